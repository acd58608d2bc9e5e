package org.fengqiao.settlement;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.fengqiao.casefile.CaseFile;
import org.fengqiao.casefile.CaseNumber;
import org.fengqiao.casefile.CaseRuleViolated;
import org.fengqiao.mediation.AgreementForm;
import org.fengqiao.mediation.AgreementReached;
import org.fengqiao.mediation.AgreementTerms;
import org.fengqiao.mediation.InstalmentTerm;
import org.fengqiao.shared.FieldError;
import org.fengqiao.shared.FieldsRefused;
import org.fengqiao.testing.Proves;
import org.junit.jupiter.api.Test;

class SettlementAgreementTest {

    private static final LocalDate AGREED = LocalDate.of(2026, 3, 2);
    private static final String ROUTES = "向人民法院起诉。";
    private static final LocalDate TODAY = LocalDate.of(2026, 3, 20);

    @Test
    void aWrittenAgreementBindsFromTheLastSignatureOrTheSeal() {
        assertThat(signed(day(3), day(4), day(5), day(6)).takeEffect()).isEqualTo(day(6));
        assertThat(signed(day(9), day(4), day(5), day(6)).takeEffect()).isEqualTo(day(9));
        assertThat(signed(day(3), day(8), day(5), day(6)).takeEffect()).isEqualTo(day(8));
        assertThat(signed(day(3), day(4), day(7), day(6)).takeEffect()).isEqualTo(day(7));
    }

    @Test
    void anOralAgreementBindsFromTheDayItWasMade() {
        var agreement = agreement(false, true);

        assertThat(agreement.takeEffect()).isEqualTo(AGREED);
        assertThat(agreement.effectiveOn()).contains(AGREED);
    }

    @Test
    void aWrittenAgreementHasNoEffectBeforeEverybodySigned() {
        var agreement = agreement(true, false);

        assertThatThrownBy(agreement::takeEffect)
                .isInstanceOf(CaseRuleViolated.class)
                .hasMessageContaining("签署盖章齐全");
        assertThat(agreement.effectiveOn()).isEmpty();
    }

    @Test
    void effectIsTakenOnce() {
        var agreement = agreement(false, false);
        agreement.takeEffect();

        assertThatThrownBy(agreement::takeEffect)
                .isInstanceOf(CaseRuleViolated.class)
                .hasMessageContaining("已生效");
    }

    @Test
    void everyWrongDayOfSignatureIsNamed() {
        var agreement = agreement(true, false);
        var signatures = new Signatures(AGREED.minusDays(1), TODAY.plusDays(1), AGREED, TODAY);

        assertThatThrownBy(() -> agreement.sign(signatures, SigningManner.ANY, at(TODAY)))
                .isInstanceOfSatisfying(FieldsRefused.class, refused -> assertThat(refused.errors())
                        .extracting(FieldError::field)
                        .containsExactly("applicantSignedOn", "respondentSignedOn"));
        assertThat(agreement.signatures()).isEmpty();
    }

    @Test
    @Proves(value = "R14", at = "Signatures")
    void signaturesArriveOnDifferentDaysAndTheLastOneBringsTheEffect() {
        var agreement = agreement(true, false);
        agreement.sign(new Signatures(day(3), null, null, null), SigningManner.ANY, at(day(3)));
        agreement.sign(new Signatures(day(3), day(12), null, null), SigningManner.ANY, at(day(12)));

        assertThat(agreement.isSigned()).isFalse();
        assertThat(agreement.standing().chinese()).contains("甲方：2026-03-03", "调解员：还缺");
        assertThatThrownBy(agreement::takeEffect)
                .isInstanceOf(CaseRuleViolated.class)
                .hasMessageContaining("R14");

        agreement.sign(new Signatures(null, null, day(4), day(5)), SigningManner.ANY, at(TODAY));
        assertThat(agreement.isSigned()).isTrue();
        assertThat(agreement.takeEffect()).isEqualTo(day(12));
    }

