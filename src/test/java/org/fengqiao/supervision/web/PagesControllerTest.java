package org.fengqiao.supervision.web;

import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import java.util.List;
import org.fengqiao.identity.SampleAccounts;
import org.junit.jupiter.api.Test;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.setup.MockMvcBuilders;

class PagesControllerTest {

    private final SampleUsers sampleUsers = mock(SampleUsers.class);
    private final MockMvc pages =
            MockMvcBuilders.standaloneSetup(new PagesController(sampleUsers)).build();

    @Test
    void theStartPageLeadsToTasklistCockpitCasesAndTheApi() throws Exception {
        pages.perform(get("/"))
                .andExpect(status().isOk())
                .andExpect(content().contentType("text/html;charset=UTF-8"))
                .andExpect(content().string(containsString("href=\"camunda/app/tasklist/default/\"")))
                .andExpect(content().string(containsString("href=\"camunda/app/cockpit/default/\"")))
                .andExpect(content().string(containsString("href=\"cases\"")))
                .andExpect(content().string(containsString("href=\"absences\"")))
                .andExpect(content().string(containsString("href=\"swagger-ui/index.html\"")));
    }

    @Test
    void theSampleUsersAreShownWithTheirPassword() throws Exception {
        when(sampleUsers.all()).thenReturn(List.of(new SampleUsers.SampleUser("village1", "何秀兰", "人民调解员", "桃源村 <b>")));

        pages.perform(get("/"))
                .andExpect(content().string(containsString("<td><code>village1</code></td><td>何秀兰</td>")))
                .andExpect(content().string(containsString("桃源村 &lt;b&gt;")))
                .andExpect(content().string(containsString(SampleAccounts.PASSWORD)));
    }

    @Test
    void withoutTheSampleCountyNoPasswordIsShown() throws Exception {
        pages.perform(get("/"))
                .andExpect(content().string(not(containsString(SampleAccounts.PASSWORD))))
                .andExpect(content().string(not(containsString("<table"))));
    }

    @Test
    void thePageOfAbsencesLeadsToTheRemindersAndTheWorkOfOthers() throws Exception {
        pages.perform(get("/absences"))
                .andExpect(content().string(containsString("href=\"reminders\"")))
                .andExpect(content().string(containsString("代理人")));
        pages.perform(get("/reminders"))
                .andExpect(status().isOk())
                .andExpect(content().string(containsString("fengqiao/reminders.js")));
    }

    @Test
    void thePageOfCasesLeadsToTheAbsences() throws Exception {
        pages.perform(get("/cases")).andExpect(content().string(containsString("href=\"absences\"")));
        pages.perform(get("/absences"))
                .andExpect(status().isOk())
                .andExpect(content().string(containsString("fengqiao/absences.js")));
    }

    @Test
    void theStartPageLeadsToTheHolidays() throws Exception {
        pages.perform(get("/")).andExpect(content().string(containsString("href=\"holidays\"")));
        pages.perform(get("/holidays"))
                .andExpect(status().isOk())
                .andExpect(content().string(containsString("fengqiao/holidays.js")));
    }

    @Test
    void aPageNamesNothingOfAnotherHost() throws Exception {
        pages.perform(get("/cases"))
                .andExpect(status().isOk())
                .andExpect(content().string(not(containsString("http://"))))
                .andExpect(content().string(not(containsString("https://"))));
    }
}
