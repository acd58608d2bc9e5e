package org.fengqiao.settlement;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.fengqiao.casefile.CaseFixture.aCase;

import java.math.BigDecimal;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.fengqiao.audit.KeyRing;
import org.fengqiao.audit.SealedText;
import org.fengqiao.casefile.CaseFile;
import org.fengqiao.casefile.CaseFixture;
import org.fengqiao.casefile.CaseNumber;
import org.fengqiao.casefile.CaseRuleViolated;
import org.fengqiao.casefile.OneCaseDesk;
import org.fengqiao.mediation.AgreementForm;
import org.fengqiao.mediation.AgreementReached;
import org.fengqiao.mediation.AgreementTerms;
import org.fengqiao.mediation.InstalmentTerm;
import org.fengqiao.mediation.OpenRest;
import org.fengqiao.mediation.RestFate;
import org.fengqiao.testing.PostgresTest;
import org.fengqiao.testing.Proves;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.autoconfigure.orm.jpa.TestEntityManager;

@PostgresTest
class SettlementDeskDbTest {

    private static final LocalDate AGREED = LocalDate.ofInstant(CaseFixture.NOW, CaseFile.ZONE);

    @Autowired
    private TestEntityManager entities;

    @Autowired
    private SettlementAgreements agreements;

    @Autowired
    private KeyRing keys;

    private final List<Object> published = new ArrayList<>();
    private CaseFile file;
    private CaseNumber number;
    private SettlementDesk desk;

    @BeforeEach
    void givenASettledCase() {
        file = entities.persistAndFlush(aCase().settled());
        number = file.number();
        desk = new SettlementDesk(
                agreements, new OneCaseDesk(file), published::add, Clock.fixed(CaseFixture.NOW, CaseFile.ZONE));
    }

    @Test
    void aWrittenAgreementComesBackWithItsSignatures() {
        agreed(terms(true, AGREED.plusDays(10)));
        desk.sign(number, new Signatures(AGREED, AGREED, AGREED, AGREED), SigningManner.ANY);
        desk.takeEffect(number);
        entities.flush();
        entities.clear();

        assertThat(desk.latest(number)).hasValueSatisfying(kept -> {
            assertThat(kept.terms()).isEqualTo(terms(true, AGREED.plusDays(10)));
            assertThat(kept.signatures()).contains(new Signatures(AGREED, AGREED, AGREED, AGREED));
            assertThat(kept.effectiveOn()).contains(AGREED);
            assertThat(kept.refusal()).isEmpty();
            assertThat(kept.outcome()).isEmpty();
        });
    }

    @Test
    void theCaseFileAndWhoeverListensLearnTheDayOfEffect() {
        agreed(terms(false, null));

        desk.takeEffect(number);

        assertThat(file.effectiveOn()).contains(AGREED);
        assertThat(published).containsExactly(new AgreementTookEffect(number, 1, AGREED));
    }

    @Test
    void aRoundHasOneAgreement() {
        agreed(terms(false, null));
        entities.flush();

        assertThatThrownBy(() -> {
                    agreed(terms(false, null));
                    entities.flush();
                })
                .hasStackTraceContaining("settlement_agreement_round");
    }

    @Test
    void theLatestAgreementIsTheOneOfTheNewestRound() {
        agreed(terms(true, AGREED));
        file.reopen(file.tier());
        agreed(terms(false, null));
        entities.flush();

        assertThat(desk.latest(number)).map(SettlementAgreement::round).contains(2);
        assertThat(desk.all(number)).extracting(SettlementAgreement::round).containsExactly(1, 2);
    }

    @Test
    void instalmentsAndWhatIsLeftComeBack() {
        var parts = List.of(
                new InstalmentTerm(AGREED.plusDays(5), new BigDecimal("100.00")),
                new InstalmentTerm(AGREED.plusDays(9), new BigDecimal("200.00")));
        var rest = new OpenRest("误工费还没谈成。", RestFate.ENDS);
        desk.on(new AgreementReached(number, terms(false, AGREED.plusDays(9)), parts, rest, AGREED));
        desk.takeEffect(number);
        desk.confirmPerformed(number, AGREED);
        entities.flush();
        entities.clear();

        assertThat(desk.latest(number)).hasValueSatisfying(kept -> {
            assertThat(kept.rest()).contains(rest);
            assertThat(kept.instalments()).extracting(Instalment::no).containsExactly(1, 2);
            assertThat(kept.nextDue()).contains(AGREED.plusDays(9));
            assertThat(desk.text(number)).contains("分期履行", "第 1 期", "误工费");
        });
    }