    @Test
    void aSignatureOnRecordIsNotMovedAndAnEmptyReportIsNone() {
        var agreement = agreement(true, false);
        agreement.sign(new Signatures(day(3), null, null, null), SigningManner.ANY, at(TODAY));

        assertThatThrownBy(
                        () -> agreement.sign(new Signatures(day(4), day(4), null, null), SigningManner.ANY, at(TODAY)))
                .isInstanceOf(FieldsRefused.class)
                .hasMessageContaining("已经登记为 2026-03-03");
        assertThatThrownBy(() -> agreement.sign(Signatures.NONE, SigningManner.ANY, at(TODAY)))
                .isInstanceOf(FieldsRefused.class);
        assertThat(agreement.signedSoFar()).isEqualTo(new Signatures(day(3), null, null, null));
    }

    @Test
    void aSignatureBeforeTheSessionOfTheAgreementIsRefusedWithTheRule() {
        var early = new Signatures(AGREED.minusDays(1), null, null, null);

        assertThatThrownBy(() -> agreement(true, false).sign(early, SigningManner.ANY, at(TODAY)))
                .isInstanceOf(FieldsRefused.class)
                .hasMessageContaining("R14");
    }

    @Test
    @Proves(value = "R15", at = "SigningManner")
    void personalStatusIsSignedOnPaperAndScanned() {
        assertThatThrownBy(() -> new SigningManner(true, false))
                .isInstanceOfSatisfying(FieldsRefused.class, refused -> assertThat(refused.errors())
                        .extracting(FieldError::field)
                        .containsExactly("signedOnPaper"))
                .hasMessageContaining("R15");

        assertThat(new SigningManner(true, true).onPaper()).isTrue();
        assertThat(new SigningManner(false, false)).isEqualTo(SigningManner.ANY);
    }

    @Test
    @Proves(value = "R15", at = "SigningManner")
    void aLaterReportDoesNotUnsayThatItIsAboutPersonalStatus() {
        var agreement = agreement(true, false);
        agreement.sign(new Signatures(day(3), null, null, null), new SigningManner(true, true), at(TODAY));

        assertThatThrownBy(() -> agreement.sign(new Signatures(null, day(3), null, null), SigningManner.ANY, at(TODAY)))
                .isInstanceOf(FieldsRefused.class)
                .hasMessageContaining("不能再改为不涉及")
                .hasMessageContaining("R15");
        agreement.sign(new Signatures(null, day(3), null, null), new SigningManner(true, true), at(TODAY));
        assertThat(agreement.signedSoFar().respondent()).isEqualTo(day(3));
    }

    @Test
    void anAgreementWithSomeOfItsSignaturesLapsesAsWell() {
        var agreement = agreement(true, false);
        agreement.sign(new Signatures(day(3), day(3), null, day(3)), SigningManner.ANY, at(TODAY));

        agreement.lapse(TODAY.minusDays(1), TODAY);

        assertThat(agreement.result()).contains(SettlementResult.NOT_CONCLUDED);
    }

    @Test
    void anOralAgreementIsNotSigned() {
        assertThatThrownBy(() -> agreement(false, true).sign(allOn(AGREED), SigningManner.ANY, at(TODAY)))
                .isInstanceOf(CaseRuleViolated.class);
    }

    @Test
    void anAgreementThatIsNotSignedInTimeLapsesForGood() {
        var agreement = agreement(true, false);

        assertThatThrownBy(() -> agreement.lapse(TODAY, TODAY)).isInstanceOf(CaseRuleViolated.class);
        agreement.lapse(TODAY.minusDays(1), TODAY);

        assertThat(agreement.lapse()).contains(new Lapse(TODAY, TODAY.minusDays(1)));
        assertThat(agreement.result()).contains(SettlementResult.NOT_CONCLUDED);
        assertThat(agreement.standing().chinese()).contains("2026-03-19", "未签署、盖章齐全");
        assertThatThrownBy(() -> agreement.sign(allOn(AGREED), SigningManner.ANY, at(TODAY)))
                .isInstanceOf(CaseRuleViolated.class)
                .hasMessageContaining("签署期限已过");
        assertThatThrownBy(agreement::takeEffect).isInstanceOf(CaseRuleViolated.class);
    }

    @Test
    void aSignedAgreementDoesNotLapse() {
        var agreement = signed(AGREED, AGREED, AGREED, AGREED);

        assertThatThrownBy(() -> agreement.lapse(AGREED, TODAY)).isInstanceOf(CaseRuleViolated.class);
    }

