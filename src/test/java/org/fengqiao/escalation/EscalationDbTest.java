package org.fengqiao.escalation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.fengqiao.casefile.CaseFixture.aCase;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.fengqiao.audit.KeyRing;
import org.fengqiao.audit.SealedText;
import org.fengqiao.casefile.CaseFile;
import org.fengqiao.casefile.CaseFixture;
import org.fengqiao.casefile.CaseNumber;
import org.fengqiao.casefile.CaseReopened;
import org.fengqiao.casefile.CaseRuleViolated;
import org.fengqiao.casefile.Ending;
import org.fengqiao.casefile.OneCaseDesk;
import org.fengqiao.casefile.Served;
import org.fengqiao.casefile.ServedHow;
import org.fengqiao.casefile.Tier;
import org.fengqiao.caseflow.StageOutcome;
import org.fengqiao.escalation.Handover.Step;
import org.fengqiao.escalation.Handover.Taken;
import org.fengqiao.intake.AcceptanceDesk;
import org.fengqiao.mediation.SessionBook;
import org.fengqiao.mediation.SessionOutcome;
import org.fengqiao.organisation.Committee;
import org.fengqiao.organisation.CommitteeKind;
import org.fengqiao.organisation.Committees;
import org.fengqiao.roster.Expert;
import org.fengqiao.roster.Roster;
import org.fengqiao.shared.FieldsRefused;
import org.fengqiao.testing.PostgresTest;
import org.fengqiao.testing.Proves;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.autoconfigure.orm.jpa.TestEntityManager;

@PostgresTest
class EscalationDbTest {

    private static final LocalDate TODAY = LocalDate.ofInstant(CaseFixture.NOW, CaseFile.ZONE);
    private static final Clock CLOCK = Clock.fixed(CaseFixture.NOW, CaseFile.ZONE);

    @Autowired
    private TestEntityManager entities;

    @Autowired
    private Handovers handovers;

    @Autowired
    private CountyReferrals referrals;

    @Autowired
    private RouteNotices notices;

    @Autowired
    private KeyRing keys;

    private final SessionBook sessions = mock();
    private final Committees committees = mock();
    private final Committee committee = mock();
    private final Roster roster = mock();
    private final Expert expert = mock();
    private CaseFile file;
    private CaseNumber number;
    private ThinkTank thinkTank;
    private HandoverBook book;
    private ReferralDesk county;

    @BeforeEach
    void givenACaseInTheVillage() {
        file = entities.persistAndFlush(aCase().open());
        number = file.number();
        book = new HandoverBook(handovers, sessions, new OneCaseDesk(file), Optional::empty, CLOCK);
        county = new ReferralDesk(referrals, book, committees, new OneCaseDesk(file), CLOCK);
        thinkTank = new ThinkTank(referrals, roster, new OneCaseDesk(file), CLOCK);
        when(committees.findByCode("H01")).thenReturn(Optional.of(committee));
        when(committee.kind()).thenReturn(CommitteeKind.COUNTY_INDUSTRY);
        when(roster.expert("E07")).thenReturn(Optional.of(expert));
        when(expert.inOfficeOn(any())).thenReturn(true);
    }

    @Test
    void aHandoverKeepsTheWayAndTheReason() {
        failedBelow(StageOutcome.NOT_AGREED, "双方各执一词");
        book.handUp(number, Tier.TOWNSHIP);
        entities.flush();
        entities.clear();

        assertThat(file.tier()).isEqualTo(Tier.TOWNSHIP);
        assertThat(book.of(number)).singleElement().satisfies(kept -> {
            assertThat(kept.step()).isEqualTo(new Step(Tier.VILLAGE, Tier.TOWNSHIP, HandoverCause.NOT_SETTLED));
            assertThat(kept.reason()).contains("双方各执一词");
            assertThat(kept.taken()).isEmpty();
        });
    }

    @Test
    void aCaseIsNotHandedDown() {
        book.handUp(number, Tier.COUNTY);

        assertThatThrownBy(() -> book.handUp(number, Tier.TOWNSHIP)).isInstanceOf(CaseRuleViolated.class);
    }

    @Test
    void theHigherTierTakesIt() {
        book.handUp(number, Tier.TOWNSHIP);

        township().receive(number, true, "已阅", "township1");
        entities.flush();
        entities.clear();

        assertThat(book.of(number)).singleElement().satisfies(kept -> assertThat(kept.taken())
                .contains(new Taken("township1", CaseFixture.NOW, true, "已阅")));
        assertThat(book.receive(number, new Taken("township1", CaseFixture.NOW, false, null)))
                .as("nothing is left to take")
                .isEmpty();
    }

    @Test
    void aCaseThatIsMediatedAgainAboveTheVillageIsHandedOverAnew() {
        book.on(new CaseReopened(number, 2, Tier.TOWNSHIP));

        assertThat(book.of(number)).singleElement().satisfies(kept -> {
            assertThat(kept.step()).isEqualTo(new Step(Tier.VILLAGE, Tier.TOWNSHIP, HandoverCause.MEDIATED_AGAIN));
            assertThat(kept.round()).isEqualTo(2);
        });
    }

