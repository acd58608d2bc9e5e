package org.fengqiao.organisation.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.hasSize;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.ArgumentMatchers.eq;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.verifyNoInteractions;
import static org.mockito.Mockito.when;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.multipart;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.jsonPath;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.fengqiao.organisation.CountyImport;
import org.fengqiao.organisation.ImportRefused;
import org.fengqiao.organisation.ImportReport;
import org.fengqiao.shared.Label;
import org.fengqiao.shared.Tally;
import org.fengqiao.shared.sheet.SheetFile;
import org.fengqiao.shared.sheet.SheetProblem;
import org.junit.jupiter.api.Test;
import org.springframework.mock.web.MockMultipartFile;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.RequestPostProcessor;
import org.springframework.test.web.servlet.setup.MockMvcBuilders;

class ImportControllerTest {

    private static final String ADDRESS = "/api/organisation/import";

    private final CountyImport county = mock();
    private final MockMvc mvc =
            MockMvcBuilders.standaloneSetup(new ImportController(county)).build();

    @Test
    void nobodyElseMayImport() throws Exception {
        for (var role : List.of("mediator", "countySupervisor", "flowAdmin", "auditor")) {
            mvc.perform(multipart(ADDRESS).file(file("units.csv")).with(role(role)))
                    .andExpect(status().isForbidden());
        }

        verifyNoInteractions(county);
    }

    @Test
    void saysWhatChangedAndLeavesNoFileBehind() throws Exception {
        var paths = new ArrayList<Path>();
        when(county.take(any(), eq("supervisor"))).thenAnswer(call -> {
            List<SheetFile> files = call.getArgument(0);
            for (var each : files) {
                paths.add(each.path());
                assertThat(each.name()).isEqualTo("units.csv");
                assertThat(Files.readString(each.path())).isEqualTo("单位代码");
            }
            var tally = new Tally(2, 1, 0);
            return new ImportReport(
                    List.of(new ImportReport.FileTally("units.csv", "units", tally)), List.of(new Label("注意", "mind")));
        });

        mvc.perform(multipart(ADDRESS).file(file("C:\\lists\\units.csv")).with(role("securityAdmin")))
                .andExpect(status().isOk())
                .andExpect(jsonPath("$.added").value(2))
                .andExpect(jsonPath("$.summary").value(containsString("2 new, 1 changed")))
                .andExpect(jsonPath("$.files[0].list").value("units"))
                .andExpect(jsonPath("$.doubts[0]").value("注意 mind"));

        assertThat(paths).hasSize(1).noneMatch(Files::exists);
    }

    @Test
    void answersWithEveryError() throws Exception {
        var problem = new SheetProblem("units.csv", 3, "级别", "村村", new Label("应为“县”。", "expected county."));
        ImportRefused refused = mock();
        when(refused.problems()).thenReturn(List.of(problem, problem));
        when(refused.getMessage()).thenReturn("导入被拒绝");
        when(county.take(any(), any())).thenThrow(refused);

        mvc.perform(multipart(ADDRESS).file(file("units.csv")).with(role("securityAdmin")))
                .andExpect(status().isUnprocessableEntity())
                .andExpect(jsonPath("$.errors", hasSize(2)))
                .andExpect(jsonPath("$.errors[0].file").value("units.csv"))
                .andExpect(jsonPath("$.errors[0].line").value(3))
                .andExpect(jsonPath("$.errors[0].column").value("级别"))
                .andExpect(jsonPath("$.errors[0].found").value("村村"))
                .andExpect(jsonPath("$.errors[0].expected").value("应为“县”。 expected county."));
    }

    private static MockMultipartFile file(String name) {
        return new MockMultipartFile("files", name, "text/csv", "单位代码".getBytes(StandardCharsets.UTF_8));
    }

    private static RequestPostProcessor role(String role) {
        return request -> {
            request.addUserRole(role);
            request.setRemoteUser("supervisor");
            return request;
        };
    }
}
