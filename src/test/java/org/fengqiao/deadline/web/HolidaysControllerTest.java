package org.fengqiao.deadline.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.hasSize;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.Mockito.verify;
import static org.mockito.Mockito.verifyNoInteractions;
import static org.mockito.Mockito.when;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.jsonPath;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import org.fengqiao.deadline.DayKind;
import org.fengqiao.deadline.HolidayDay;
import org.fengqiao.deadline.HolidayDesk;
import org.fengqiao.deadline.HolidayFileError;
import org.fengqiao.deadline.HolidayLine;
import org.fengqiao.deadline.HolidayTally;
import org.fengqiao.deadline.HolidaysRefused;
import org.fengqiao.deadline.MissingNotices;
import org.fengqiao.deadline.OpenDeadlines;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.mockito.ArgumentCaptor;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.autoconfigure.web.servlet.WebMvcTest;
import org.springframework.http.MediaType;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.test.context.bean.override.mockito.MockitoBean;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.ResultActions;

@WebMvcTest(HolidaysController.class)
class HolidaysControllerTest {

    private static final HolidayTally TALLY = new HolidayTally(new TreeSet<>(List.of(2031)), 2, 0, 0);

    @Autowired
    private MockMvc web;

    @MockitoBean
    private HolidayDesk desk;

    @MockitoBean
    private OpenDeadlines open;

    @MockitoBean
    private MissingNotices missing;

    private final ArgumentCaptor<List<HolidayLine>> lines = ArgumentCaptor.captor();

    @BeforeEach
    void imports() {
        when(desk.importNotices(any())).thenReturn(TALLY);
    }

    @Test
    void listsTheDaysOfAYear() throws Exception {
        when(desk.list(Optional.of(2026)))
                .thenReturn(List.of(new HolidayDay(LocalDate.of(2026, 1, 4), DayKind.WORK, "元旦调休上班", 2026, "通知")));

        web.perform(get("/api/holidays?year=2026"))
                .andExpect(status().isOk())
                .andExpect(jsonPath("$", hasSize(1)))
                .andExpect(jsonPath("$[0].day").value("2026-01-04"))
                .andExpect(jsonPath("$[0].kind").value("WORK"));
    }

    @Test
    void tellsWhichNoticesAreMissingAndWhoMayBringThem() throws Exception {
        when(missing.years()).thenReturn(List.of(2027));

        web.perform(get("/api/holidays/missing").with(HolidaysControllerTest::flowAdmin))
                .andExpect(status().isOk())
                .andExpect(jsonPath("$.years[0]").value(2027))
                .andExpect(jsonPath("$.mayImport").value(true));
        web.perform(get("/api/holidays/missing"))
                .andExpect(jsonPath("$.mayImport").value(false));
    }

    @Test
    void takesAFileWithChineseColumnsInAnyOrder() throws Exception {
        send("\uFEFF类型,日期,名称,依据\n休,2031-01-01,元旦,\"通知,其一\"\n\n班,2031-01-04,元旦调休上班,通知\n"
                        .getBytes(StandardCharsets.UTF_8))
                .andExpect(status().isOk())
                .andExpect(jsonPath("$.added").value(2))
                .andExpect(jsonPath("$.noticeYears[0]").value(2031));

        verify(desk).importNotices(lines.capture());
        assertThat(lines.getValue())
                .containsExactly(
                        new HolidayLine(2, "2031-01-01", "休", "元旦", null, "通知,其一"),
                        new HolidayLine(4, "2031-01-04", "班", "元旦调休上班", null, "通知"));
    }

    @Test
    void takesAFileAsAChineseSpreadsheetSavesIt() throws Exception {
        send("日期,类型,名称,通知年份,依据\n2031-01-01,休,元旦,2031,通知\n".getBytes(Charset.forName("GB18030")))
                .andExpect(status().isOk());

        verify(desk).importNotices(lines.capture());
        assertThat(lines.getValue()).containsExactly(new HolidayLine(2, "2031-01-01", "休", "元旦", "2031", "通知"));
    }

    @Test
    void takesJson() throws Exception {
        web.perform(post("/api/holidays")
                        .contentType(MediaType.APPLICATION_JSON)
                        .with(HolidaysControllerTest::flowAdmin)
                        .content("[{\"day\":\"2031-01-01\",\"kind\":\"OFF\",\"name\":\"元旦\",\"noticeYear\":2031,"
                                + "\"source\":\"通知\"},null]"))
                .andExpect(status().isOk());

        verify(desk).importNotices(lines.capture());
        assertThat(lines.getValue())
                .containsExactly(
                        new HolidayLine(1, "2031-01-01", "OFF", "元旦", "2031", "通知"),
                        new HolidayLine(2, null, null, null, null, null));
    }

    @Test
    void namesEveryMistake() throws Exception {
        when(desk.importNotices(any()))
                .thenThrow(new HolidaysRefused(List.of(new HolidayFileError(3, "day", "错误。", "Wrong."))));

        send("day,kind,name,source\nx,OFF,y,z\n".getBytes(StandardCharsets.UTF_8))
                .andExpect(status().isUnprocessableEntity())
                .andExpect(jsonPath("$.errors", hasSize(1)))
                .andExpect(jsonPath("$.errors[0].line").value(3))
                .andExpect(jsonPath("$.errors[0].column").value("day"));
    }

    @Test
    void namesMissingColumns() throws Exception {
        send("day,when\n2031-01-01,OFF\n".getBytes(StandardCharsets.UTF_8))
                .andExpect(status().isUnprocessableEntity())
                .andExpect(jsonPath("$.errors", hasSize(3)))
                .andExpect(jsonPath("$.errors[0].column").value("kind"));
        verifyNoInteractions(desk);
    }

    @Test
    void namesALineThatCannotBeRead() throws Exception {
        send("day,kind,name,source\n2031-01-01,OFF,\"open,x\n".getBytes(StandardCharsets.UTF_8))
                .andExpect(status().isUnprocessableEntity())
                .andExpect(jsonPath("$.errors", hasSize(1)));
        verifyNoInteractions(desk);
    }

    @Test
    void refusesAnEmptyAndAHugeFile() throws Exception {
        send(new byte[0]).andExpect(status().isUnprocessableEntity());
        send(new byte[1_000_001]).andExpect(status().isUnprocessableEntity());
        verifyNoInteractions(desk);
    }

    private ResultActions send(byte[] file) throws Exception {
        return web.perform(
                post("/api/holidays").contentType("text/csv").content(file).with(HolidaysControllerTest::flowAdmin));
    }

    @Test
    void onlyAFlowAdministratorImports() throws Exception {
        web.perform(post("/api/holidays").contentType("text/csv").content("day,kind,name,source\n"))
                .andExpect(status().isForbidden());
        web.perform(post("/api/holidays")
                        .contentType(MediaType.APPLICATION_JSON)
                        .content("[]"))
                .andExpect(status().isForbidden());
        verifyNoInteractions(desk);
    }

    private static MockHttpServletRequest flowAdmin(MockHttpServletRequest request) {
        request.addUserRole("flowAdmin");
        return request;
    }
}