    @Test
    void aVillageTakesItsOwnCaseBackWithoutAHandover() {
        book.on(new CaseReopened(number, 2, Tier.VILLAGE));

        assertThat(book.of(number)).isEmpty();
    }

    @Test
    void theCountyReceivesOnceARound() {
        book.handUp(number, Tier.COUNTY);
        county.receive(number, receipt(false), "county1");

        assertThatThrownBy(() -> county.receive(number, receipt(false), "county1"))
                .isInstanceOf(CaseRuleViolated.class)
                .hasMessageContaining("已接收");
        assertThat(book.of(number))
                .singleElement()
                .satisfies(kept -> assertThat(kept.taken()).map(Taken::by).contains("county1"));
    }

    @Test
    void theCountyReceivesOnlyWhatCameToIt() {
        assertThatThrownBy(() -> county.receive(number, receipt(false), "county1"))
                .isInstanceOf(CaseRuleViolated.class)
                .hasMessageContaining("不在县级");
    }

    @Test
    void theThinkTanksOpinionIsKept() {
        atTheCounty(true);
        var opinion = ExpertOpinion.of(true, "E07", "墙体损失如何认定？", "建议按修复费用认定。", TODAY);
        thinkTank.advise(number, opinion);
        entities.flush();
        entities.clear();

        assertThat(county.latest(number))
                .hasValueSatisfying(kept -> assertThat(kept.opinion()).contains(opinion));
        assertThatThrownBy(() -> thinkTank.advise(number, opinion)).isInstanceOf(CaseRuleViolated.class);
    }

    @Test
    void noOpinionWhereNobodyAskedForOne() {
        atTheCounty(false);

        assertThatThrownBy(
                        () -> thinkTank.advise(number, ExpertOpinion.of(true, "E07", "墙体损失如何认定？", "建议按修复费用认定。", TODAY)))
                .isInstanceOf(CaseRuleViolated.class);
    }

    @Test
    void anExpertJoinsWithTheConsentOfThePartiesOnly() {
        assertThatThrownBy(() -> ExpertOpinion.of(false, "E07", "墙体损失如何认定？", "建议按修复费用认定。", TODAY))
                .isInstanceOf(FieldsRefused.class)
                .hasMessageContaining("第二十条");
    }

    @Test
    void anOpinionLiesInTheCountysTime() {
        atTheCounty(true);

        assertThatThrownBy(() -> thinkTank.advise(number, on(TODAY.plusDays(1))))
                .isInstanceOf(FieldsRefused.class);
        assertThatThrownBy(() -> thinkTank.advise(number, on(TODAY.minusDays(1))))
                .isInstanceOf(FieldsRefused.class);
    }

    private final AcceptanceDesk acceptance = mock();

    @Test
    void theRoutesAreToldAndTheCaseEnds() {
        var desk = new RouteDesk(
                notices,
                category -> List.of(new Route("向法院起诉", "民事诉讼法"), new Route("申请法律援助", "")),
                acceptance,
                new OneCaseDesk(file),
                CLOCK);
        desk.inform(number, served(TODAY, true, null), "county2");
        entities.flush();
        entities.clear();

        assertThat(file.ending()).contains(Ending.ROUTES_GIVEN);
        assertThat(desk.notice(number, 1)).hasValueSatisfying(kept -> {
            assertThat(kept.routes()).containsExactly("向法院起诉（依据：民事诉讼法）", "申请法律援助");
            assertThat(kept.served()).isEqualTo(served(TODAY, true, null));
        });
        assertThat(new RoutesServed(notices).missing(file)).isEmpty();
    }

    @Test
    void aCaseThatEndedUnsettledDoesNotCloseBeforeThePartiesWereTold() {
        file.endUnsettled();

        assertThat(new RoutesServed(notices).missing(file)).isPresent();
    }

    @Test
    @Proves(value = "R19", at = "RoutesServed")
    void aWithdrawnCaseNeedsTheNoticeAsWell() {
        file.withdraw();

        assertThat(new RoutesServed(notices).missing(file)).isPresent();
    }

    @Test
    void aNoticeWithoutARouteIsNone() {
        var desk = new RouteDesk(notices, category -> List.of(), acceptance, new OneCaseDesk(file), CLOCK);

        assertThatThrownBy(() -> desk.inform(number, served(TODAY, true, null), "county2"))
                .isInstanceOf(CaseRuleViolated.class);
    }

