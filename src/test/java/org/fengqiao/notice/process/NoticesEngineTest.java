package org.fengqiao.notice.process;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.groups.Tuple.tuple;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Base64;
import java.util.Date;
import java.util.List;
import java.util.stream.StreamSupport;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.impl.util.ClockUtil;
import org.fengqiao.casefile.CaseNumber;
import org.fengqiao.testing.CaseDriver;
import org.fengqiao.testing.CaseWalk;
import org.fengqiao.testing.EngineTest;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.MockMvc;

/** A dispute of Monday 2 March 2026: to be prepared by Wednesday, with a warning on Tuesday morning. */
@EngineTest
class NoticesEngineTest {

    @Autowired
    private CaseDriver driver;

    @Autowired
    private CaseWalk walk;

    @Autowired
    private DueTaskScan scan;

    @Autowired
    private TaskService tasks;

    @Autowired
    private MockMvc web;

    @Autowired
    private ObjectMapper json;

    private CaseNumber number = CaseNumber.of("XX-2000-00000");

    @BeforeEach
    void onThatMonday() {
        clock("2026-03-02T02:00:00Z");
        number = walk.inTheVillage();
    }

    @AfterEach
    void end() {
        ClockUtil.reset();
        driver.end(number);
        scan.run();
    }

    @Test
    void nothingIsSaidBeforeTheWarningDay() throws Exception {
        clock("2026-03-02T15:59:59Z");
        scan.run();

        assertThat(noticesOf("village1")).isEmpty();
    }

    @Test
    void whoeverHasTheTaskIsWarnedOnce() throws Exception {
        clock("2026-03-02T16:00:01Z");
        scan.run();
        scan.run();

        assertThat(noticesOf("village1")).singleElement().satisfies(notice -> {
            assertThat(notice.path("kind").asText()).isEqualTo("DUE_SOON");
            assertThat(notice.path("dueOn").asText()).isEqualTo("2026-03-04");
            assertThat(notice.path("text").asText()).contains(number.code(), "做好调解准备", "2026-03-04");
            assertThat(notice.path("addressee").asText()).isIn("village1", "C990100101201");
        });
        assertThat(noticesOf("village2")).isEmpty();
        assertThat(noticesOf("supervisor1")).isEmpty();
    }

    @Test
    void anOverdueTaskIsToldToItsHolderAndToTheSupervisorsOfItsTownship() throws Exception {
        claim("village1");
        clock("2026-03-04T16:00:00Z");
        scan.run();
        scan.run();

        assertThat(noticesOf("village1"))
                .extracting(notice -> notice.path("kind").asText(), notice -> notice.path("addressee")
                        .asText())
                .containsExactly(tuple("OVERDUE", "village1"));
        assertThat(noticesOf("supervisor1"))
                .extracting(notice -> notice.path("kind").asText())
                .containsExactly("OVERDUE_SUPERVISED");
        assertThat(noticesOf("supervisor")).hasSize(1);
        assertThat(noticesOf("township3")).isEmpty();
    }

    @Test
    void aWarningIsFollowedByTheNewsThatItIsOverdue() throws Exception {
        clock("2026-03-03T02:00:00Z");
        scan.run();
        clock("2026-03-05T02:00:00Z");
        scan.run();

        assertThat(noticesOf("village1"))
                .extracting(notice -> notice.path("kind").asText())
                .containsExactly("OVERDUE", "DUE_SOON");
    }

    @Test
    void noticesOfADoneStepAreSettled() throws Exception {
        clock("2026-03-05T02:00:00Z");
        scan.run();
        assertThat(noticesOf("village1")).hasSize(1);

        driver.end(number);
        scan.run();

        assertThat(noticesOf("village1")).isEmpty();
        assertThat(read("village1", "?settled=true")).singleElement().satisfies(notice -> assertThat(
                        notice.path("settledAt").asText())
                .startsWith("2026-03-05T"));
    }

