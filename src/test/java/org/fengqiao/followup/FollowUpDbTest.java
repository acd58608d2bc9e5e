package org.fengqiao.followup;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.fengqiao.casefile.CaseFixture.aCase;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.fengqiao.casefile.CaseFile;
import org.fengqiao.casefile.CaseFixture;
import org.fengqiao.casefile.CaseMediator;
import org.fengqiao.casefile.CaseNumber;
import org.fengqiao.casefile.CaseRuleViolated;
import org.fengqiao.casefile.OneCaseDesk;
import org.fengqiao.casefile.Standing;
import org.fengqiao.casefile.Tier;
import org.fengqiao.roster.Mediator;
import org.fengqiao.roster.Roster;
import org.fengqiao.settlement.AgreementTookEffect;
import org.fengqiao.settlement.SettlementAgreement;
import org.fengqiao.settlement.SettlementDesk;
import org.fengqiao.settlement.SettlementResult;
import org.fengqiao.shared.FieldsRefused;
import org.fengqiao.testing.PostgresTest;
import org.fengqiao.testing.Proves;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.autoconfigure.orm.jpa.TestEntityManager;

@PostgresTest
class FollowUpDbTest {

    private static final LocalDate AGREED = LocalDate.ofInstant(CaseFixture.NOW, CaseFile.ZONE);

    @Autowired
    private TestEntityManager entities;

    @Autowired
    private FollowUpVisits visits;

    private final SettlementAgreement agreement = mock();
    private final SettlementDesk settlements = mock();
    private final Roster roster = mock();
    private CaseFile file;
    private CaseNumber number;

    @BeforeEach
    void givenASettledCaseOfAVillage() {
        file = aCase().open();
        file.nameMediator(new CaseMediator("M001", "village1", "何秀兰", "C990100101201", Tier.VILLAGE, 1, "本村调解员"));
        file.settle();
        entities.persistAndFlush(file);
        number = file.number();
        when(settlements.latest(number)).thenReturn(Optional.of(agreement));
        when(agreement.number()).thenReturn(number);
        agreement(null, null);
    }

    @Test
    void aVisitComesThirtyDaysAfterTheAgreementTookEffect() {
        agreement(null, AGREED.plusDays(2));

        assertThat(planner(AGREED).planFor(number).plannedFor()).isEqualTo(AGREED.plusDays(32));
    }

    @Test
    void orSevenDaysAfterTheDayOfPerformance() {
        agreement(AGREED.plusDays(60), AGREED);

        assertThat(planner(AGREED).planFor(number).plannedFor()).isEqualTo(AGREED.plusDays(67));
    }

    @Test
    void aDayOfPerformanceBeforeTheEffectCountsFromTheEffect() {
        agreement(AGREED.plusDays(1), AGREED.plusDays(5));

        assertThat(planner(AGREED).planFor(number).plannedFor()).isEqualTo(AGREED.plusDays(12));
    }

    @Test
    void itIsDueOnItsDayAndNotBefore() {
        agreement(null, AGREED);
        planner(AGREED).planFor(number);

        assertThat(planner(AGREED.plusDays(29)).isDue(number)).isFalse();
        assertThat(planner(AGREED.plusDays(30)).isDue(number)).isTrue();
    }

    @Test
    void anAgreementThatTakesEffectLaterMovesTheVisit() {
        planner(AGREED).planFor(number);
        assertThat(planned()).isEqualTo(AGREED.plusDays(30));

        agreement(null, AGREED.plusDays(20));
        planner(AGREED.plusDays(20)).on(new AgreementTookEffect(number, 1, AGREED.plusDays(20)));

        assertThat(planned()).isEqualTo(AGREED.plusDays(50));
        assertThat(planner(AGREED.plusDays(30)).isDue(number)).isFalse();
    }

    @Test
    void withoutEffectTheVisitMovesOnWithTheDays() {
        planner(AGREED).planFor(number);

        assertThat(planner(AGREED.plusDays(30)).isDue(number)).isFalse();
        assertThat(planned()).isEqualTo(AGREED.plusDays(37));
    }