    @Test
    void aNoticeIsServedBetweenTheApplicationAndToday() {
        var desk = new RouteDesk(
                notices, category -> List.of(new Route("向法院起诉", "")), acceptance, new OneCaseDesk(file), CLOCK);

        assertThatThrownBy(() -> desk.inform(number, served(TODAY.plusDays(1), true, null), "county2"))
                .isInstanceOf(FieldsRefused.class);
        assertThatThrownBy(() -> desk.inform(number, served(TODAY.minusDays(1), true, null), "county2"))
                .isInstanceOf(FieldsRefused.class);
    }

    @Test
    void whoDoesNotAcknowledgeHasAReasonOnRecord() {
        assertThatThrownBy(() -> served(TODAY, false, " ")).isInstanceOf(FieldsRefused.class);
        assertThat(served(TODAY, true, "多余").reason()).isNull();
    }

    @Test
    void theCauseIsWhatTheTierBelowCameTo() {
        failedBelow(StageOutcome.TO_COUNTY, "不满意村级方案");

        assertThat(book.handUp(number, Tier.COUNTY).step().cause()).isEqualTo(HandoverCause.PARTY_WISH);
    }

    @Test
    void aLimitThatPassedIsACauseToo() {
        failedBelow(StageOutcome.OUT_OF_TIME, null);

        assertThat(book.handUp(number, Tier.TOWNSHIP).step().cause()).isEqualTo(HandoverCause.OUT_OF_TIME);
    }

    @Test
    void theTownshipReceivesOnlyWhatCameToIt() {
        assertThatThrownBy(() -> township().receive(number, false, null, "township1"))
                .isInstanceOf(CaseRuleViolated.class)
                .hasMessageContaining("不在乡镇级");
    }

    @Test
    void theCountyGivesACaseToAnIndustryCommitteeOnly() {
        book.handUp(number, Tier.COUNTY);
        when(committee.kind()).thenReturn(CommitteeKind.VILLAGE);

        assertThatThrownBy(() -> county.receive(number, receipt(false), "county1"))
                .isInstanceOf(FieldsRefused.class)
                .hasMessageContaining("行业调委会");
    }

    @Test
    void nobodyOutsideTheThinkTankIsAsked() {
        atTheCounty(true);
        when(expert.inOfficeOn(any())).thenReturn(false);

        assertThatThrownBy(() -> thinkTank.advise(number, on(TODAY))).isInstanceOf(FieldsRefused.class);
    }

    @Test
    void whoKnowsTheCategoryIsNamedFirst() {
        Expert stranger = mock();
        Expert gone = mock();
        when(stranger.inOfficeOn(any())).thenReturn(true);
        when(expert.isGoodAt(file.category())).thenReturn(true);
        when(roster.experts()).thenReturn(List.of(stranger, gone, expert));

        assertThat(thinkTank.choices(number)).containsExactly(expert, stranger);
    }

    @Test
    void whatWasWrittenOnTheWayUpIsGoneWithTheKeyOfItsCase() {
        failedBelow(StageOutcome.NOT_AGREED, "双方各执一词");
        atTheCounty(true);
        thinkTank.advise(number, on(TODAY));
        notices.save(new RouteNotice(file, List.of("向法院起诉"), served(TODAY, false, "拒绝签收"), "county2", CaseFixture.NOW));
        entities.flush();
        keys.destroy(number.code());
        entities.clear();

        assertThat(book.of(number)).singleElement().satisfies(kept -> assertThat(kept.reason())
                .contains(SealedText.LOST));
        assertThat(county.latest(number)).hasValueSatisfying(kept -> {
            assertThat(kept.receipt().expertWanted()).isTrue();
            assertThat(kept.opinion()).contains(new ExpertOpinion("E07", SealedText.LOST, SealedText.LOST, TODAY));
        });
        assertThat(notices.findByNumberAndRound(number, 1)).hasValueSatisfying(kept -> {
            assertThat(kept.served()).isEqualTo(served(TODAY, false, SealedText.LOST));
            assertThat(kept.routes()).containsExactly("向法院起诉");
        });
    }

    private TownshipDesk township() {
        return new TownshipDesk(book, new OneCaseDesk(file), CLOCK);
    }

    private void failedBelow(StageOutcome outcome, @Nullable String reason) {
        SessionOutcome failed = mock();
        when(failed.outcome()).thenReturn(outcome);
        when(failed.reason()).thenReturn(Optional.ofNullable(reason));
        when(sessions.lastOutcome(any())).thenReturn(Optional.of(failed));
    }

    private void atTheCounty(boolean expertWanted) {
        book.handUp(number, Tier.COUNTY);
        county.receive(number, receipt(expertWanted), "county1");
    }

    private static ExpertOpinion on(LocalDate day) {
        return ExpertOpinion.of(true, "E07", "墙体损失如何认定？", "建议按修复费用认定。", day);
    }

    private static Receipt receipt(boolean expertWanted) {
        return new Receipt(ReferralMode.ONLINE, "H01", expertWanted, null);
    }

    private static Served served(LocalDate day, boolean acknowledged, @Nullable String reason) {
        return new Served(day, ServedHow.IN_PERSON, acknowledged, reason);
    }
}
