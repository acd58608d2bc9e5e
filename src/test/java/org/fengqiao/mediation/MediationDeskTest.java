package org.fengqiao.mediation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.fengqiao.casefile.CaseFixture.aCase;
import static org.fengqiao.mediation.SessionFixture.CLOCK;
import static org.fengqiao.mediation.SessionFixture.TODAY;
import static org.fengqiao.mediation.SessionFixture.heldOn;
import static org.mockito.Mockito.inOrder;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.verifyNoInteractions;

import org.fengqiao.assignment.PresidingDesk;
import org.fengqiao.casefile.CaseFile;
import org.fengqiao.casefile.CaseRuleViolated;
import org.fengqiao.casefile.Tier;
import org.fengqiao.mediation.SessionFixture.ListedNotices;
import org.fengqiao.testing.CaseDesks;
import org.fengqiao.testing.Proves;
import org.junit.jupiter.api.Test;

class MediationDeskTest {

    private final CaseFile file = aCase().open();
    private final ListedNotices notices = new ListedNotices();
    private final SessionBook book = SessionFixture.book();
    private final PresidingDesk presiding = mock(PresidingDesk.class);
    private final MediationDesk desk = new MediationDesk(CaseDesks.holding(file), notices, book, presiding, CLOCK);

    @Proves(value = "R04", at = "MediationDesk")
    @Test
    void noSessionWithoutARightsNotice() {
        assertThatThrownBy(() -> desk.hold(file.number(), heldOn(TODAY), "village1"))
                .isInstanceOf(CaseRuleViolated.class)
                .hasMessageContaining("权利义务");

        assertThat(book.sessionsOf(file.number())).isEmpty();
        verifyNoInteractions(presiding);
    }

    @Test
    void theVillagesNoticeDoesNotServeTheTownship() {
        notices.give(file);
        file.escalate(Tier.TOWNSHIP);

        assertThatThrownBy(() -> desk.hold(file.number(), heldOn(TODAY), "township2"))
                .isInstanceOf(CaseRuleViolated.class);
    }

    @Test
    void whoHoldsASessionTakesTheCaseUp() {
        notices.give(file);

        desk.hold(file.number(), heldOn(TODAY), "village1");

        inOrder(presiding).verify(presiding).takeUp(file.number(), "village1");
        assertThat(book.lastSession(file)).map(MediationSession::recordedBy).contains("village1");
    }

    @Test
    void aNoticeGivenAgainLeavesTheFirst() {
        notices.give(file);

        desk.giveNotice(file.number(), Openness.CLOSED, "village2");

        assertThat(desk.notice(file.number())).hasValueSatisfying(notice -> {
            assertThat(notice.givenBy()).isEqualTo("village1");
            assertThat(notice.openness()).contains(Openness.OPEN);
        });
    }
}
