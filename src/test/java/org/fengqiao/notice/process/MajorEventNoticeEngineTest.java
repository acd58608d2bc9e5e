package org.fengqiao.notice.process;

import static org.assertj.core.api.Assertions.assertThat;
import static org.fengqiao.testing.FormInputs.prepare;
import static org.fengqiao.testing.FormInputs.with;

import java.time.Duration;
import java.time.Instant;
import java.util.Date;
import java.util.List;
import java.util.Map;
import org.camunda.bpm.engine.impl.util.ClockUtil;
import org.fengqiao.casefile.CaseNumber;
import org.fengqiao.identity.Accounts;
import org.fengqiao.notice.Notice;
import org.fengqiao.notice.NoticeBoard;
import org.fengqiao.notice.NoticeKind;
import org.fengqiao.testing.CaseDriver;
import org.fengqiao.testing.CaseWalk;
import org.fengqiao.testing.EngineTest;
import org.fengqiao.testing.Proves;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** A major event that nobody reports: who is told, by the hour. Ten at night on Friday 6 March 2026. */
@EngineTest
class MajorEventNoticeEngineTest {

    private static final Instant FRIDAY_NIGHT = Instant.parse("2026-03-06T14:00:00Z");

    @Autowired
    private CaseDriver driver;

    @Autowired
    private CaseWalk walk;

    @Autowired
    private DueTaskScan scan;

    @Autowired
    private NoticeBoard board;

    @Autowired
    private Accounts accounts;

    private CaseNumber number = CaseNumber.of("XX-2000-00000");

    @AfterEach
    void end() {
        driver.end(number);
        driver.resetClock();
    }

    @Test
    @Proves(value = "R30", at = "TimeSpan")
    void theHolderIsWarnedAfterFourHoursAndTheSupervisorsKnowAfterSix() {
        ClockUtil.setCurrentTime(Date.from(FRIDAY_NIGHT));
        number = walk.inTheVillage();
        driver.submit(number, "user_prepareMediation", "village1", with(prepare(), Map.of("peopleInvolved", 30)));

        scanAfter(Duration.ofHours(4).minusMinutes(1));
        assertThat(told("village1")).isEmpty();

        scanAfter(Duration.ofHours(4).plusSeconds(1));
        assertThat(told("village1")).containsExactly(NoticeKind.DUE_SOON);
        assertThat(told("supervisor")).isEmpty();

        scanAfter(Duration.ofHours(6).plusSeconds(1));
        assertThat(told("village1")).contains(NoticeKind.OVERDUE);
        assertThat(told("supervisor")).containsExactly(NoticeKind.OVERDUE_SUPERVISED);
        assertThat(told("supervisor1")).containsExactly(NoticeKind.OVERDUE_SUPERVISED);
        assertThat(told("township3")).isEmpty();
    }

    private void scanAfter(Duration time) {
        ClockUtil.setCurrentTime(Date.from(FRIDAY_NIGHT.plus(time)));
        scan.run();
    }

    private List<NoticeKind> told(String login) {
        return board.of(accounts.find(login).orElseThrow(), false).stream()
                .filter(notice ->
                        notice.number().equals(number) && notice.step().equals("报告重大事项"))
                .map(Notice::kind)
                .toList();
    }
}