    @Test
    void aVisitBroughtForwardIsDueAtOnce() {
        inEffect();
        planner(AGREED).planFor(number);

        early(AGREED).bringForward(file, "当事人要求尽快回访", "township1");

        assertThat(planner(AGREED).isDue(number)).isTrue();
        assertThat(planned()).as("the planned day stays on record").isEqualTo(AGREED.plusDays(30));
    }

    @Test
    void aVisitIsBroughtForwardOnceAndWithAReason() {
        inEffect();
        planner(AGREED).planFor(number);
        assertThatThrownBy(() -> early(AGREED).bringForward(file, " ", "township1"))
                .isInstanceOf(FieldsRefused.class);
        assertThatThrownBy(() -> early(AGREED).bringForward(file, "急".repeat(501), "township1"))
                .isInstanceOf(FieldsRefused.class);

        early(AGREED).bringForward(file, "当事人要求尽快回访", "township1");

        assertThatThrownBy(() -> early(AGREED).bringForward(file, "再次提前", "township1"))
                .isInstanceOf(CaseRuleViolated.class);
    }

    @Test
    void noVisitIsBroughtForwardBeforeTheAgreementHasEffect() {
        planner(AGREED).planFor(number);

        assertThatThrownBy(() -> early(AGREED).bringForward(file, "当事人要求", "township1"))
                .isInstanceOf(CaseRuleViolated.class)
                .hasMessageContaining("尚未生效");
    }

    @Test
    void noVisitIsBroughtForwardThatWasNotPlanned() {
        inEffect();

        assertThatThrownBy(() -> early(AGREED).bringForward(file, "当事人要求", "township1"))
                .isInstanceOf(CaseRuleViolated.class);
    }

    @Test
    void whoMediatedDoesNotVisit() {
        dueVisit();

        assertThatThrownBy(
                        () -> desk(AGREED.plusDays(30)).pay(number, found(AGREED.plusDays(30), Wish.NONE), "village1"))
                .isInstanceOf(CaseRuleViolated.class)
                .hasMessageContaining("本案调解员");
    }

    @Proves(value = "R28", at = "Visitor")
    @Test
    void whoMediatedDoesNotVisitUnderANewLoginEither() {
        dueVisit();
        var day = AGREED.plusDays(30);
        Mediator sameWoman = mock();
        when(sameWoman.id()).thenReturn("M001");
        when(roster.mediatorByLogin("hexiulan")).thenReturn(Optional.of(sameWoman));

        assertThatThrownBy(() -> desk(day).pay(number, found(day, Wish.NONE), "hexiulan"))
                .isInstanceOf(CaseRuleViolated.class)
                .hasMessageContaining("本案调解员");
        assertThat(desk(day).pay(number, found(day, Wish.NONE), "township1").visitedBy())
                .contains("township1");
    }

    @Proves(value = "R20", at = "FollowUpPlanner")
    @Test
    void aHardCaseIsVisitedAgainNinetyDaysAfterTheEffectAndClosesOnlyThen() {
        paidOn(AGREED.plusDays(30));

        assertThat(planner(AGREED.plusDays(30)).isVisitedAgain(number, true)).isTrue();
        planner(AGREED.plusDays(30)).planFor(number);
        assertThat(planned()).isEqualTo(AGREED.plusDays(90));
        assertThat(new VisitPaid(visits).missing(file)).isPresent();
        assertThat(planner(AGREED.plusDays(89)).isDue(number)).isFalse();
        assertThat(planner(AGREED.plusDays(90)).isDue(number)).isTrue();

        paidOn(AGREED.plusDays(90));
        assertThat(new VisitPaid(visits).missing(file)).isEmpty();
        assertThat(planner(AGREED.plusDays(90)).isVisitedAgain(number, true))
                .as("two are enough")
                .isFalse();
        assertThat(desk(AGREED).all(number)).extracting(FollowUpVisit::visitNo).containsExactly(1, 2);
    }

    @Test
    void anyOtherCaseIsVisitedOnce() {
        paidOn(AGREED.plusDays(30));

        assertThat(planner(AGREED.plusDays(30)).isVisitedAgain(number, false)).isFalse();
        assertThat(new VisitPaid(visits).missing(file)).isEmpty();
    }

