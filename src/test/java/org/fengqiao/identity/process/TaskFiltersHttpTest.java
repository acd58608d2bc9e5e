package org.fengqiao.identity.process;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.DayOfWeek;
import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.temporal.TemporalAdjusters;
import java.util.Date;
import org.camunda.bpm.engine.FilterService;
import org.camunda.bpm.engine.ManagementService;
import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.impl.util.ClockUtil;
import org.fengqiao.testing.Http;
import org.fengqiao.testing.HttpTest;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** What the lists of Tasklist show to whom. */
@HttpTest
class TaskFiltersHttpTest {

    private static final ZoneId CHINA = ZoneId.of("Asia/Shanghai");

    @Autowired
    private Http http;

    @Autowired
    private RepositoryService repository;

    @Autowired
    private RuntimeService runtime;

    @Autowired
    private TaskService tasks;

    @Autowired
    private ManagementService management;

    @Autowired
    private FilterService filters;

    @Autowired
    private TaskFilters taskFilters;

    private Trial trial;

    @BeforeEach
    void startATrial() {
        trial = Trial.start(repository, runtime, tasks, management, "990100101");
    }

    @AfterEach
    void endIt() {
        repository.deleteDeployment(trial.deployment(), true);
    }

    @Test
    void theWorkingRolesSeeTheFiveListsInOrder() {
        for (var person : new String[] {"village1", "township1", "county1"}) {
            var lists = http.as(person)
                    .get("/engine-rest/filter?sortBy=filterId&sortOrder=asc")
                    .body();
            assertThat(lists)
                    .contains(
                            "我的任务 Mine",
                            "本委员会待领 My committee's",
                            "今日到期 Due today",
                            "本周到期 Due this week",
                            "已超期 Overdue");
        }
        assertThat(http.as("supervisor").get("/engine-rest/filter").body()).isEqualTo("[]");
    }

    @Test
    void aSecondStartWritesNothing() {
        assertThat(taskFilters.keep()).isZero();
        assertThat(filters.createTaskFilterQuery().count()).isEqualTo(5);
    }

    @Test
    void aListThatSomebodyChangedIsSetRight() {
        var mine = filters.createTaskFilterQuery().filterName("我的任务 Mine").singleResult();
        filters.saveFilter(mine.setQuery(tasks.createTaskQuery()));

        assertThat(taskFilters.keep()).isOne();
        assertThat(shows("我的任务 Mine", "village1")).isFalse();
    }

    @Test
    void aFreeTaskStandsInTheListOfItsCommitteeOnly() {
        assertThat(shows("本委员会待领 My committee's", "village1")).isTrue();
        assertThat(shows("我的任务 Mine", "village1")).isFalse();
        assertThat(shows("本委员会待领 My committee's", "township2")).isFalse();
        assertThat(shows("本委员会待领 My committee's", "village2")).isFalse();
    }

    @Test
    void aTakenTaskStandsInTheListOfItsHolder() {
        tasks.claim(trial.task(), "village1");

        assertThat(shows("我的任务 Mine", "village1")).isTrue();
        assertThat(shows("本委员会待领 My committee's", "village1")).isFalse();
    }

    @Test
    void theHolderSeesWhatIsDueToday() {
        tasks.claim(trial.task(), "village1");
        due(LocalTime.MAX.minusSeconds(1));

        assertThat(shows("今日到期 Due today", "village1")).isTrue();
        assertThat(shows("今日到期 Due today", "township2")).isFalse();
    }

    @Test
    void aFreeTaskOfMyCommitteeIsDueTodayForMeToo() {
        due(LocalTime.of(0, 0, 1));

        assertThat(shows("今日到期 Due today", "village1")).isTrue();
    }

    @Test
    void theWeekEndsWithItsSunday() {
        var today = LocalDate.ofInstant(ClockUtil.getCurrentTime().toInstant(), CHINA);
        var sunday = today.with(TemporalAdjusters.nextOrSame(DayOfWeek.SUNDAY));

        tasks.setDueDate(
                trial.task(), Date.from(sunday.atTime(23, 59).atZone(CHINA).toInstant()));
        assertThat(shows("本周到期 Due this week", "village1")).isTrue();

        tasks.setDueDate(
                trial.task(),
                Date.from(sunday.plusDays(1).atTime(0, 1).atZone(CHINA).toInstant()));
        assertThat(shows("本周到期 Due this week", "village1")).isFalse();

        tasks.setDueDate(
                trial.task(),
                Date.from(today.minusDays(1).atTime(12, 0).atZone(CHINA).toInstant()));
        assertThat(shows("本周到期 Due this week", "village1")).isFalse();
    }

    @Test
    void whatSomebodyElseHoldsIsNotMyMatter() {
        tasks.claim(trial.task(), "somebody");
        tasks.setDueDate(
                trial.task(), Date.from(ClockUtil.getCurrentTime().toInstant().minus(Duration.ofDays(2))));

        assertThat(shows("已超期 Overdue", "village1")).isFalse();
    }

    @Test
    void whatIsPastItsLimitIsOverdue() {
        tasks.setDueDate(
                trial.task(), Date.from(ClockUtil.getCurrentTime().toInstant().minus(Duration.ofDays(2))));

        assertThat(shows("已超期 Overdue", "village1")).isTrue();
        assertThat(shows("今日到期 Due today", "village1")).isFalse();
    }

    private void due(LocalTime time) {
        var today = LocalDate.ofInstant(ClockUtil.getCurrentTime().toInstant(), CHINA);
        tasks.setDueDate(
                trial.task(), Date.from(today.atTime(time).atZone(CHINA).toInstant()));
    }

    /** Asks as Tasklist asks. */
    private boolean shows(String list, String person) {
        var filter =
                filters.createTaskFilterQuery().filterName(list).singleResult().getId();
        var answer = http.as(person)
                .with("Accept", "application/hal+json")
                .post(
                        "/engine-rest/filter/" + filter + "/list?firstResult=0&maxResults=15",
                        "{\"sorting\":[{\"sortBy\":\"created\",\"sortOrder\":\"desc\"}]}");
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(200);
        return answer.body().contains(trial.task());
    }
}
