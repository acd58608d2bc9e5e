package org.fengqiao.notice.process;

import static org.assertj.core.api.Assertions.assertThat;
import static org.fengqiao.testing.FormInputs.agreed;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Date;
import java.util.List;
import java.util.Map;
import org.camunda.bpm.engine.impl.util.ClockUtil;
import org.fengqiao.casefile.CaseNumber;
import org.fengqiao.casefile.StopGround;
import org.fengqiao.caseflow.ClockDesk;
import org.fengqiao.notice.LabourNotices;
import org.fengqiao.notice.NoticeBoard;
import org.fengqiao.notice.NoticeKind;
import org.fengqiao.notice.PartyNotice;
import org.fengqiao.testing.CaseDriver;
import org.fengqiao.testing.CaseWalk;
import org.fengqiao.testing.EngineTest;
import org.fengqiao.testing.Http;
import org.fengqiao.testing.Proves;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Disputes of Monday 2 March 2026: day 15 is Tuesday the 17th. */
@EngineTest
class LabourNoticeScanTest {

    @Autowired
    private CaseDriver driver;

    @Autowired
    private CaseWalk walk;

    @Autowired
    private LabourNoticeScan scan;

    @Autowired
    private LabourNotices notices;

    @Autowired
    private NoticeBoard board;

    @Autowired
    private ClockDesk clock;

    @Autowired
    private Http http;

    private CaseNumber number = CaseNumber.of("XX-2000-00000");

    @BeforeEach
    void wagesAreOwed() {
        now("2026-03-02T02:00:00Z");
        number = driver.register("village1", Map.of("category", "1001"));
    }

    @AfterEach
    void end() {
        ClockUtil.reset();
        driver.end(number);
    }

    @Proves(value = "R10", at = "LabourNotices")
    @Proves(value = "R10", at = "timeLimits#labourNotice")
    @Test
    void onDayFifteenEveryPartyIsToldAndNothingEnds() {
        now("2026-03-16T15:59:59Z");
        scan.run();
        assertThat(notices.of(number)).isEmpty();
        var before = driver.waitsAt(number);

        now("2026-03-16T16:00:00Z");
        scan.run();

        assertThat(notices.of(number)).extracting(PartyNotice::addressee).containsExactly("陈大山", "刘水生");
        assertThat(notices.of(number)).allSatisfy(notice -> {
            assertThat(notice.dueOn()).isEqualTo(LocalDate.of(2026, 3, 17));
            assertThat(notice.text()).contains("2026-03-02", "2026-03-17", "申请仲裁", "第十四条", "不因此结束");
            assertThat(notice.served()).isEmpty();
        });
        assertThat(driver.waitsAt(number)).isEqualTo(before);
        assertThat(driver.file(number).isBeingMediated()).isTrue();
        assertThat(board.openOf(number)).anyMatch(notice -> notice.kind() == NoticeKind.LABOUR_ARBITRATION);
    }

    @Proves(value = "R10", at = "LabourNotices")
    @Test
    void itIsToldOnceWhereverTheCaseStandsThen() {
        walk.toTheTownship(number);
        now("2026-03-17T02:00:00Z");
        assertThat(notices.untold()).contains(number);

        scan.run();
        assertThat(notices.untold()).doesNotContain(number);
        scan.run();

        assertThat(notices.of(number)).hasSize(2);
        assertThat(board.openOf(number))
                .filteredOn(notice -> notice.kind() == NoticeKind.LABOUR_ARBITRATION)
                .singleElement()
                .satisfies(notice -> assertThat(notice.step()).isEqualTo("签收案件"));
        assertThat(driver.waitsAt(number)).containsExactly("user_receiveCase");
    }

    @Proves(value = "R10", at = "LabourNotices")
    @Test
    void aStoppedClockAndAnExtensionDoNotMoveTheDay() {
        driver.as("village1", () -> clock.stop(number, StopGround.APPRAISAL, "核对工资表。", null));
        now("2026-03-17T02:00:00Z");
        scan.run();

        assertThat(notices.of(number)).hasSize(2);
        assertThat(board.openOf(number)).anyMatch(notice -> notice.kind() == NoticeKind.LABOUR_ARBITRATION);
    }

    @Proves(value = "R11", at = "LabourNotices")
    @Test
    void aFifteenthDayOnARestDayIsTheNextWorkingDay() {
        driver.end(number);
        now("2026-03-06T02:00:00Z");
        number = driver.register("village1", Map.of("category", "1002"));
        // 6 March and fifteen days is Saturday the 21st
        now("2026-03-22T02:00:00Z");
        scan.run();
        assertThat(notices.of(number)).isEmpty();

        now("2026-03-23T02:00:00Z");
        scan.run();
        assertThat(notices.of(number)).hasSize(2);
    }

    @Proves(value = "R10", at = "DisputeCategory")
    @Test
    void nobodyElseIsTold() {
        var neighbours = walk.inTheVillage();
        try {
            walk.village(number, agreed("WRITTEN", false));
            now("2026-03-20T02:00:00Z");
            scan.run();

            assertThat(notices.of(neighbours)).isEmpty();
            assertThat(notices.of(number)).isEmpty();
        } finally {
            driver.end(neighbours);
        }
    }

    @Proves(value = "R10", at = "ServeNoticeDesk")
    @Test
    void theServiceIsRecordedForEachPartyOnce() {
        now("2026-03-17T02:00:00Z");
        scan.run();
        var path = "/api/disputes/" + number + "/party-notices";
        var first = notices.of(number).get(0).id();
        assertThat(http.as("village1").get("/api/disputes/" + number + "/case").body())
                .contains("登记告知书送达", "甲方 陈大山：可以申请仲裁告知书");

        var answer = http.as("village1").post(path + "/served", served(first, "2026-03-17"));

        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(200);
        assertThat(http.as("township1").get(path).body())
                .contains("\"acknowledged\":true", "\"servedBy\":\"village1\"", "\"servedHow\":\"IN_PERSON\"");
        assertThat(http.as("village1")
                        .post(path + "/served", served(first, "2026-03-17"))
                        .statusCode())
                .isEqualTo(409);
        for (var refused : List.of(
                served(0, "2026-03-17"), served(first + 1, "2026-03-16"), served(first + 1, "2026-03-18"), "{}")) {
            assertThat(http.as("village1").post(path + "/served", refused).statusCode())
                    .as(refused)
                    .isEqualTo(422);
        }
        assertThat(http.as("supervisor")
                        .post(path + "/served", served(first + 1, "2026-03-17"))
                        .statusCode())
                .isEqualTo(403);
        assertThat(http.as("township3").get(path).statusCode()).isEqualTo(404);
    }

    private static String served(long notice, String day) {
        return "{\"notice\":\"%d\",\"servedOn\":\"%s\",\"servedHow\":\"IN_PERSON\",\"acknowledged\":\"yes\"}"
                .formatted(notice, day);
    }

    private static void now(String instant) {
        ClockUtil.setCurrentTime(Date.from(Instant.parse(instant)));
    }
}
