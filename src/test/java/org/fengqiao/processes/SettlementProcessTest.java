package org.fengqiao.processes;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.fengqiao.testing.FormInputs.agreed;
import static org.fengqiao.testing.FormInputs.agreedInPart;
import static org.fengqiao.testing.FormInputs.agreedInTwoParts;
import static org.fengqiao.testing.FormInputs.confirmationApplied;
import static org.fengqiao.testing.FormInputs.confirmationNotWanted;
import static org.fengqiao.testing.FormInputs.informRoutes;
import static org.fengqiao.testing.FormInputs.notPerformed;
import static org.fengqiao.testing.FormInputs.notSigned;
import static org.fengqiao.testing.FormInputs.performed;
import static org.fengqiao.testing.FormInputs.ruling;
import static org.fengqiao.testing.FormInputs.signed;
import static org.fengqiao.testing.FormInputs.today;
import static org.fengqiao.testing.FormInputs.with;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.fengqiao.casefile.CaseFile;
import org.fengqiao.casefile.CaseNumber;
import org.fengqiao.casefile.Standing;
import org.fengqiao.identity.Accounts;
import org.fengqiao.notice.LabourNotices;
import org.fengqiao.notice.NoticeBoard;
import org.fengqiao.notice.NoticeKind;
import org.fengqiao.notice.PartyNotice;
import org.fengqiao.notice.PartyNoticeKind;
import org.fengqiao.notice.ServeNoticeDesk;
import org.fengqiao.settlement.SettlementDesk;
import org.fengqiao.settlement.SettlementResult;
import org.fengqiao.testing.CaseDriver;
import org.fengqiao.testing.CaseWalk;
import org.fengqiao.testing.EngineTest;
import org.fengqiao.testing.FlowCoverage;
import org.fengqiao.testing.Http;
import org.fengqiao.testing.Proves;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.springframework.beans.factory.annotation.Autowired;

@EngineTest
class SettlementProcessTest {

    @RegisterExtension
    static final FlowCoverage COVERAGE = FlowCoverage.of("settlement", "settlement.bpmn");

    @Autowired
    CaseDriver driver;

    @Autowired
    CaseWalk walk;

    @Autowired
    SettlementDesk settlements;

    @Autowired
    NoticeBoard board;

    @Autowired
    ServeNoticeDesk served;

    @Autowired
    Accounts accounts;

    @Autowired
    Http http;

    @Autowired
    LabourNotices notices;

    private CaseNumber number = CaseNumber.of("XX-2000-00000");

    @AfterEach
    void end() {
        driver.end(number);
        driver.resetClock();
    }

    @Test
    void anOralAgreementPerformedAtOnceNeedsNothingMore() {
        number = walk.performedAtOnce();

        assertThat(driver.waitsAt(number)).isEmpty();
        assertThat(driver.file(number).effectiveOn()).contains(today());
    }

    @Proves(value = "R14", at = "settlement#service_takeEffect")
    @Test
    void aWrittenAgreementTakesEffectWithItsLastSignatureAndIsPerformed() {
        number = written();
        assertThat(driver.file(number).effectiveOn()).isEmpty();

        driver.submit(number, "user_signAgreement", "village1", signed());
        assertThat(driver.file(number).effectiveOn()).contains(today());
        driver.submit(number, "user_confirmPerformance", "village1", performed());
        driver.submit(number, "user_decideConfirmation", "village1", confirmationNotWanted());

        assertThat(driver.waitsAt(number)).isEmpty();
        assertThat(driver.file(number).standing()).isEqualTo(Standing.SETTLED);
    }

    @Test
    @Proves(value = "R14", at = "settlement#gateway_signaturesMissing")
    void signaturesComeOneByOneUntilAllAreThereAndNobodySetsTheDayOfEffect() {
        number = written();
        var day = today();
        driver.submit(number, "user_signAgreement", "village1", signing("applicantSignedOn", day));
        driver.submit(number, "user_signAgreement", "village1", signing("respondentSignedOn", day));
        assertThat(driver.shown(number, "user_signAgreement", "village1"))
                .containsEntry("applicantSignedOn", day.toString())
                .containsEntry("sealedOn", null);
        driver.moveClockBy(2);
        driver.submit(number, "user_signAgreement", "village1", signing("mediatorSignedOn", day));
        assertThat(driver.file(number).effectiveOn()).isEmpty();

        driver.submit(
                number,
                "user_signAgreement",
                "village1",
                with(signing("sealedOn", today()), Map.of("effectiveOn", day.toString())));

        assertThat(driver.file(number).effectiveOn()).contains(day.plusDays(2));
        assertThat(driver.waitsAt(number)).contains("user_confirmPerformance");
    }

