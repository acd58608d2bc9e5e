package org.fengqiao.casefile;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.fengqiao.casefile.CaseFixture.NOW;
import static org.fengqiao.casefile.CaseFixture.aCase;

import java.time.LocalDate;
import java.util.List;
import org.fengqiao.shared.FieldsRefused;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class CaseFileTest {

    private static final PartyDetails CHEN = PartyDetails.named(Side.APPLICANT, "陈大山");
    private static final PartyDetails LIU = PartyDetails.named(Side.RESPONDENT, "刘水生");

    private static final LocalDate EFFECT = LocalDate.of(2026, 3, 5);

    @Test
    void aNewCaseIsOpenInItsVillageInItsFirstRound() {
        var file = aCase().open();

        assertThat(file.standing()).isEqualTo(Standing.OPEN);
        assertThat(file.tier()).isEqualTo(Tier.VILLAGE);
        assertThat(file.round()).isEqualTo(1);
        assertThat(file.appliedOn()).isEqualTo(LocalDate.of(2026, 3, 2));
    }

    @Test
    void aDisputeOfTwoTownshipsStartsAtTheCounty() {
        assertThat(aCase().acrossTownships().open().tier()).isEqualTo(Tier.COUNTY);
        assertThat(aCase().acrossTownships().settledOnTheSpot().open().tier()).isEqualTo(Tier.VILLAGE);
    }

    @Test
    void itGoesUpAndNeverDown() {
        var file = aCase().open();

        file.escalate(Tier.TOWNSHIP);
        file.escalate(Tier.COUNTY);

        assertThat(file.tier()).isEqualTo(Tier.COUNTY);
        assertThatThrownBy(() -> file.escalate(Tier.COUNTY)).isInstanceOf(CaseRuleViolated.class);
        assertThatThrownBy(() -> file.escalate(Tier.VILLAGE)).isInstanceOf(CaseRuleViolated.class);
    }

    @ParameterizedTest
    @EnumSource(Standing.class)
    void onlyAnOpenCaseIsHandedUpSettledOrWithdrawn(Standing standing) {
        var file = at(standing);
        if (standing == Standing.OPEN) {
            file.escalate(Tier.TOWNSHIP);
            file.settle();
            assertThat(file.standing()).isEqualTo(Standing.SETTLED);
            return;
        }

        assertThatThrownBy(() -> file.escalate(Tier.COUNTY)).isInstanceOf(CaseRuleViolated.class);
        assertThatThrownBy(file::settle).isInstanceOf(CaseRuleViolated.class);
        assertThatThrownBy(file::endUnsettled).isInstanceOf(CaseRuleViolated.class);
        assertThatThrownBy(() -> file.involve(9)).isInstanceOf(CaseRuleViolated.class);
    }

    @Test
    void aWithdrawnCaseIsNeitherSettledNorEndedTwice() {
        var file = aCase().open();

        file.withdraw();

        assertThatThrownBy(file::settle).isInstanceOf(CaseRuleViolated.class);
        assertThatThrownBy(file::endUnsettled).isInstanceOf(CaseRuleViolated.class);
        file.close(NOW);
        assertThat(file.ending()).contains(Ending.WITHDRAWN);
        assertThat(file.closedAt()).contains(NOW);
    }

    @Test
    void aPartyMayLeaveUntilTheAgreementTakesEffect() {
        var unsigned = aCase().settled();
        assertThat(unsigned.mayBeLeft()).isTrue();

        unsigned.withdraw();
        assertThatThrownBy(unsigned::withdraw).isInstanceOf(CaseRuleViolated.class);

        assertThat(unsigned.ending()).contains(Ending.WITHDRAWN);
        assertThat(unsigned.mayBeLeft()).isFalse();
        var effective = aCase().settled();
        effective.takeEffect(effective.appliedOn());
        assertThat(effective.mayBeLeft()).isFalse();
        assertThatThrownBy(effective::withdraw)
                .isInstanceOf(CaseRuleViolated.class)
                .hasMessageContaining("R18");
        assertThat(effective.ending()).isEmpty();
        effective.close(NOW);
        assertThatThrownBy(effective::withdraw).isInstanceOf(CaseRuleViolated.class);
    }

    @Test
    void aSettledCaseClosesOnlyAfterItsAgreementTookEffect() {
        var file = aCase().settled();

        assertThatThrownBy(() -> file.close(NOW))
                .isInstanceOf(CaseRuleViolated.class)
                .hasMessageContaining("尚未生效")
                .hasMessageContaining("QX-2026-00017");

        file.takeEffect(EFFECT);
        file.close(NOW);
        assertThat(file.ending()).contains(Ending.AGREEMENT);
    }

    @Test
    void anAgreementTakesEffectNeitherBeforeTheApplicationNorWithoutSettlement() {
        var file = aCase().settled();

        assertThatThrownBy(() -> file.takeEffect(LocalDate.of(2026, 3, 1))).isInstanceOf(CaseRuleViolated.class);
        assertThatThrownBy(() -> aCase().open().takeEffect(EFFECT)).isInstanceOf(CaseRuleViolated.class);
    }

    @Test
    void aBrokenPeaceOpensANewRoundUnderTheSameNumber() {
        var file = aCase().settled();
        file.takeEffect(EFFECT);

        file.reopen(Tier.TOWNSHIP);

        assertThat(file.standing()).isEqualTo(Standing.OPEN);
        assertThat(file.round()).isEqualTo(2);
        assertThat(file.tier()).isEqualTo(Tier.TOWNSHIP);
        assertThat(file.effectiveOn()).isEmpty();
        assertThat(file.number()).isEqualTo(CaseNumber.of("QX-2026-00017"));
    }

    @Test
    void aCaseIsNotMediatedAgainBelowItsTier() {
        var file = aCase().acrossTownships().settled();

        assertThatThrownBy(() -> file.reopen(Tier.VILLAGE)).isInstanceOf(CaseRuleViolated.class);
        assertThatThrownBy(() -> aCase().open().reopen(Tier.COUNTY)).isInstanceOf(CaseRuleViolated.class);
    }

    @Test
    void nobodyClosesACaseWithoutOutcomeOrTwice() {
        var file = aCase().open();

        assertThatThrownBy(() -> file.close(NOW)).isInstanceOf(CaseRuleViolated.class);
        file.endUnsettled();
        file.close(NOW);
        assertThatThrownBy(() -> file.close(NOW)).isInstanceOf(CaseRuleViolated.class);
    }

    @Test
    void theMediatorIsTheLastOneNamedInTheRoundAndEarlierOnesAreRemembered() {
        var file = aCase().open();
        file.nameMediator(mediator("village1", 1));
        file.nameMediator(mediator("township2", 1));

        assertThat(file.mediator()).map(CaseMediator::login).contains("township2");
        file.settle();
        file.reopen(Tier.VILLAGE);
        assertThat(file.mediator()).isEmpty();
        assertThat(file.wasMediatedBy("village1")).isTrue();
        assertThat(file.wasMediatedBy("county1")).isFalse();
    }

    @Test
    void aPartyIsDescribedButNeverMadeTheOtherSidesTwin() {
        var file = aCase().open();
        var known = new PartyDetails(
                Side.APPLICANT, PartyKind.PERSON, "陈大山", "990100199001011234", "19900000001", null, null, null);
        file.describeParties(List.of(known, LIU));

        assertThat(file.party(Side.APPLICANT).phone()).isEqualTo("19900000001");
        assertThatThrownBy(() -> file.describeParties(List.of(
                        new PartyDetails(Side.APPLICANT, PartyKind.PERSON, "陈大山", null, "1380013800", null, null, null),
                        LIU)))
                .isInstanceOf(FieldsRefused.class)
                .hasMessageContaining("甲方电话不对");
        assertThatThrownBy(() -> file.describeParties(List.of(known, PartyDetails.named(Side.RESPONDENT, "陈大山"))))
                .isInstanceOf(FieldsRefused.class)
                .hasMessageContaining("同一人不能既是甲方又是乙方");
        assertThat(file.party(Side.RESPONDENT).name()).isEqualTo("刘水生");
    }

    @Test
    void othersJoinASideOrStandBesideBoth() {
        var file = aCase().open();
        var son = PartyDetails.named(Side.APPLICANT, "陈小山");
        var tenant = PartyDetails.named(Side.THIRD_PARTY, "王五");

        file.describeParties(List.of(CHEN, LIU, son, tenant));
        assertThat(file.partiesInOrder()).containsExactly(CHEN, LIU, son, tenant);
        assertThat(file.peopleInvolved()).isEqualTo(4);
        assertThat(PartyNames.of(file)).isEqualTo("陈大山、陈小山 与 刘水生，第三人 王五");

        file.describeParties(List.of(CHEN, LIU, tenant));
        assertThat(file.partiesInOrder()).containsExactly(CHEN, LIU, tenant);
        assertThat(file.party(Side.APPLICANT)).isEqualTo(CHEN);
    }

    @Test
    void nobodyStandsInTwoPlaces() {
        var file = aCase().open();

        assertThatThrownBy(() -> file.describeParties(List.of(CHEN, LIU, PartyDetails.named(Side.THIRD_PARTY, "刘水生"))))
                .hasMessageContaining("同一人不能既是乙方又是第三人");
        assertThatThrownBy(() -> file.describeParties(List.of(CHEN, PartyDetails.named(Side.THIRD_PARTY, "王五"))))
                .isInstanceOf(FieldsRefused.class);
        assertThat(file.partiesInOrder()).containsExactly(CHEN, LIU);
    }

    @Test
    void ofACrowdTheFirstNamesAreSaid() {
        var file = aCase().open();
        file.describeParties(List.of(
                CHEN,
                LIU,
                PartyDetails.named(Side.RESPONDENT, "刘一"),
                PartyDetails.named(Side.RESPONDENT, "刘二"),
                PartyDetails.named(Side.RESPONDENT, "刘三")));

        assertThat(PartyNames.of(file)).isEqualTo("陈大山 与 刘水生、刘一、刘二等 4 人");
    }

    @Test
    void peopleAreNeverFewerThanParties() {
        var file = aCase().open();

        file.involve(12);

        assertThat(file.peopleInvolved()).isEqualTo(12);
        assertThatThrownBy(() -> file.involve(1)).isInstanceOf(CaseRuleViolated.class);
    }

    private static CaseMediator mediator(String login, int round) {
        return new CaseMediator(login, login, "调解员", "C990100101201", Tier.VILLAGE, round, "测试");
    }

    private static CaseFile at(Standing standing) {
        var file = aCase().open();
        if (standing != Standing.OPEN) {
            file.settle();
        }
        if (standing == Standing.CLOSED) {
            file.takeEffect(EFFECT);
            file.close(NOW);
        }
        return file;
    }
}
