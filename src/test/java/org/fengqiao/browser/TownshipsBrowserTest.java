package org.fengqiao.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Browser;
import java.util.ArrayList;
import java.util.List;
import org.camunda.bpm.engine.ProcessEngine;
import org.fengqiao.casefile.CaseNumber;
import org.fengqiao.testing.CaseDriver;
import org.fengqiao.testing.Http;
import org.fengqiao.testing.HttpTest;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/** Two townships' supervisors look at the same picture in Cockpit; each sees the cases of the own township counted on it. */
@HttpTest
@ExtendWith(BrowserExtension.class)
class TownshipsBrowserTest {

    private static final String STAGE = "call_onSiteMediation";

    @LocalServerPort
    int port;

    @Autowired
    private Http http;

    @Autowired
    private ProcessEngine engine;

    @Autowired
    private CaseDriver driver;

    private final List<CaseNumber> opened = new ArrayList<>();
    private Desks desks;

    @BeforeEach
    void takeSeats(Browser browser) {
        desks = new Desks(browser, port);
        register("village1", "990100101201");
        register("village2", "990100102201");
        if (at("990100101") == at("990100102")) {
            register("village1", "990100101201");
        }
    }

    private void register(String login, String village) {
        var answer = http.as(login).post("/api/disputes", """
                {"category": "02", "village": "%s", "facts": "地界相争，第 %d 次", "parties": [
                  {"side": "APPLICANT", "name": "上官春"}, {"side": "RESPONDENT", "name": "夏侯秋"}]}
                """.formatted(village, System.nanoTime()));
        Assertions.assertEquals(201, answer.statusCode(), answer.body());
        opened.add(CaseNumber.of(answer.body().replaceFirst("(?s).*\"number\":\"([^\"]+)\".*", "$1")));
    }

    @AfterEach
    void leave() {
        desks.close();
        opened.forEach(driver::end);
    }

    @Test
    void eachSupervisorSeesTheCountsOfTheOwnTownship() {
        var first = at("990100101");
        var second = at("990100102");
        Assertions.assertNotEquals(first, second);

        assertCounts("supervisor1", first);
        assertCounts("supervisor2", second);
    }

    private void assertCounts(String login, long cases) {
        var cockpit = desks.cockpitOf(login).openProcess("纠纷全过程");
        assertThat(cockpit.count(STAGE)).hasText(String.valueOf(cases));
        Screens.take(cockpit.page(), "cockpit-" + login);
    }

    /** What the engine knows, whoever asks. */
    private long at(String township) {
        return engine.getRuntimeService()
                .createExecutionQuery()
                .processDefinitionKey("disputeLifecycle")
                .activityId(STAGE)
                .tenantIdIn(township)
                .count();
    }
}