    @Test
    void anAgreementWithSomeSignaturesStillEndsWithItsLimit() {
        number = written();
        driver.submit(number, "user_signAgreement", "village1", signing("applicantSignedOn", today()));

        driver.moveClockBy(40);
        driver.fireTimer(number, "timer_signingLimitReached");

        assertThat(driver.waitsAt(number)).doesNotContain("user_signAgreement");
        assertThat(driver.file(number).round()).isEqualTo(2);
    }

    @Test
    @Proves(value = "R15", at = "settlement#user_signAgreement")
    void anAgreementOnPersonalStatusIsSignedOnPaper() {
        number = driver.register("village1", Map.of("category", "01"));
        walk.village(number, agreed("WRITTEN", false));

        assertThatThrownBy(() -> driver.submit(
                        number, "user_signAgreement", "village1", with(signed(), Map.of("personalStatus", "yes"))))
                .hasStackTraceContaining("R15");
        driver.submit(
                number,
                "user_signAgreement",
                "village1",
                with(signed(), Map.of("personalStatus", "yes", "signedOnPaper", true)));

        assertThat(driver.file(number).effectiveOn()).contains(today());
    }

    @Test
    void whoDoesNotPerformIsWrittenDown() {
        number = written();
        driver.submit(number, "user_signAgreement", "village1", signed());

        driver.submit(number, "user_decideConfirmation", "village1", confirmationNotWanted());
        driver.submit(number, "user_confirmPerformance", "village1", notPerformed());

        assertThat(driver.waitsAt(number)).isEmpty();
    }

    @Test
    void anAgreementThatSomebodyDoesNotSignIsNone() {
        number = written();

        driver.submit(number, "user_signAgreement", "village1", notSigned());

        assertThat(driver.file(number).standing()).isEqualTo(Standing.OPEN);
        assertThat(driver.file(number).round()).isEqualTo(2);
    }

    @Test
    void anAgreementThatIsNotSignedInTimeIsNone() {
        number = written();

        driver.fireTimer(number, "timer_signingLimitReached");
        assertThat(driver.waitsAt(number)).contains("user_signAgreement");
        driver.moveClockBy(40);
        driver.fireTimer(number, "timer_signingLimitAgain");

        assertThat(driver.waitsAt(number)).doesNotContain("user_signAgreement");
        assertThat(driver.file(number).round()).isEqualTo(2);
        assertThat(settlements
                        .latest(number)
                        .orElseThrow()
                        .lapse()
                        .orElseThrow()
                        .day())
                .isEqualTo(today());
        assertThat(caseView("village1")).contains("书面协议仍未签署、盖章齐全");
    }

    @Test
    @Proves(value = "R18", at = "settlement#gateway_performanceLeft")
    void instalmentsAreWatchedOneAfterTheOther() {
        number = walk.inTheVillage();
        walk.village(number, agreedInTwoParts());
        driver.submit(number, "user_signAgreement", "village1", signed());
        driver.submit(number, "user_decideConfirmation", "village1", confirmationNotWanted());
        assertThat(driver.shown(number, "user_confirmPerformance", "village1").get("performUntil"))
                .asString()
                .contains("第 1 期（共 2 期）", today().plusDays(10).toString());
        driver.moveClockBy(11);
        driver.fireTimer(number, "timer_performanceOverdue");
        assertThat(urgings("village1")).isEqualTo(1);

        driver.submit(number, "user_confirmPerformance", "village1", performed());
        assertThat(driver.shown(number, "user_confirmPerformance", "village1").get("performUntil"))
                .asString()
                .contains("第 2 期");
        driver.fireTimer(number, "timer_urgeAgain");
        assertThat(urgings("village1")).as("the second part is not due").isEqualTo(1);
        driver.submit(number, "user_confirmPerformance", "village1", Map.of("performance", "PARTLY", "note", "付了一半。"));
        assertThat(driver.waitsAt(number)).contains("user_confirmPerformance");
        driver.submit(number, "user_confirmPerformance", "village1", performed());

        assertThat(driver.waitsAt(number)).doesNotContain("user_confirmPerformance");
        assertThat(settlements.latest(number).orElseThrow().result()).contains(SettlementResult.PERFORMED);
    }

