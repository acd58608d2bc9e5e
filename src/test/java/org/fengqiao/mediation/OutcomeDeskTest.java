package org.fengqiao.mediation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.fengqiao.casefile.CaseFixture.aCase;
import static org.fengqiao.mediation.SessionFixture.TODAY;
import static org.fengqiao.mediation.SessionFixture.heldOn;
import static org.fengqiao.mediation.SessionFixture.oral;
import static org.fengqiao.mediation.SessionFixture.terms;
import static org.mockito.ArgumentMatchers.argThat;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.verify;

import java.math.BigDecimal;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import org.fengqiao.casefile.CaseFile;
import org.fengqiao.casefile.CaseRuleViolated;
import org.fengqiao.casefile.Ending;
import org.fengqiao.casefile.Standing;
import org.fengqiao.casefile.Tier;
import org.fengqiao.caseflow.StageOutcome;
import org.fengqiao.organisation.DisputeCategory;
import org.fengqiao.shared.FieldsRefused;
import org.fengqiao.testing.CaseDesks;
import org.fengqiao.testing.Proves;
import org.junit.jupiter.api.Test;

class OutcomeDeskTest {

    private final List<Object> published = new ArrayList<>();
    private final SessionBook book = SessionFixture.book();
    private final Withdrawals withdrawals = mock();

    private OutcomeDesk deskFor(CaseFile file) {
        var cases = CaseDesks.holding(file);
        var left = new WithdrawalBook(withdrawals, cases, Clock.systemUTC());
        return new OutcomeDesk(cases, book, new WrittenForm(true, true), left, published::add);
    }

    private CaseFile satDown(CaseFile file) {
        book.enter(file, heldOn(TODAY), "village1");
        return file;
    }

    @Test
    void anAgreementSettlesTheCaseAndHandsItsTermsOn() {
        var file = satDown(aCase().open());

        deskFor(file).agree(file.number(), AgreedMatter.whole(oral()), "village1");

        assertThat(file.standing()).isEqualTo(Standing.SETTLED);
        assertThat(published).containsExactly(new AgreementReached(file.number(), oral(), TODAY));
        assertThat(book.outcomesOf(file.number()))
                .extracting(SessionOutcome::outcome)
                .containsExactly(StageOutcome.AGREED);
    }

    @Test
    void nobodyAgreesWithoutSittingDown() {
        var file = aCase().open();

        assertThatThrownBy(() -> deskFor(file).agree(file.number(), AgreedMatter.whole(oral()), "village1"))
                .isInstanceOf(CaseRuleViolated.class);
        assertThat(file.standing()).isEqualTo(Standing.OPEN);
        assertThat(published).isEmpty();
    }

    @Test
    void anOralAgreementIsRefusedWhereTheLawDemandsWriting() {
        var file = satDown(aCase().of(DisputeCategory.WAGE_ARREARS).open());

        assertThatThrownBy(() -> deskFor(file).agree(file.number(), AgreedMatter.whole(oral()), "village1"))
                .isInstanceOfSatisfying(FieldsRefused.class, refused -> {
                    assertThat(refused.errors()).extracting("field").containsExactly("agreementForm");
                    assertThat(refused).hasMessageContaining("劳动争议调解仲裁法");
                });
        assertThat(file.standing()).isEqualTo(Standing.OPEN);
    }

    @Test
    @Proves(value = "R17", at = "OutcomeDesk")
    void aPartialAgreementHandsOnWhatIsLeftAndWhatBecomesOfIt() {
        var file = satDown(aCase().open());
        var rest = new OpenRest("误工费还没谈成。", RestFate.MEDIATED_ON);

        deskFor(file)
                .agree(file.number(), new AgreedMatter(oral(), Instalments.NONE, rest, WritingWanted.NO), "village1");

        assertThat(published).containsExactly(new AgreementReached(file.number(), oral(), List.of(), rest, TODAY));
    }

    @Test
    void instalmentsThatDoNotAddUpLeaveTheCaseOpen() {
        var file = satDown(aCase().open());
        var parts = new Instalments(List.of(part(10, "300"), part(20, "300")));
        var terms = new AgreementTerms(
                AgreementForm.WRITTEN, "分两期赔偿。", new BigDecimal("500"), false, TODAY.plusDays(20), null);

        assertThatThrownBy(() -> deskFor(file)
                        .agree(file.number(), new AgreedMatter(terms, parts, null, WritingWanted.NO), "village1"))
                .isInstanceOf(FieldsRefused.class)
                .hasMessageContaining("600");
        assertThat(file.standing()).isEqualTo(Standing.OPEN);
    }

    private static InstalmentTerm part(int days, String yuan) {
        return new InstalmentTerm(TODAY.plusDays(days), new BigDecimal(yuan));
    }

    @Test
    void performanceIsNotDueBeforeTheAgreement() {
        var file = satDown(aCase().open());
        var early = terms(AgreementForm.WRITTEN, false, TODAY.minusDays(1));

        assertThatThrownBy(() -> deskFor(file).agree(file.number(), AgreedMatter.whole(early), "village1"))
                .isInstanceOf(FieldsRefused.class)
                .hasMessageContaining("履行期限");
    }

    @Test
    void aFailureLeavesTheCaseOpen() {
        var file = satDown(aCase().open());

        deskFor(file).fail(file.number(), StageOutcome.NOT_AGREED, "差距过大", "village1");

        assertThat(file.standing()).isEqualTo(Standing.OPEN);
        assertThat(file.ending()).isEmpty();
        assertThat(published).isEmpty();
    }

    @Test
    void aPartyMayLeaveBeforeAnySession() {
        var file = aCase().open();

        deskFor(file).withdraw(file.number(), LeftBy.APPLICANT, "甲方不愿再调", "village1");

        verify(withdrawals)
                .save(argThat(left ->
                        left.leftBy() == LeftBy.APPLICANT && left.reason().equals("甲方不愿再调")));

        assertThat(file.ending()).contains(Ending.WITHDRAWN);
        assertThatThrownBy(() -> deskFor(file).fail(file.number(), StageOutcome.WITHDRAWN, "甲方不愿再调", "village1"))
                .isInstanceOf(FieldsRefused.class);
        assertThat(book.outcomesOf(file.number()))
                .extracting(SessionOutcome::sessionNo)
                .containsExactly(0);
    }

    @Test
    void onlyTheVillagesCaseGoesStraightToTheCounty() {
        var file = aCase().open();
        file.escalate(Tier.TOWNSHIP);
        satDown(file);

        assertThatThrownBy(() -> deskFor(file).fail(file.number(), StageOutcome.TO_COUNTY, "要求县里调", "township2"))
                .isInstanceOf(FieldsRefused.class);
    }

    @Test
    void noFormRecordsTheEndOfTime() {
        var file = satDown(aCase().open());

        assertThatThrownBy(() -> deskFor(file).fail(file.number(), StageOutcome.OUT_OF_TIME, "超期了", "village1"))
                .isInstanceOf(FieldsRefused.class);
    }

    @Test
    void timeRunsOutWithOrWithoutASession() {
        var file = aCase().open();

        deskFor(file).runOutOfTime(file.number());

        assertThat(book.outcomesOf(file.number())).singleElement().satisfies(outcome -> {
            assertThat(outcome.outcome()).isEqualTo(StageOutcome.OUT_OF_TIME);
            assertThat(outcome.reason())
                    .hasValueSatisfying(why -> assertThat(why).contains("期限"));
        });
    }
}
