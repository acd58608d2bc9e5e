package org.fengqiao.caseflow;

import static org.assertj.core.api.Assertions.assertThat;
import static org.fengqiao.testing.FormInputs.prepare;

import java.time.Instant;
import java.util.Date;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.impl.util.ClockUtil;
import org.fengqiao.casefile.CaseNumber;
import org.fengqiao.testing.CaseDriver;
import org.fengqiao.testing.CaseWalk;
import org.fengqiao.testing.Http;
import org.fengqiao.testing.HttpTest;
import org.fengqiao.testing.Proves;
import org.fengqiao.testing.TestPostgres;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.core.env.Environment;

/** A dispute of Monday 2 March 2026 in the village until Monday the 9th, which a new notice makes a holiday. */
@HttpTest
class CalendarChangeHttpTest {

    private static final String NINTH =
            ",{\"day\":\"2026-03-09\",\"kind\":\"OFF\",\"name\":\"临时放假\",\"noticeYear\":\"2026\",\"source\":\"县里试验\"}]";

    @Autowired
    private Http http;

    @Autowired
    private CaseDriver driver;

    @Autowired
    private CaseWalk walk;

    @Autowired
    private TaskService tasks;

    @Autowired
    private DatesAnew dates;

    @Autowired
    private Environment environment;

    private CaseNumber number = CaseNumber.of("XX-2000-00000");
    private String asItIs = "[]";

    @BeforeEach
    void onThatMonday() {
        ClockUtil.setCurrentTime(Date.from(Instant.parse("2026-03-02T02:00:00Z")));
        asItIs = http.as("village1").get("/api/holidays?year=2026").body();
        number = walk.inTheVillage();
        driver.submit(number, "user_prepareMediation", "village1", prepare());
    }

    @AfterEach
    void backToTheNotice() {
        driver.end(number);
        assertThat(http.as("supervisor").post("/api/holidays", asItIs).statusCode())
                .isEqualTo(200);
        ClockUtil.reset();
    }

    @Proves(value = "R11", at = "OpenCaseDeadlines")
    @Test
    void aNewNoticeIsPreviewedAndMovesEveryOpenDeadlineOnceItIsImported() {
        var preview = http.as("supervisor").post("/api/holidays/preview", with(NINTH));

        assertThat(preview.statusCode()).as(preview.body()).isEqualTo(200);
        assertThat(preview.body())
                .contains(
                        "{\"number\":\"" + number + "\",\"limit\":\"onSiteMediation\",\"step\":\"村级现场调解·",
                        "\"before\":\"2026-03-09\",\"after\":\"2026-03-10\"");
        assertThat(driver.timer(number, "timer_limitReached")).isEqualTo(Instant.parse("2026-03-09T16:00:00Z"));

        var confirmed = http.as("supervisor").post("/api/holidays", with(NINTH));

        assertThat(confirmed.statusCode()).as(confirmed.body()).isEqualTo(200);
        assertThat(confirmed.body()).contains("\"added\":1");
        assertThat(driver.timer(number, "timer_limitReached")).isEqualTo(Instant.parse("2026-03-10T16:00:00Z"));
        assertThat(http.as("supervisor")
                        .post("/api/holidays/preview", with(NINTH))
                        .body())
                .doesNotContain(number.code());
    }

    @Proves(value = "R11", at = "OpenCaseDeadlines")
    @Test
    void tasksMoveTooButWhatAPersonSetStays() {
        // three working days after the 2nd: the 5th, which is made a day off as well
        var fifth = NINTH.replace("2026-03-09", "2026-03-05");
        http.as("supervisor").post("/api/holidays", with(fifth));
        assertThat(driver.task(number, "user_holdSession").getDueDate())
                .isEqualTo(Date.from(Instant.parse("2026-03-06T15:59:59Z")));

        var byHand = Date.from(Instant.parse("2026-03-12T09:30:00Z"));
        var task = driver.task(number, "user_holdSession");
        task.setDueDate(byHand);
        tasks.saveTask(task);

        assertThat(http.as("supervisor").post("/api/holidays/preview", asItIs).body())
                .doesNotContain("\"limit\":\"holdSession\"");
        http.as("supervisor").post("/api/holidays", asItIs);
        assertThat(driver.task(number, "user_holdSession").getDueDate()).isEqualTo(byHand);
    }

    @Proves(value = "R11", at = "DatesAnew")
    @Test
    void aCaseThatCouldNotBeCountedWaitsOnRecordAndIsCountedLater() {
        timersCannotChange(true);
        try {
            var confirmed = http.as("supervisor").post("/api/holidays", with(NINTH));

            assertThat(confirmed.statusCode()).as(confirmed.body()).isEqualTo(200);
            assertThat(waiting()).isEqualTo("{\"cases\":1}");
            assertThat(driver.timer(number, "timer_limitReached")).isEqualTo(Instant.parse("2026-03-09T16:00:00Z"));
            assertThat(dates.run()).as("it fails again and stays").isEqualTo(1);
        } finally {
            timersCannotChange(false);
        }

        assertThat(dates.run()).isZero();
        assertThat(driver.timer(number, "timer_limitReached")).isEqualTo(Instant.parse("2026-03-10T16:00:00Z"));
        assertThat(waiting()).isEqualTo("{\"cases\":0}");
    }

    /** Something that no second try mends: the database refuses it. */
    private void timersCannotChange(boolean refused) {
        var trigger = refused
                ? "create or replace function no_change() returns trigger language plpgsql as"
                        + " $$ begin raise exception 'no change now'; end $$;"
                        + " create trigger no_change before update of duedate_ on act_ru_job"
                        + " for each row execute function no_change()"
                : "drop trigger no_change on act_ru_job";
        TestPostgres.owner(environment).sql(trigger).update();
    }

    private String waiting() {
        return http.as("village1").get("/api/holidays/waiting").body();
    }

    @Test
    void whoIsNoCountySupervisorSeesNoPreviewAndABrokenFileChangesNothing() {
        for (var login : new String[] {"village1", "township1", "supervisor1", "flowadmin"}) {
            assertThat(http.as(login).post("/api/holidays/preview", with(NINTH)).statusCode())
                    .as(login)
                    .isEqualTo(403);
        }
        assertThat(http.as("supervisor1").post("/api/holidays", with(NINTH)).statusCode())
                .isEqualTo(403);
        assertThat(http.as("supervisor").post("/api/holidays/preview", "[]").statusCode())
                .isEqualTo(422);
        assertThat(http.as("supervisor")
                        .send(
                                "POST",
                                "/api/holidays/preview",
                                "text/csv",
                                "day,kind,name,source\n2031-01-01,OFF,元旦,通知\n")
                        .body())
                .contains("2031-05-01");
    }

    private String with(String more) {
        return asItIs.replaceFirst("]$", more);
    }
}
