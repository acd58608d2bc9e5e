package org.fengqiao.mediation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.fengqiao.casefile.CaseFixture.aCase;
import static org.fengqiao.mediation.SessionFixture.CLOCK;
import static org.fengqiao.mediation.SessionFixture.TODAY;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.verify;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.fengqiao.assignment.PresidingDesk;
import org.fengqiao.casefile.CaseFile;
import org.fengqiao.casefile.Standing;
import org.fengqiao.intake.SettledOnTheSpot;
import org.fengqiao.mediation.SessionFixture.ListedNotices;
import org.fengqiao.organisation.DisputeCategory;
import org.fengqiao.shared.FieldsRefused;
import org.fengqiao.testing.CaseDesks;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class OnTheSpotListenerTest {

    private final List<Object> published = new ArrayList<>();
    private final SessionBook book = SessionFixture.book();
    private final ListedNotices notices = new ListedNotices();
    private final PresidingDesk presiding = mock(PresidingDesk.class);

    private void settle(CaseFile file, boolean atOnce, @Nullable LocalDate by) {
        var cases = CaseDesks.holding(file);
        var law = new WrittenForm(false, true);
        var listener = new OnTheSpotListener(
                cases,
                new MediationDesk(cases, notices, book, presiding, CLOCK),
                new OutcomeDesk(cases, book, law, mock(), published::add),
                law);
        listener.on(new SettledOnTheSpot(file.number(), TODAY, "刘水生当场清理了排水沟。", atOnce, by, "village1"));
    }

    @Test
    void theShortFormBecomesNoticeSessionAndAgreement() {
        var file = aCase().settledOnTheSpot().open();

        settle(file, true, null);

        assertThat(file.standing()).isEqualTo(Standing.SETTLED);
        assertThat(notices.findByAt(RoundAtTier.of(file))).isPresent();
        assertThat(book.sessionsOf(file.number())).singleElement().satisfies(session -> {
            assertThat(session.heldOn()).isEqualTo(TODAY);
            assertThat(session.attendance().present()).isEqualTo("陈大山、刘水生");
        });
        verify(presiding).takeUp(file.number(), "village1");
        assertThat(published).singleElement().isInstanceOfSatisfying(AgreementReached.class, reached -> {
            assertThat(reached.terms().form()).isEqualTo(AgreementForm.ORAL);
            assertThat(reached.agreedOn()).isEqualTo(TODAY);
        });
    }

    @Test
    void theShortFormIsRefusedWhereTheLawDemandsWriting() {
        var file = aCase().settledOnTheSpot().of(DisputeCategory.MEDICAL).open();

        assertThatThrownBy(() -> settle(file, true, null))
                .isInstanceOfSatisfying(FieldsRefused.class, refused -> assertThat(refused.errors())
                        .extracting("field")
                        .containsExactly("settledOnTheSpot"));
        assertThat(book.sessionsOf(file.number())).isEmpty();
    }

    @Test
    void theShortFormHasTheSameRuleOfPerformance() {
        var file = aCase().settledOnTheSpot().open();

        assertThatThrownBy(() -> settle(file, false, TODAY.minusDays(1)))
                .isInstanceOf(FieldsRefused.class)
                .hasMessageContaining("履行期限");
    }
}
