package org.fengqiao.caseflow;

import static org.assertj.core.api.Assertions.assertThat;
import static org.fengqiao.testing.FormInputs.agreed;
import static org.fengqiao.testing.FormInputs.outcome;
import static org.fengqiao.testing.FormInputs.prepare;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Date;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.camunda.bpm.engine.ManagementService;
import org.camunda.bpm.engine.impl.util.ClockUtil;
import org.fengqiao.audit.AuditVerifier;
import org.fengqiao.casefile.CaseNumber;
import org.fengqiao.casefile.StopGround;
import org.fengqiao.testing.CaseDriver;
import org.fengqiao.testing.CaseWalk;
import org.fengqiao.testing.EngineTest;
import org.fengqiao.testing.FaultReport;
import org.fengqiao.testing.Http;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * The machine's clock is set back by an hour or by a day while cases are open. What moves here is the one clock of engine and
 * domain; sessions keep the machine's own time, so for them the rows of the database are moved the other way.
 */
@EngineTest
@Tag("faults")
class ClockSetBackEngineTest {

    private static final Instant MONDAY = Instant.parse("2026-03-02T02:00:00Z");

    @Autowired
    private CaseDriver driver;

    @Autowired
    private CaseWalk walk;

    @Autowired
    private ClockDesk clocks;

    @Autowired
    private Limits limits;

    @Autowired
    private ManagementService management;

    @Autowired
    private AuditVerifier audit;

    @Autowired
    private Http http;

    @Autowired
    private JdbcClient database;

    private final List<CaseNumber> open = new ArrayList<>();

    @AfterEach
    void end() {
        ClockUtil.reset();
        open.forEach(driver::end);
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 24})
    void noDeadlineComesEarlierAndTheWorkGoesOn(long hours) throws Exception {
        at(MONDAY);
        var number = registered();
        var before = deadlines(number);

        at(MONDAY.minus(Duration.ofHours(hours)));
        limits.recalculate(number);
        driver.submit(number, "user_prepareMediation", "village1", prepare());

        assertThat(deadlines(number)).containsAllEntriesOf(before);
        assertThat(audit.verify().isWhole()).isTrue();
        new FaultReport("clock-set-back-" + hours + "h").write(Map.of("deadlinesKept", before.size()));
    }

    @Test
    void whatIsWrittenInTheAuditTrailKeepsItsOrder() {
        at(MONDAY);
        var number = registered();
        at(MONDAY.minus(Duration.ofHours(1)));
        walk.village(number, outcome("NOT_AGREED"));

        var actions = database.sql("select action from audit_entry where subject = ? order by id")
                .param(number.code())
                .query(String.class)
                .list();
        assertThat(actions).hasSizeGreaterThan(1).startsWith("CREATED");
        assertThat(audit.verify().isWhole()).isTrue();
    }

    @Test
    void noNumberIsGivenTwiceWhereTheYearBeginsAgain() {
        var newYear = Instant.parse("2031-12-31T16:10:00Z");
        var numbers = new ArrayList<String>();
        for (var back : List.of(0, 1, 0, 24, 0)) {
            at(newYear.minus(Duration.ofHours(back)));
            numbers.add(registered().code());
        }

        assertThat(numbers).doesNotHaveDuplicates();
        for (var year : List.of(2031, 2032)) {
            assertThat(database.sql(
                                    "select last = (select count(*) from case_file where split_part(case_number, '-', 2) = :year::text)"
                                            + " from case_number_counter where year = :year")
                            .param("year", year)
                            .query(Boolean.class)
                            .single())
                    .as("no gap in " + year)
                    .isTrue();
        }
    }

    @Test
    void aStopThatEndsByItselfEndsNoEarlierThanItBegan() {
        at(MONDAY);
        var number = registered();
        at(MONDAY.plus(Duration.ofDays(2)));
        driver.as("village1", () -> clocks.stop(number, StopGround.APPRAISAL, "委托鉴定院墙受损的原因。", null));

        at(MONDAY.plus(Duration.ofDays(1)));
        walk.village(number, agreed("WRITTEN", false));

        assertThat(driver.waitsAt(number)).containsExactly("user_signAgreement");
        assertThat(driver.file(number).clock().stops()).singleElement().satisfies(stop -> assertThat(stop.resumedOn())
                .hasValue(stop.stoppedOn()));
    }

    @Test
    void aTimerWaitsForItsMomentAndRunsOnce() {
        at(MONDAY);
        var number = registered();
        var due = driver.timer(number, "timer_limitReached");

        at(due.minus(Duration.ofHours(1)));
        assertThat(isDue(due)).isFalse();
        at(due.plusSeconds(1));
        assertThat(isDue(due)).isTrue();
        driver.fireTimer(number, "timer_limitReached");
        at(due.minus(Duration.ofHours(24)));

        assertThat(driver.waitsAt(number)).containsExactly("user_enterLedger");
        at(due.plusSeconds(2));
        assertThat(isDue(due)).isFalse();
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 24})
    void whoIsLoggedInStaysSo(long hours) {
        var browser = http.inBrowserOf("township1");
        assertThat(browser.get("/api/me").statusCode()).isEqualTo(200);

        database.sql(
                        "update login_session set creation_time = creation_time + :ms, last_access_time = last_access_time + :ms,"
                                + " expiry_time = expiry_time + :ms")
                .param("ms", Duration.ofHours(hours).toMillis())
                .update();

        assertThat(browser.get("/api/me").statusCode()).isEqualTo(200);
    }

    private CaseNumber registered() {
        var number = walk.inTheVillage();
        open.add(number);
        return number;
    }

    /** Every day and moment by which something is to be done in a case. */
    private Map<String, Object> deadlines(CaseNumber number) {
        var all = new HashMap<String, Object>();
        for (var limit : List.of("onSiteMediation", "mediation")) {
            all.put(limit, limits.due(limit, number).date());
        }
        driver.timersAt(number).forEach(timer -> all.put(timer, driver.timer(number, timer)));
        return all;
    }

    private boolean isDue(Instant due) {
        return management.createJobQuery().timers().duedateLowerThan(ClockUtil.getCurrentTime()).list().stream()
                .anyMatch(job -> job.getDuedate().toInstant().equals(due));
    }

    private static void at(Instant moment) {
        ClockUtil.setCurrentTime(Date.from(moment));
    }
}
