package org.fengqiao.processes;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.fengqiao.testing.FormInputs.prepare;
import static org.fengqiao.testing.FormInputs.reportMajorEvent;
import static org.fengqiao.testing.FormInputs.with;

import java.time.Duration;
import java.time.Instant;
import java.util.Date;
import java.util.Map;
import org.camunda.bpm.engine.impl.form.validator.FormFieldValidationException;
import org.camunda.bpm.engine.impl.util.ClockUtil;
import org.fengqiao.casefile.CaseDesk;
import org.fengqiao.casefile.CaseFile;
import org.fengqiao.casefile.CaseNumber;
import org.fengqiao.caseflow.Limits;
import org.fengqiao.related.MajorEventBook;
import org.fengqiao.related.ReportMeans;
import org.fengqiao.testing.CaseDriver;
import org.fengqiao.testing.CaseWalk;
import org.fengqiao.testing.EngineTest;
import org.fengqiao.testing.FlowCoverage;
import org.fengqiao.testing.Proves;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;

@EngineTest
class MajorEventReportProcessTest {

    @RegisterExtension
    static final FlowCoverage COVERAGE = FlowCoverage.of("majorEventReport", "major-event-report.bpmn");

    /** Ten at night on Friday 6 March 2026 in China: six hours later it is Saturday. */
    private static final Instant FRIDAY_NIGHT = Instant.parse("2026-03-06T14:00:20Z");

    @Autowired
    CaseDriver driver;

    @Autowired
    CaseWalk walk;

    @Autowired
    MajorEventBook book;

    @Autowired
    CaseDesk cases;

    @Autowired
    Limits limits;

    private CaseNumber number = CaseNumber.of("XX-2000-00000");

    @BeforeEach
    void aCase() {
        ClockUtil.setCurrentTime(Date.from(FRIDAY_NIGHT));
        number = walk.inTheVillage();
    }

    @AfterEach
    void end() {
        driver.end(number);
        driver.resetClock();
    }

    @Test
    @Proves(value = "R30", at = "majorEventReport#user_reportMajorEvent")
    @Proves(value = "R30", at = "timeLimits#majorEventReport")
    void whenThePreparationFindsACrowdItIsReportedWithinSixHoursOnTheClock() {
        prepareFor(11);

        var task = driver.task(number, "user_reportMajorEvent");
        assertThat(task.getDueDate().toInstant()).isEqualTo(FRIDAY_NIGHT.plus(Duration.ofHours(6)));
        assertThat(task.getFollowUpDate().toInstant()).isEqualTo(FRIDAY_NIGHT.plus(Duration.ofHours(4)));
        assertThat(task.getTenantId()).isEqualTo("990100101");
        assertThat(driver.waitsAt(number)).containsExactlyInAnyOrder("user_holdSession", "user_reportMajorEvent");

        driver.submit(number, "user_reportMajorEvent", "village1", reportMajorEvent());

        assertThat(driver.waitsAt(number)).containsExactly("user_holdSession");
        assertThat(book.of(number, null)).singleElement().satisfies(report -> {
            assertThat(report.isOpen()).isFalse();
            assertThat(report.isLate(Instant.MAX)).isFalse();
            assertThat(report.people()).isEqualTo(11);
            assertThat(report.reportedTo()).contains("司法所");
            assertThat(report.reportedHow()).contains(ReportMeans.PHONE);
            assertThat(report.recordedBy()).contains("village1");
        });
    }

    @Test
    @Proves(value = "R30", at = "crowd#rule_crowd_02")
    void tenPeopleAreNoCrowd() {
        prepareFor(10);

        assertThat(driver.waitsAt(number)).containsExactly("user_holdSession");
        assertThat(book.of(number, null)).isEmpty();
    }

    @Test
    void countedAnewTheHourStays() {
        prepareFor(11);
        ClockUtil.setCurrentTime(Date.from(FRIDAY_NIGHT.plus(Duration.ofHours(3))));

        limits.recalculate(number);

        assertThat(driver.task(number, "user_reportMajorEvent").getDueDate().toInstant())
                .isEqualTo(FRIDAY_NIGHT.plus(Duration.ofHours(6)));
    }

    @Test
    void aCaseIsReportedOnceHoweverOftenItsNumberChanges() {
        prepareFor(11);
        cases.change(number, file -> file.involve(12));
        cases.change(number, file -> file.involve(4));
        cases.change(number, file -> file.involve(40));

        assertThat(driver.openTasks(number, "user_reportMajorEvent")).isEqualTo(1);
        assertThat(book.of(number, null)).hasSize(1);
    }

    @Test
    @Proves(value = "R30", at = "MajorEventReported")
    void theCaseDoesNotCloseBeforeItIsReported() {
        prepareFor(11);
        assertThat(cases.missing(file())).anyMatch(missing -> missing.contains("重大事项尚未报告"));

        driver.submit(number, "user_reportMajorEvent", "village1", reportMajorEvent());

        assertThat(cases.missing(file())).noneMatch(missing -> missing.contains("重大事项"));
    }

    @Test
    void theFormSaysWhyUntilWhenAndToWhom() {
        prepareFor(11);

        var shown = driver.shown(number, "user_reportMajorEvent", "village1");

        assertThat(shown)
                .containsEntry("majorEvent", "涉及 11 人、1 件案件，2026-03-06 22:00 成为群体性纠纷，应于 2026-03-07 04:00 前报告（R30）。")
                .containsEntry("reportedTo", "司法所")
                .containsEntry("reportedOn", "2026-03-06")
                .containsEntry("reportedAt", "22:00");
    }

    @ParameterizedTest(name = "{0} {1}")
    @CsvSource({
        "2026-03-06, 21:59, reportedAt",
        "2026-03-06, 22:01, reportedAt",
        "2026-03-07, 22:00, reportedAt",
        "2026-03-06, 25:00, reportedAt",
        "2026-03-06, ten,   reportedAt",
        "tomorrow,   22:00, reportedOn"
    })
    @Proves(value = "R30", at = "MajorEventReport")
    void aMomentThatCannotBeIsRefused(String day, String time, String field) {
        prepareFor(11);
        var wrong = with(reportMajorEvent(), Map.of("reportedOn", day, "reportedAt", time));

        assertThatThrownBy(() -> driver.submit(number, "user_reportMajorEvent", "village1", wrong))
                .isInstanceOf(FormFieldValidationException.class)
                .hasMessageContaining(field);
        assertThat(book.of(number, null)).allMatch(report -> report.isOpen());
    }

    @Test
    void hoursAndMinutesMayBeWrittenWithoutAColon() {
        prepareFor(11);

        driver.submit(
                number, "user_reportMajorEvent", "village1", with(reportMajorEvent(), Map.of("reportedAt", "2200")));

        assertThat(book.of(number, null)).singleElement().satisfies(report -> assertThat(report.reportedAt())
                .contains(Instant.parse("2026-03-06T14:00:00Z")));
    }

    @Test
    void whatIsReportedAfterSixHoursIsLate() {
        prepareFor(11);
        ClockUtil.setCurrentTime(Date.from(FRIDAY_NIGHT.plus(Duration.ofHours(7))));

        driver.submit(number, "user_reportMajorEvent", "village1", reportMajorEvent());

        assertThat(book.of(number, null)).singleElement().satisfies(report -> assertThat(report.isLate(FRIDAY_NIGHT))
                .isTrue());
    }

    private void prepareFor(int people) {
        driver.submit(number, "user_prepareMediation", "village1", with(prepare(), Map.of("peopleInvolved", people)));
    }

    private CaseFile file() {
        return driver.file(number);
    }
}