    @Test
    @Proves(value = "R18", at = "PerformanceDesk")
    @Proves(value = "R18", at = "performanceRemedies#rule_performanceRemedies_01")
    @Proves(value = "R18", at = "PartyNotice")
    void whoIsRefusedIsToldOfTheRoutesAndOfEnforcementOnceTheCourtConfirmed() {
        number = written();
        driver.submit(number, "user_signAgreement", "village1", signed());
        assertThat(driver.shown(number, "user_confirmPerformance", "village1").get("remedies"))
                .asString()
                .contains("起诉")
                .doesNotContain("强制执行", "支付令");
        driver.submit(number, "user_decideConfirmation", "village1", confirmationApplied());
        driver.submit(number, "user_recordRuling", "village1", ruling("CONFIRMED"));
        assertThatThrownBy(() -> driver.submit(
                        number, "user_confirmPerformance", "village1", with(notPerformed(), Map.of("servedOn", ""))))
                .hasStackTraceContaining("R18");

        driver.submit(number, "user_confirmPerformance", "village1", notPerformed());

        assertThat(settlements.latest(number).orElseThrow().instalments())
                .singleElement()
                .satisfies(part -> assertThat(part.remediesTold())
                        .hasValueSatisfying(told -> assertThat(told).contains("强制执行")));
        assertThat(told()).hasSize(2).allSatisfy(notice -> {
            assertThat(notice.kind()).isEqualTo(PartyNoticeKind.PERFORMANCE_REMEDIES);
            assertThat(notice.text()).startsWith(notice.addressee()).contains("第三十二条", "强制执行");
            assertThat(notice.served())
                    .hasValueSatisfying(how -> assertThat(how.servedOn()).isEqualTo(today()));
        });
        assertThat(told()).extracting(PartyNotice::addressee).containsExactly("陈大山", "刘水生");
    }

    @Test
    @Proves(value = "R18", at = "RouteLetters")
    void eachRefusedInstalmentIsToldByItselfAndNeverBeforeTheAgreementBinds() {
        number = walk.inTheVillage();
        walk.village(number, agreedInTwoParts());
        driver.submit(number, "user_signAgreement", "village1", signed());
        driver.submit(number, "user_decideConfirmation", "village1", confirmationNotWanted());
        var early = with(notPerformed(), Map.of("servedOn", today().minusDays(1).toString()));
        assertThatThrownBy(() -> driver.submit(number, "user_confirmPerformance", "village1", early))
                .hasStackTraceContaining("送达日期不能早于 " + today());

        driver.submit(number, "user_confirmPerformance", "village1", with(notPerformed(), Map.of("watchOn", "yes")));
        assertThat(told()).hasSize(2);
        driver.submit(number, "user_confirmPerformance", "village1", notPerformed());

        assertThat(told()).hasSize(4);
    }

    @Test
    @Proves(value = "R17", at = "settlement#gateway_restMediatedOn")
    void whatAPartialAgreementLeftIsMediatedUnderTheSameNumber() {
        number = walk.inTheVillage();
        walk.village(number, agreedInPart("ORAL", true, "MEDIATED_ON"));

        assertThat(driver.file(number).round()).isEqualTo(2);
        assertThat(driver.file(number).standing()).isEqualTo(Standing.OPEN);
        assertThat(driver.waitsAt(number)).containsExactly("user_prepareMediation");
        assertThat(settlements.all(number)).singleElement().satisfies(part -> assertThat(part.result())
                .contains(SettlementResult.PERFORMED));
    }

    @Test
    @Proves(value = "R17", at = "OpenRest")
    void whatAPartialAgreementLeftMayEnd() {
        number = walk.inTheVillage();
        walk.village(number, agreedInPart("ORAL", true, "ENDS"));

        assertThat(driver.file(number).round()).isEqualTo(1);
        assertThat(settlements.text(number)).contains("误工费还没谈成", "不再调解");
    }

    @Test
    @Proves(value = "R19", at = "settlement#user_informRest")
    void whenTheRestEndsThePartiesAreToldOfItsRoutesAndTheCaseStaysSettled() {
        number = walk.inTheVillage();
        walk.village(number, agreedInPart("ORAL", true, "ENDS"));
        assertThat(driver.waitsAt(number)).contains("user_informRest");
        assertThat(driver.shown(number, "user_informRest", "village1").get("routes"))
                .asString()
                .isNotBlank();

        driver.submit(number, "user_informRest", "village1", informRoutes());

        assertThat(driver.waitsAt(number)).doesNotContain("user_informRest");
        assertThat(told()).hasSize(2).allSatisfy(notice -> {
            assertThat(notice.kind()).isEqualTo(PartyNoticeKind.ROUTES_OF_THE_REST);
            assertThat(notice.text()).contains(notice.addressee(), "其余部分", "法院");
            assertThat(notice.served()).isPresent();
        });
        assertThat(driver.file(number).standing()).isEqualTo(Standing.SETTLED);
        assertThat(driver.file(number).ending()).isEmpty();
    }