    @Test
    void nothingIsSignedWithoutAnAgreement() {
        assertThatThrownBy(() -> desk.sign(number, new Signatures(AGREED, AGREED, AGREED, AGREED), SigningManner.ANY))
                .isInstanceOf(CaseRuleViolated.class)
                .hasMessageContaining("没有调解协议");
    }

    @Proves(value = "R22", at = "AgreementHasEffect")
    @Test
    void aSettledCaseWaitsForEffectAndPerformance() {
        var condition = new AgreementHasEffect(agreements);
        assertThat(condition.missing(file))
                .hasValueSatisfying(missing -> assertThat(missing).contains("尚未生效"));

        agreed(terms(false, AGREED.plusDays(3)));
        desk.takeEffect(number);
        assertThat(condition.missing(file))
                .hasValueSatisfying(missing -> assertThat(missing).contains("履行情况"));

        desk.refusePerformance(number, "上门督促两次仍拒绝履行。", "向人民法院起诉。", true);
        assertThat(condition.missing(file)).isEmpty();
    }

    @Test
    void anAgreementOfAnEarlierRoundDoesNotCloseTheCase() {
        agreed(terms(false, null));
        desk.takeEffect(number);
        file.reopen(file.tier());
        file.settle();

        assertThat(new AgreementHasEffect(agreements).missing(file)).isPresent();
    }

    @Test
    void aCaseThatIsNotSettledNeedsNoAgreement() {
        assertThat(new AgreementHasEffect(agreements).missing(aCase().open())).isEmpty();
    }

    @Test
    void theDatabaseKeepsTheEffectDayWithTheLastSignature() {
        agreed(terms(true, AGREED));
        entities.flush();

        assertThatThrownBy(() -> entities.getEntityManager()
                        .createNativeQuery("update settlement_agreement set effective_on = agreed_on")
                        .executeUpdate())
                .hasStackTraceContaining("check constraint");
    }

    @Test
    void whatWasAgreedIsGoneWithTheKeyOfItsCaseAndItsDaysStay() {
        var rest = new OpenRest("误工费还没谈成。", RestFate.ENDS);
        desk.on(new AgreementReached(number, terms(false, AGREED.plusDays(9)), List.of(), rest, AGREED));
        desk.takeEffect(number);
        desk.refusePerformance(number, "上门督促两次仍拒绝履行。", "向人民法院起诉。", true);
        entities.flush();
        keys.destroy(number.code());
        entities.clear();

        assertThat(desk.latest(number)).hasValueSatisfying(kept -> {
            assertThat(kept.terms().content()).isEqualTo(SealedText.LOST);
            assertThat(kept.terms().performBy()).isEqualTo(AGREED.plusDays(9));
            assertThat(kept.rest()).contains(new OpenRest(SealedText.LOST, RestFate.ENDS));
            assertThat(kept.outcome()).contains(new Outcome(Performance.REFUSED, null, SealedText.LOST));
            assertThat(kept.instalments()).singleElement().satisfies(part -> assertThat(part.note())
                    .contains(SealedText.LOST));
        });
        assertThat(desk.text(number)).doesNotContain("疏通水沟", "误工费", "上门督促");
    }

    private void agreed(AgreementTerms terms) {
        desk.on(new AgreementReached(number, terms, AGREED));
    }

    private static AgreementTerms terms(boolean written, @Nullable LocalDate performBy) {
        var form = written ? AgreementForm.WRITTEN : AgreementForm.ORAL;
        return new AgreementTerms(form, "乙方三日内疏通水沟。", null, performBy == null, performBy, null);
    }
}
