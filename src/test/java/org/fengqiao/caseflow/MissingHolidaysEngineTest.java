package org.fengqiao.caseflow;

import static org.assertj.core.api.Assertions.assertThat;
import static org.fengqiao.testing.FormInputs.agreed;

import java.time.Instant;
import java.util.Date;
import java.util.List;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.impl.util.ClockUtil;
import org.fengqiao.casefile.CaseNumber;
import org.fengqiao.deadline.CountyCalendar;
import org.fengqiao.deadline.HolidayTable;
import org.fengqiao.deadline.WorkingCalendar;
import org.fengqiao.testing.CaseDriver;
import org.fengqiao.testing.CaseWalk;
import org.fengqiao.testing.EngineTest;
import org.fengqiao.testing.Proves;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Without the holidays of a year weekdays are counted and the date is marked as uncertain; no flow stops over it. */
@EngineTest
class MissingHolidaysEngineTest {

    @Autowired
    private CaseDriver driver;

    @Autowired
    private CaseWalk walk;

    @Autowired
    private Limits limits;

    @Autowired
    private CountyCalendar calendar;

    @Autowired
    private RuntimeService runtime;

    private CaseNumber number = CaseNumber.of("XX-2000-00000");

    @AfterEach
    void end() {
        ClockUtil.reset();
        driver.end(number);
    }

    @Proves(value = "R11", at = "Deadline")
    @Test
    void inAYearWhoseNoticeIsNotThereYetACaseGoesItsWholeWay() {
        // a Monday in 2031
        ClockUtil.setCurrentTime(Date.from(Instant.parse("2031-03-03T02:00:00Z")));

        throughAllTiers();
    }

    @Test
    void withoutAnyTableAtAllACaseGoesItsWholeWay() {
        calendar.assuming(new WorkingCalendar(HolidayTable.of(List.of())), () -> {
            throughAllTiers();
            return number;
        });
    }

    private void throughAllTiers() {
        number = walk.inTheVillage();
        assertThat(limits.due("mediation", number).uncertain()).isTrue();
        driver.moveClockBy(40);
        driver.fireTimer(number, "timer_limitReached");
        assertThat(driver.waitsAt(number)).containsExactly("user_enterLedger");
        driver.moveClockBy(10);
        driver.fireTimer(number, "timer_limitReached");
        driver.fireTimer(number, "timer_limitReached");
        walk.county(number, agreed("ORAL", true));
        driver.moveClockBy(60);
        driver.fireTimer(number, "timer_followUpDue");

        assertThat(driver.waitsAt(number)).containsExactly("user_visitParties");
        assertThat(runtime.createIncidentQuery().list())
                .noneMatch(incident -> runtime.createProcessInstanceQuery()
                                .processInstanceId(incident.getProcessInstanceId())
                                .processInstanceBusinessKey(number.code())
                                .count()
                        > 0);
    }
}
