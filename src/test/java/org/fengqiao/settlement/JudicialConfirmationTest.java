package org.fengqiao.settlement;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.time.LocalDate;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.fengqiao.casefile.CaseNumber;
import org.fengqiao.casefile.CaseRuleViolated;
import org.fengqiao.mediation.AgreementForm;
import org.fengqiao.mediation.AgreementReached;
import org.fengqiao.mediation.AgreementTerms;
import org.fengqiao.shared.FieldsRefused;
import org.fengqiao.testing.Proves;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

@Proves(value = "R16", at = "JudicialConfirmation")
class JudicialConfirmationTest {

    private static final LocalDate EFFECT = LocalDate.of(2026, 3, 2);
    private static final LocalDate LAST = LocalDate.of(2026, 4, 1);
    private static final LocalDate TODAY = LocalDate.of(2026, 3, 20);

    @Test
    void nothingIsConfirmedBeforeTheAgreementHasEffect() {
        var agreement = new SettlementAgreement(
                1, new AgreementReached(CaseNumber.of("QX-2026-00017"), terms(), EFFECT), Instant.EPOCH);
        assertThat(agreement.effectiveOn()).isEmpty();

        assertThatThrownBy(() -> new JudicialConfirmation(agreement, false))
                .isInstanceOf(CaseRuleViolated.class)
                .hasMessageContaining("R16");
    }

    @Test
    void bothSidesApplyUntilTheEndOfTheLastDay() {
        var window = window(false);

        window.apply(applied(LAST), LAST, LAST);

        assertThat(window.application()).contains(new CourtApplication(LAST, "青溪县人民法院"));
        assertThat(window.isOpen()).isTrue();
    }

    @Test
    void anApplicationAfterTheLastDayIsRefusedWithTheRule() {
        refused("appliedOn", "R16、R11", () -> window(false).apply(applied(LAST.plusDays(1)), LAST, LAST.plusDays(1)));
    }

    @Test
    void anApplicationBeforeTheEffectOrTomorrowIsRefused() {
        refused("appliedOn", "生效", () -> window(false).apply(applied(EFFECT.minusDays(1)), LAST, TODAY));
        refused("appliedOn", "晚于今天", () -> window(false).apply(applied(TODAY.plusDays(1)), LAST, TODAY));
    }

    @Test
    void oneSideAloneCannotApply() {
        refused("bothApply", "共同申请", () -> CourtApplication.of(false, TODAY, "青溪县人民法院"));
    }

    @Test
    void inAMedicalDisputeTheSidesAreToldFirst() {
        var window = window(true);
        refused("informed", "R16", () -> window.decline(TODAY));
        refused("informed", "R16", () -> window.apply(applied(TODAY), LAST, TODAY));

        window.inform(TODAY);
        window.decline(TODAY);

        assertThat(window.end().map(ConfirmationEnd::outcome)).contains(ConfirmationOutcome.NOT_WANTED);
    }

    @Test
    void personalStatusAndTitleAreNotOfferedAndSayWhichItemItIs() {
        refused("excludedReason", "哪一项", () -> window(false).exclude(Exclusion.STATUS, " ", TODAY));

        var window = window(false);
        window.exclude(Exclusion.TITLE, "第二条确认房屋归甲方。", TODAY);

        assertThat(window.end().map(ConfirmationEnd::outcome)).contains(ConfirmationOutcome.NOT_ELIGIBLE);
        assertThat(ConfirmationText.of(window).chinese()).contains("物权", "第二条");
        assertThatThrownBy(() -> window.apply(applied(TODAY), LAST, TODAY)).isInstanceOf(CaseRuleViolated.class);
    }

    @Test
    void theWindowClosesAfterItsLastDayOnly() {
        var window = window(false);
        assertThatThrownBy(() -> window.close(LAST, LAST)).isInstanceOf(CaseRuleViolated.class);

        window.close(LAST, LAST.plusDays(1));

        assertThat(window.end().map(ConfirmationEnd::outcome)).contains(ConfirmationOutcome.NOT_APPLIED);
    }