    @Test
    void aMovedDayTakesBackWhatWasSaidAndItIsSaidAnewWhenThatDayComes() throws Exception {
        clock("2026-03-03T02:00:00Z");
        scan.run();
        var task = driver.task(number, "user_prepareMediation");
        task.setFollowUpDate(Date.from(Instant.parse("2026-03-18T16:00:00Z")));
        task.setDueDate(Date.from(Instant.parse("2026-03-20T15:59:59Z")));
        tasks.saveTask(task);

        scan.run();
        assertThat(noticesOf("village1")).isEmpty();

        clock("2026-03-18T16:00:01Z");
        scan.run();
        assertThat(noticesOf("village1"))
                .singleElement()
                .satisfies(notice -> assertThat(notice.path("dueOn").asText()).isEqualTo("2026-03-20"));
    }

    @Test
    void whoTakesAnOverdueTaskOverIsToldAndTheOneBeforeIsNot() throws Exception {
        claim("village1");
        clock("2026-03-04T16:00:00Z");
        scan.run();
        tasks.setAssignee(driver.task(number, "user_prepareMediation").getId(), "village2");

        scan.run();
        scan.run();

        assertThat(noticesOf("village1")).isEmpty();
        assertThat(noticesOf("village2"))
                .extracting(notice -> notice.path("kind").asText())
                .containsExactly("OVERDUE");
        assertThat(noticesOf("supervisor1")).hasSize(1);
    }

    @Test
    void aNoticeRemindsEachOfTheCommitteeWithoutAWordAboutTheParties() throws Exception {
        clock("2026-03-02T16:00:01Z");
        scan.run();
        scan.run();

        var names = partyNames();
        assertThat(reminders("village1", "")).singleElement().satisfies(reminder -> {
            assertThat(reminder.path("chinese").asText()).contains("即将到期", number.code(), "做好调解准备");
            assertThat(reminder.path("path").asText()).startsWith("camunda/app/tasklist/default/#/?task=");
            assertThat(reminder.toString()).doesNotContain(names);
        });
        assertThat(reminders("village2", "")).isEmpty();
        assertThat(reminders("supervisor1", "")).isEmpty();

        driver.end(number);
        scan.run();
        assertThat(reminders("village1", "")).isEmpty();
        assertThat(reminders("village1", "?settled=true")).hasSize(1);
    }

    private String[] partyNames() throws Exception {
        var names = new String[] {"陈大山", "刘水生"};
        assertThat(text("/api/disputes/" + number, "village1")).contains(names);
        return names;
    }

    @Test
    void nobodyReadsNoticesWithoutALogin() throws Exception {
        web.perform(get("/api/notices")).andExpect(status().isUnauthorized());
    }

    private void claim(String login) {
        var task = driver.task(number, "user_prepareMediation");
        if (task.getAssignee() == null) {
            driver.as(login, () -> {
                tasks.claim(task.getId(), login);
                return true;
            });
        }
    }

    private List<JsonNode> noticesOf(String login) throws Exception {
        return read(login, "");
    }

    private List<JsonNode> read(String login, String query) throws Exception {
        return readFrom("/api/notices", login, query);
    }

    private List<JsonNode> reminders(String login, String query) throws Exception {
        return readFrom("/api/reminders", login, query);
    }

    private List<JsonNode> readFrom(String path, String login, String query) throws Exception {
        return StreamSupport.stream(json.readTree(text(path + query, login)).spliterator(), false)
                .filter(notice -> notice.path("number").asText().equals(number.code()))
                .toList();
    }

    private String text(String path, String login) throws Exception {
        var credentials =
                Base64.getEncoder().encodeToString((login + ":Fengqiao-2026!").getBytes(StandardCharsets.UTF_8));
        return web.perform(get(path).header("Authorization", "Basic " + credentials))
                .andExpect(status().isOk())
                .andReturn()
                .getResponse()
                .getContentAsString(StandardCharsets.UTF_8);
    }

    private static void clock(String instant) {
        ClockUtil.setCurrentTime(Date.from(Instant.parse(instant)));
    }
}
