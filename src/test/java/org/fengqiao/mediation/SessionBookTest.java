package org.fengqiao.mediation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.fengqiao.casefile.CaseFixture.aCase;
import static org.fengqiao.mediation.SessionFixture.TODAY;
import static org.fengqiao.mediation.SessionFixture.book;
import static org.fengqiao.mediation.SessionFixture.heldOn;

import org.fengqiao.casefile.CaseFixture;
import org.fengqiao.casefile.CaseRuleViolated;
import org.fengqiao.casefile.Tier;
import org.fengqiao.caseflow.StageOutcome;
import org.fengqiao.shared.FieldsRefused;
import org.junit.jupiter.api.Test;

class SessionBookTest {

    private final SessionBook book = book();

    @Test
    void sessionsAreNumberedWithinARoundAtATier() {
        var file = aCase().open();
        book.enter(file, heldOn(TODAY), "village1");
        book.conclude(file, StageOutcome.ANOTHER_SESSION, "乙方要求回家商量", "village1");

        var second = book.enter(file, heldOn(TODAY), "village1");

        assertThat(second.sessionNo()).isEqualTo(2);
        assertThat(second.tier()).isEqualTo(Tier.VILLAGE);
        assertThat(second.round()).isEqualTo(1);
    }

    @Test
    void theTownshipBeginsWithItsFirstSession() {
        var file = aCase().open();
        book.enter(file, heldOn(TODAY), "village1");
        book.conclude(file, StageOutcome.NOT_AGREED, "差距过大", "village1");
        file.escalate(Tier.TOWNSHIP);

        assertThat(book.lastSession(file)).isEmpty();
        assertThat(book.enter(file, heldOn(TODAY), "township2").sessionNo()).isEqualTo(1);
        assertThat(book.sessionsOf(file.number())).hasSize(2);
    }

    @Test
    void aSessionIsNotInTheFuture() {
        var file = aCase().open();

        assertThatThrownBy(() -> book.enter(file, heldOn(TODAY.plusDays(1)), "village1"))
                .isInstanceOfSatisfying(FieldsRefused.class, refused -> assertThat(refused.errors())
                        .extracting("field")
                        .containsExactly("heldOn"));
    }

    @Test
    void aSessionIsNotBeforeTheApplication() {
        var file = aCase().open();

        assertThatThrownBy(() -> book.enter(file, heldOn(TODAY.minusDays(1)), "village1"))
                .isInstanceOf(FieldsRefused.class)
                .hasMessageContaining("申请日期");
        assertThat(book.enter(file, heldOn(TODAY), "village1").heldOn()).isEqualTo(TODAY);
    }

    @Test
    void theNextSessionWaitsForTheOutcomeOfTheLast() {
        var file = aCase().open();
        book.enter(file, heldOn(TODAY), "village1");

        assertThatThrownBy(() -> book.enter(file, heldOn(TODAY), "village1"))
                .isInstanceOf(CaseRuleViolated.class)
                .hasMessageContaining("尚未记录结果");
    }

    @Test
    void anOutcomeFollowsASession() {
        var file = aCase().open();

        assertThatThrownBy(() -> book.awaitingOutcome(file)).isInstanceOf(CaseRuleViolated.class);

        book.enter(file, heldOn(TODAY), "village1");
        assertThat(book.awaitingOutcome(file).sessionNo()).isEqualTo(1);

        book.conclude(file, StageOutcome.ANOTHER_SESSION, "择日再谈", "village1");
        assertThatThrownBy(() -> book.awaitingOutcome(file)).isInstanceOf(CaseRuleViolated.class);
    }

    @Test
    void nothingIsAddedToATierThatIsOver() {
        var file = aCase().open();
        book.enter(file, heldOn(TODAY), "village1");
        book.conclude(file, StageOutcome.NOT_AGREED, "差距过大", "village1");

        assertThatThrownBy(() -> book.enter(file, heldOn(TODAY), "village1"))
                .isInstanceOf(CaseRuleViolated.class)
                .hasMessageContaining("已经结束");
        assertThatThrownBy(() -> book.conclude(file, StageOutcome.ANOTHER_SESSION, "再来一次", "village1"))
                .isInstanceOf(CaseRuleViolated.class);
    }

    @Test
    void nothingIsAddedToASettledCase() {
        var file = aCase().settled();

        assertThatThrownBy(() -> book.enter(file, heldOn(TODAY), "village1")).isInstanceOf(CaseRuleViolated.class);
    }

    @Test
    void aFailureHasAReason() {
        var file = aCase().open();
        book.enter(file, heldOn(TODAY), "village1");

        assertThatThrownBy(() -> book.conclude(file, StageOutcome.NOT_AGREED, " ", "village1"))
                .isInstanceOf(FieldsRefused.class);
        assertThatThrownBy(() -> book.conclude(file, StageOutcome.NOT_AGREED, "否", "village1"))
                .isInstanceOf(FieldsRefused.class)
                .hasMessageContaining("至少 2 个字");
    }

    @Test
    void anOutcomeKeepsItsSessionAndReason() {
        var file = aCase().open();
        book.enter(file, heldOn(TODAY), "village1");

        var outcome = book.conclude(file, StageOutcome.NOT_AGREED, "差距过大", "village1");

        assertThat(outcome.sessionNo()).isEqualTo(1);
        assertThat(outcome.reason()).contains("差距过大");
        assertThat(outcome.recordedAt()).isEqualTo(CaseFixture.NOW);
    }
}