    @Test
    void whoAppliedInTimeIsNotShutOutByTheLastDay() {
        var window = window(false);
        window.apply(applied(TODAY), LAST, TODAY);

        assertThatThrownBy(() -> window.close(LAST, LAST.plusDays(1))).isInstanceOf(CaseRuleViolated.class);
    }

    @Test
    void nothingIsRuledOnThatNobodyAskedFor() {
        assertThatThrownBy(() -> window(false).rule(ruling(RulingKind.CONFIRMED, TODAY, null), TODAY))
                .isInstanceOf(CaseRuleViolated.class)
                .hasMessageContaining("没有申请");
    }

    @ParameterizedTest
    @EnumSource
    void anApplicationEndsInOneOfThreeWaysOnce(RulingKind kind) {
        var window = window(false);
        window.apply(applied(TODAY), LAST, TODAY);
        var after = kind == RulingKind.REJECTED ? AfterRejection.SUE : null;

        window.rule(ruling(kind, TODAY, after), TODAY);

        assertThat(window.end().map(ConfirmationEnd::outcome)).contains(kind.outcome());
        assertThat(window.leadsToMediation()).isFalse();
        assertThatThrownBy(() -> window.rule(ruling(kind, TODAY, after), TODAY)).isInstanceOf(CaseRuleViolated.class);
    }

    @Test
    void aRejectionSaysWhereTheSidesGo() {
        refused("afterRejection", "第二百零六条", () -> ruling(RulingKind.REJECTED, TODAY, null));
        var window = window(false);
        window.apply(applied(TODAY), LAST, TODAY);

        window.rule(ruling(RulingKind.REJECTED, TODAY, AfterRejection.MEDIATE_AGAIN), TODAY);

        assertThat(window.leadsToMediation()).isTrue();
    }

    @Test
    void aRulingLiesBetweenTheApplicationAndToday() {
        var window = window(false);
        window.apply(applied(TODAY), LAST, TODAY);

        refused("ruledOn", "申请之日", () -> window.rule(ruling(RulingKind.CONFIRMED, TODAY.minusDays(1), null), TODAY));
        refused("ruledOn", "晚于今天", () -> window.rule(ruling(RulingKind.CONFIRMED, TODAY.plusDays(1), null), TODAY));
    }

    @Test
    void eachDayOfRemindingCountsOnceAndOnlyWhileNobodyDecided() {
        var window = window(false);

        assertThat(window.remind(1, EFFECT)).isTrue();
        assertThat(window.remind(1, EFFECT)).isFalse();
        assertThat(window.remind(3, TODAY)).isTrue();
        assertThat(window.reminders()).isEqualTo(3);
        var decided = window(false);
        decided.decline(TODAY);
        assertThat(decided.remind(2, TODAY)).isFalse();
    }

    private static void refused(String field, String message, ThrowingCallable call) {
        assertThatThrownBy(call).isInstanceOfSatisfying(FieldsRefused.class, refused -> {
            assertThat(refused.errors()).extracting("field").containsExactly(field);
            assertThat(refused).hasMessageContaining(message);
        });
    }

    private static JudicialConfirmation window(boolean mustInform) {
        var agreement = new SettlementAgreement(
                1, new AgreementReached(CaseNumber.of("QX-2026-00017"), terms(), EFFECT), Instant.EPOCH);
        agreement.takeEffect();
        return new JudicialConfirmation(agreement, mustInform);
    }

    private static CourtApplication applied(LocalDate day) {
        return CourtApplication.of(true, day, "青溪县人民法院");
    }

    private static Ruling ruling(RulingKind kind, LocalDate day, @Nullable AfterRejection after) {
        return new Ruling(kind, day, "（2026）青0001民特1号", "内容不明确。", after);
    }

    private static AgreementTerms terms() {
        return new AgreementTerms(AgreementForm.ORAL, "乙方分期赔偿甲方五百元。", null, false, LocalDate.of(2026, 5, 1), null);
    }
}