    @Test
    void performanceIsUrgedAfterItsTermOnlyAndWhileNobodyKnowsOfIt() {
        var agreement = agreement(false, false);
        var term = agreement.performBy().orElseThrow();
        assertThat(agreement.urge(term.plusDays(1))).isFalse();
        agreement.takeEffect();

        assertThat(agreement.urge(term)).isFalse();
        assertThat(agreement.urge(term.plusDays(1))).isTrue();
        assertThat(agreement.urge(term.plusDays(8))).isTrue();
        assertThat(agreement.timesUrged()).isEqualTo(2);
        assertThat(agreement.lastUrged()).contains(term.plusDays(8));
        agreement.refusePerformance("两次督促无果", ROUTES, true);
        assertThat(agreement.urge(term.plusDays(15))).isFalse();
    }

    @Test
    void anAgreementIsSignedOnce() {
        var agreement = signed(AGREED, AGREED, AGREED, AGREED);

        assertThatThrownBy(() -> agreement.sign(allOn(AGREED), SigningManner.ANY, at(TODAY)))
                .isInstanceOf(CaseRuleViolated.class);
        assertThatThrownBy(() -> agreement.refuse(Refusal.by(RefusedBy.BOTH, "不同意")))
                .isInstanceOf(CaseRuleViolated.class);
    }

    @Test
    void whatSomebodyRefusedToSignIsNotConcluded() {
        var agreement = agreement(true, false);
        agreement.refuse(Refusal.by(RefusedBy.RESPONDENT, "觉得金额过高"));

        assertThat(agreement.result()).contains(SettlementResult.NOT_CONCLUDED);
        assertThatThrownBy(() -> agreement.sign(allOn(AGREED), SigningManner.ANY, at(TODAY)))
                .isInstanceOf(CaseRuleViolated.class);
        assertThatThrownBy(agreement::takeEffect)
                .isInstanceOf(CaseRuleViolated.class)
                .hasMessageContaining("未签成");
    }

    @Test
    void aRefusalToSignHasAReason() {
        assertThatThrownBy(() -> Refusal.by(RefusedBy.APPLICANT, " ")).isInstanceOf(FieldsRefused.class);
        assertThatThrownBy(() -> Refusal.by(RefusedBy.APPLICANT, "不")).isInstanceOf(FieldsRefused.class);
    }

    @Test
    void whatWasPerformedAtOnceIsPerformedWithItsEffect() {
        var agreement = agreement(false, true);
        assertThat(agreement.result()).isEmpty();

        agreement.takeEffect();

        assertThat(agreement.result()).contains(SettlementResult.PERFORMED);
        assertThat(agreement.outcome().map(Outcome::day)).contains(AGREED);
    }

    @Test
    void performanceIsConfirmedWithItsDay() {
        var agreement = effective();
        agreement.confirmPerformed(day(10), at(TODAY));

        assertThat(agreement.result()).contains(SettlementResult.PERFORMED);
    }

    @Test
    void performanceLiesBetweenTheAgreementAndToday() {
        assertThatThrownBy(() -> effective().confirmPerformed(TODAY.plusDays(1), at(TODAY)))
                .isInstanceOf(FieldsRefused.class)
                .hasMessageContaining("晚于今天");
        assertThatThrownBy(() -> effective().confirmPerformed(AGREED.minusDays(1), at(TODAY)))
                .isInstanceOf(FieldsRefused.class)
                .hasMessageContaining("早于达成协议");
    }

    @Test
    void aRefusalToPerformSaysHowThePartyWasUrged() {
        var agreement = effective();
        assertThatThrownBy(() -> agreement.refusePerformance(" ", ROUTES, true)).isInstanceOf(FieldsRefused.class);

        agreement.refusePerformance("两次上门督促，已告知可向法院起诉。", ROUTES, true);

        assertThat(agreement.result()).contains(SettlementResult.NOT_PERFORMED);
    }

    @Test
    void performanceIsRecordedOnceAndOnlyOfABindingAgreement() {
        var performed = effective();
        performed.confirmPerformed(day(10), at(TODAY));

        assertThatThrownBy(() -> performed.refusePerformance("又不履行了", ROUTES, true))
                .isInstanceOf(CaseRuleViolated.class);
        assertThatThrownBy(() -> agreement(true, false).confirmPerformed(day(10), at(TODAY)))
                .isInstanceOf(CaseRuleViolated.class)
                .hasMessageContaining("尚未生效");
    }