    @Test
    void whoWasVisitedLateIsVisitedAgainOneTermAfterwards() {
        paidOn(AGREED.plusDays(95));

        planner(AGREED.plusDays(95)).planFor(number);

        assertThat(planned()).isEqualTo(AGREED.plusDays(125));
    }

    @Test
    void theSecondVisitMayBeBroughtForwardButNotBeforeTheFirst() {
        paidOn(AGREED.plusDays(30));
        planner(AGREED.plusDays(30)).planFor(number);
        early(AGREED.plusDays(40)).bringForward(file, "当事人要外出务工", "township1");
        var desk = desk(AGREED.plusDays(40));

        assertThat(planner(AGREED.plusDays(40)).isDue(number)).isTrue();
        assertThatThrownBy(() -> desk.pay(number, found(AGREED.plusDays(29), Wish.NONE), "township1"))
                .isInstanceOf(FieldsRefused.class)
                .hasMessageContaining("上一次回访");
        assertThat(desk.pay(number, found(AGREED.plusDays(40), Wish.NONE), "township1")
                        .visitNo())
                .isEqualTo(2);
    }

    @Test
    void noSecondVisitIsPlannedBeforeTheFirstWasPaid() {
        dueVisit();

        assertThat(planner(AGREED).planFor(number).visitNo()).isEqualTo(1);
    }

    @Test
    void aVisitLiesBetweenItsPlannedDayAndToday() {
        dueVisit();
        var desk = desk(AGREED.plusDays(31));

        assertThatThrownBy(() -> desk.pay(number, found(AGREED.plusDays(32), Wish.NONE), "township1"))
                .isInstanceOf(FieldsRefused.class)
                .hasMessageContaining("晚于今天");
        assertThatThrownBy(() -> desk.pay(number, found(AGREED.plusDays(29), Wish.NONE), "township1"))
                .isInstanceOf(FieldsRefused.class)
                .hasMessageContaining("计划回访日");
    }

    @Test
    void aVisitBroughtForwardIsNotBeforeTheEffect() {
        inEffect();
        planner(AGREED).planFor(number);
        early(AGREED).bringForward(file, "当事人要求", "township1");
        var desk = desk(AGREED.plusDays(1));

        assertThatThrownBy(() -> desk.pay(number, found(AGREED.minusDays(1), Wish.NONE), "township1"))
                .isInstanceOf(FieldsRefused.class)
                .hasMessageContaining("生效日");
        assertThat(desk.pay(number, found(AGREED, Wish.NONE), "township1").visitedBy())
                .contains("township1");
    }

    @Test
    void aVisitIsPaidOnce() {
        dueVisit();
        var day = AGREED.plusDays(30);
        desk(day).pay(number, found(day, Wish.NONE), "township1");

        assertThatThrownBy(() -> desk(day).pay(number, found(day, Wish.NONE), "township1"))
                .isInstanceOf(CaseRuleViolated.class);
    }

    @Test
    void theFindingComesBackAndTheCaseMayClose() {
        dueVisit();
        var day = AGREED.plusDays(30);
        assertThat(new VisitPaid(visits).missing(file)).isPresent();

        desk(day).pay(number, found(day, Wish.NONE), "township1");
        entities.flush();
        entities.clear();

        assertThat(desk(day).latest(number)).hasValueSatisfying(kept -> {
            assertThat(kept.finding()).contains(found(day, Wish.NONE));
            assertThat(kept.broughtForward()).isEmpty();
        });
        assertThat(new VisitPaid(visits).missing(file)).isEmpty();
    }

    @Test
    void theCaseComesBackAtTheTierThatThePartiesWish() {
        dueVisit();
        var day = AGREED.plusDays(30);
        desk(day).pay(number, found(day, Wish.NEXT_TIER), "township1");

        assertThat(desk(day).reopen(number)).isEqualTo(Tier.TOWNSHIP);

        assertThat(file.tier()).isEqualTo(Tier.TOWNSHIP);
        assertThat(file.round()).isEqualTo(2);
        assertThat(file.standing()).isEqualTo(Standing.OPEN);
        assertThat(new VisitPaid(visits).missing(file))
                .as("an open case waits for no visit")
                .isEmpty();
    }