    @Test
    @Proves(value = "R13", at = "WrittenForm")
    void anOralAgreementThatIsNotPerformedAtOnceIsRefusedAndSoIsOneThatAPartyWantsInWriting() {
        number = walk.inTheVillage();
        walk.villageSession(number);

        assertThatThrownBy(() -> driver.submit(number, "user_recordOutcome", "village1", agreed("ORAL", false)))
                .hasStackTraceContaining("R13");
        assertThatThrownBy(() -> driver.submit(
                        number,
                        "user_recordOutcome",
                        "village1",
                        with(agreed("ORAL", true), Map.of("bothWantOral", false))))
                .hasStackTraceContaining("R13");
        assertThatThrownBy(() -> driver.submit(
                        number,
                        "user_recordOutcome",
                        "village1",
                        with(agreed("ORAL", true), Map.of("agreementContent", " "))))
                .hasStackTraceContaining("R14");
        driver.submit(number, "user_recordOutcome", "village1", agreed("ORAL", true));

        assertThat(driver.file(number).effectiveOn()).contains(today());
    }

    @Test
    void aLimitThatWasMetWakesNobody() {
        number = written();

        driver.submit(number, "user_signAgreement", "village1", signed());

        assertThat(driver.timersAt(number))
                .doesNotContain("timer_signingLimitReached")
                .contains("timer_performanceOverdue");
    }

    @Proves(value = "R18", at = "settlement#sub_urging")
    @Test
    void anOverduePerformanceIsUrgedAgainAndAgainUntilSomebodySaysWhatBecameOfIt() {
        number = written();
        driver.submit(number, "user_signAgreement", "village1", signed());

        driver.fireTimer(number, "timer_performanceOverdue");
        assertThat(urgings("village1")).isZero();
        driver.moveClockBy(11);
        driver.fireTimer(number, "timer_urgeAgain");
        driver.moveClockBy(8);
        driver.fireTimer(number, "timer_urgeAgain");

        assertThat(urgings("village1")).isEqualTo(2);
        assertThat(urgings("village2")).isZero();
        assertThat(driver.waitsAt(number)).contains("user_confirmPerformance");
        assertThat(caseView("village1")).contains("到期未履行，请督促", "已督促 2 次");
        driver.submit(number, "user_confirmPerformance", "village1", notPerformed());
        assertThat(driver.timersAt(number)).doesNotContain("timer_urgeAgain");
        assertThat(settlements.latest(number).orElseThrow().timesUrged()).isEqualTo(2);
    }

    @Test
    void theNextUrgingComesAWeekAfterTheLast() {
        number = written();
        driver.submit(number, "user_signAgreement", "village1", signed());

        driver.fireTimer(number, "timer_performanceOverdue");
        assertThat(driver.timer(number, "timer_urgeAgain")).isEqualTo(midnightAfter(today().plusDays(10)));
        driver.moveClockBy(11);
        driver.fireTimer(number, "timer_urgeAgain");

        assertThat(driver.timer(number, "timer_urgeAgain")).isAfterOrEqualTo(midnightAfter(today().plusDays(7)));
    }

    private static Map<String, Object> signing(String field, LocalDate day) {
        return Map.of("signing", "SIGNED", field, day.toString());
    }

    private static Instant midnightAfter(LocalDate day) {
        return day.plusDays(1).atStartOfDay(CaseFile.ZONE).toInstant();
    }

    private long urgings(String login) {
        return board.of(accounts.find(login).orElseThrow(), false).stream()
                .filter(notice -> notice.number().equals(number) && notice.kind() == NoticeKind.PERFORMANCE_OVERDUE)
                .count();
    }

    private String caseView(String login) {
        return http.as(login).get("/api/disputes/" + number + "/case").body();
    }

    private CaseNumber written() {
        var dispute = walk.inTheVillage();
        walk.village(dispute, agreed("WRITTEN", false));
        return dispute;
    }

    private List<PartyNotice> told() {
        return driver.as("village1", () -> served.of(number));
    }
}