    @Test
    @Proves(value = "R18", at = "Schedule")
    void eachInstalmentIsLookedAtByItselfAndTheAgreementIsPerformedWithTheLast() {
        var agreement = inInstalments();
        assertThat(agreement.nextDue()).contains(day(5));
        assertThat(agreement.nextInstalmentText()).contains("第 1 期（共 3 期）", "200");

        agreement.confirmPerformed(day(4), at(TODAY));
        agreement.performPartly("先付了一百元。", at(TODAY));
        assertThat(agreement.nextInstalmentText()).contains("第 2 期", "先付了一百元");
        agreement.confirmPerformed(day(11), at(TODAY));
        assertThat(agreement.outcome()).isEmpty();
        assertThat(agreement.hasLaterInstalments()).isFalse();
        agreement.confirmPerformed(day(15), at(TODAY));

        assertThat(agreement.outcome()).contains(new Outcome(Performance.PERFORMED, day(15), null));
        assertThat(agreement.result()).contains(SettlementResult.PERFORMED);
    }

    @Test
    void aRefusedInstalmentLeavesTheLaterOnesWatchedUnlessNobodyExpectsThem() {
        var watched = inInstalments();
        watched.refusePerformance("两次督促无果", ROUTES, true);
        assertThat(watched.nextDue()).contains(day(10));
        watched.confirmPerformed(day(10), at(TODAY));
        watched.confirmPerformed(day(15), at(TODAY));
        assertThat(watched.result()).contains(SettlementResult.NOT_PERFORMED);

        var givenUp = inInstalments();
        givenUp.refusePerformance("全部不再履行", ROUTES, false);
        assertThat(givenUp.result()).contains(SettlementResult.NOT_PERFORMED);
        assertThat(givenUp.instalments())
                .allSatisfy(each -> assertThat(each.remediesTold()).contains(ROUTES));
    }

    @Test
    void anInstalmentIsUrgedAfterItsOwnDay() {
        var agreement = inInstalments();

        assertThat(agreement.urge(day(5))).isFalse();
        assertThat(agreement.urge(day(6))).isTrue();
        agreement.confirmPerformed(day(6), at(TODAY));
        assertThat(agreement.urge(day(7))).isFalse();
        assertThat(agreement.urge(day(11))).isTrue();
    }

    @Test
    void aPartlyPerformedInstalmentSaysWhatIsMissing() {
        assertThatThrownBy(() -> effective().performPartly(" ", at(TODAY))).isInstanceOf(FieldsRefused.class);
    }

    private static SettlementAgreement inInstalments() {
        var parts = List.of(part(5), part(10), part(15));
        var terms = new AgreementTerms(AgreementForm.ORAL, "分三期赔偿六百元。", new BigDecimal("600"), false, day(15), null);
        var agreement = new SettlementAgreement(
                1, new AgreementReached(CaseNumber.of("QX-2026-00017"), terms, parts, null, AGREED), at(AGREED));
        agreement.takeEffect();
        return agreement;
    }

    private static InstalmentTerm part(int day) {
        return new InstalmentTerm(day(day), new BigDecimal("200"));
    }

    private static SettlementAgreement effective() {
        var agreement = signed(day(3), day(3), day(3), day(3));
        agreement.takeEffect();
        return agreement;
    }

    private static SettlementAgreement signed(
            LocalDate applicant, LocalDate respondent, LocalDate mediator, LocalDate seal) {
        var agreement = agreement(true, false);
        agreement.sign(new Signatures(applicant, respondent, mediator, seal), SigningManner.ANY, at(TODAY));
        return agreement;
    }

    private static Signatures allOn(LocalDate day) {
        return new Signatures(day, day, day, day);
    }

    private static SettlementAgreement agreement(boolean written, boolean atOnce) {
        var form = written ? AgreementForm.WRITTEN : AgreementForm.ORAL;
        var terms = new AgreementTerms(form, "乙方赔偿甲方五百元。", null, atOnce, atOnce ? null : day(15), null);
        return new SettlementAgreement(
                1, new AgreementReached(CaseNumber.of("QX-2026-00017"), terms, AGREED), at(AGREED));
    }

    private static LocalDate day(int day) {
        return LocalDate.of(2026, 3, day);
    }

    private static Instant at(LocalDate day) {
        return day.atTime(12, 0).atZone(CaseFile.ZONE).toInstant();
    }
}