    @Test
    void whatWasNotSignedIsMediatedAgainWhereItWasAndItsVisitIsCalledOff() {
        planner(AGREED).planFor(number);
        when(agreement.result()).thenReturn(Optional.of(SettlementResult.NOT_CONCLUDED));

        assertThat(desk(AGREED).reopen(number)).isEqualTo(Tier.VILLAGE);

        assertThat(visits.latest(number))
                .hasValueSatisfying(visit -> assertThat(visit.isPending()).isFalse());
    }

    @Test
    void aPeaceThatHoldsIsNotReopened() {
        dueVisit();
        var day = AGREED.plusDays(30);
        desk(day).pay(number, found(day, Wish.NONE), "township1");

        assertThatThrownBy(() -> desk(day).reopen(number)).isInstanceOf(CaseRuleViolated.class);
        assertThat(file.round()).isEqualTo(1);
    }

    @Proves(value = "R22", at = "VisitPaid")
    @Test
    void aVisitOfAnEarlierRoundDoesNotCloseTheCase() {
        dueVisit();
        var day = AGREED.plusDays(30);
        desk(day).pay(number, found(day, Wish.NONE), "township1");
        file.reopen(Tier.VILLAGE);
        file.settle();

        assertThat(new VisitPaid(visits).missing(file)).isPresent();
    }

    /** Pays the visit that is due; plans the first one where there is none. */
    private void paidOn(LocalDate day) {
        if (visits.latest(number).isEmpty()) {
            dueVisit();
        }
        desk(day).pay(number, found(day, Wish.NONE), "township1");
        entities.flush();
    }

    private void dueVisit() {
        inEffect();
        planner(AGREED).planFor(number);
    }

    private void inEffect() {
        agreement(null, AGREED);
        file.takeEffect(AGREED);
    }

    private void agreement(@Nullable LocalDate performBy, @Nullable LocalDate effect) {
        when(agreement.performBy()).thenReturn(Optional.ofNullable(performBy));
        when(agreement.agreedOn()).thenReturn(AGREED);
        when(agreement.effectiveOn()).thenReturn(Optional.ofNullable(effect));
        when(agreement.result()).thenReturn(Optional.empty());
    }

    private LocalDate planned() {
        return visits.latest(number).orElseThrow().plannedFor();
    }

    private static VisitFinding found(LocalDate day, Wish wish) {
        var satisfaction = wish == Wish.NONE ? 5 : 2;
        return VisitFinding.of(day, VisitMeans.PHONE, PerformanceSeen.PERFORMED, satisfaction, false, "双方作了说明。", wish);
    }

    private FollowUpPlanner planner(LocalDate today) {
        return new FollowUpPlanner(visits, settlements, new OneCaseDesk(file), new PlainTerms(), clock(today));
    }

    private FollowUpDesk desk(LocalDate today) {
        return new FollowUpDesk(visits, List.of(this::isNotConcluded), new OneCaseDesk(file), roster, clock(today));
    }

    private boolean isNotConcluded(CaseFile each) {
        return agreement.result().filter(SettlementResult.NOT_CONCLUDED::equals).isPresent();
    }

    private EarlyVisits early(LocalDate today) {
        return new EarlyVisits(visits, clock(today));
    }

    private static Clock clock(LocalDate today) {
        Instant noon = today.atTime(12, 0).atZone(CaseFile.ZONE).toInstant();
        return Clock.fixed(noon, CaseFile.ZONE);
    }

    private static final class PlainTerms implements FollowUpTerms {

        @Override
        public LocalDate afterEffect(CaseNumber number, LocalDate effect) {
            return effect.plusDays(30);
        }

        @Override
        public LocalDate afterPerformance(CaseNumber number, LocalDate performance) {
            return performance.plusDays(7);
        }

        @Override
        public LocalDate again(CaseNumber number, LocalDate effect) {
            return effect.plusDays(90);
        }
    }
}
