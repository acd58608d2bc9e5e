package org.fengqiao.assignment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.fengqiao.assignment.AssignmentFixture.VILLAGE;
import static org.fengqiao.assignment.AssignmentFixture.mediator;
import static org.fengqiao.casefile.CaseFixture.aCase;

import org.fengqiao.casefile.CaseFile;
import org.fengqiao.casefile.CaseMediator;
import org.fengqiao.casefile.CaseRuleViolated;
import org.fengqiao.casefile.Tier;
import org.fengqiao.organisation.DisputeCategory;
import org.fengqiao.shared.FieldsRefused;
import org.junit.jupiter.api.Test;

class MediatorChoiceTest {

    private final CaseFile file = aCase().registeredBy("village1").open();
    private final AssignmentFixture county = new AssignmentFixture(file);

    @Test
    void theRegistrarOfTheCommitteeIsNamed() {
        county.has(mediator("M001", "village9"), mediator("M002", "village1"));

        var named = county.desk().assign(file.number(), VILLAGE, false);

        assertThat(named).map(Candidate::personId).contains("M002");
        assertThat(file.mediator()).hasValueSatisfying(mediator -> {
            assertThat(mediator.login()).isEqualTo("village1");
            assertThat(mediator.committee()).isEqualTo(VILLAGE);
            assertThat(mediator.tier()).isEqualTo(Tier.VILLAGE);
            assertThat(mediator.reason()).isEqualTo("本委员会，本人登记，擅长邻里纠纷，在办 0 件");
        });
    }

    @Test
    void theLessLoadedIsNamedOfTwoEquals() {
        county.has(mediator("M001", null), mediator("M002", null)).carrying("M001", 2);

        assertThat(county.desk().assign(file.number(), VILLAGE, false))
                .map(Candidate::personId)
                .contains("M002");
    }

    @Test
    void theFirstOfTheListIsNamedOfTwins() {
        county.has(mediator("M002", null), mediator("M001", null));

        assertThat(county.desk().assign(file.number(), VILLAGE, false))
                .map(Candidate::personId)
                .contains("M001");
    }

    @Test
    void whoDeclaredAConflictIsPassedOver() {
        county.has(mediator("M001", "village1"), mediator("M002", null));
        county.declare(file, "M001");

        assertThat(county.desk().assign(file.number(), VILLAGE, false))
                .map(Candidate::personId)
                .contains("M002");
    }

    @Test
    void whereNobodyFitsNobodyIsNamedAndTheReasonIsKept() {
        county.has(AssignmentFixture.absent("M001"));

        assertThat(county.desk().assign(file.number(), VILLAGE, false)).isEmpty();
        assertThat(file.mediator()).isEmpty();
        assertThat(county.desk().current(file.number())).hasValueSatisfying(assignment -> {
            assertThat(assignment.person()).isEmpty();
            assertThat(assignment.reason())
                    .hasValueSatisfying(why -> assertThat(why).contains("没有符合条件的调解员"));
        });
    }

    @Test
    void theClerkFollowsTheProposalWithoutGivingAReason() {
        county.has(mediator("M001", "village1"));
        county.desk().propose(file.number(), VILLAGE, false);

        var named = county.desk().decide(file.number(), "village1", null, "township1");

        assertThat(named).map(Candidate::personId).contains("M001");
        assertThat(county.desk().current(file.number()).orElseThrow().chosenBy())
                .contains("township1");
    }

    @Test
    void theClerkDepartsFromTheProposalWithAReason() {
        county.has(mediator("M001", "village1"), mediator("M002", "village2"));
        county.desk().propose(file.number(), VILLAGE, false);

        assertThatThrownBy(() -> county.desk().decide(file.number(), "village2", null, "township1"))
                .isInstanceOfSatisfying(FieldsRefused.class, refused -> assertThat(refused.errors())
                        .extracting("field")
                        .containsExactly("choiceReason"));

        county.desk().decide(file.number(), "village2", "双方都信任他", "township1");
        assertThat(file.mediator()).map(CaseMediator::reason).contains("双方都信任他");
    }

    @Test
    void whoCannotLogInIsNeitherProposedToTheClerkNorNamedByHim() {
        county.has(mediator("M001", null), mediator("M002", "closed2"), mediator("M003", "village3"));

        var proposal = county.desk().propose(file.number(), VILLAGE, false);

        assertThat(proposal.proposedPerson()).contains("M003");
        assertThat(proposal.proposalReason()).isEqualTo("本委员会，擅长邻里纠纷，在办 0 件");
        assertThat(county.desk().candidates(file.number()))
                .extracting(each -> each.candidate().personId())
                .containsExactly("M003");
        assertThat(county.desk().withoutAccount(file.number())).containsExactly("调解员M001", "调解员M002");
        assertThatThrownBy(() -> county.desk().decide(file.number(), "M001", "就近", "township1"))
                .isInstanceOf(FieldsRefused.class)
                .hasMessageContaining("调解员M001无账号")
                .hasMessageContaining("no account");
        assertThat(file.mediator()).isEmpty();
    }

    @Test
    void ofEqualsTheClerkWhoHandsOutTheWorkIsProposedLast() {
        county.has(mediator("M001", "clerk1"), mediator("M002", "village2"));

        assertThat(county.desk().propose(file.number(), VILLAGE, false).proposedPerson())
                .contains("M002");
    }

    @Test
    void theClerkMayLeaveItToTheCommittee() {
        county.has(mediator("M001", "village1"));
        county.desk().propose(file.number(), VILLAGE, false);

        assertThat(county.desk().decide(file.number(), AssignmentDesk.COMMITTEE, "轮流值班", "township1"))
                .isEmpty();
        assertThat(file.mediator()).isEmpty();
    }

    @Test
    void theClerkNamesCandidatesOnly() {
        county.has(mediator("M001", "village1"), mediator("M002", null));
        county.declare(file, "M002");
        county.desk().propose(file.number(), VILLAGE, false);

        assertThatThrownBy(() -> county.desk().decide(file.number(), "M999", "随便", "township1"))
                .isInstanceOf(FieldsRefused.class);
        assertThatThrownBy(() -> county.desk().decide(file.number(), "M002", "他有经验", "township1"))
                .isInstanceOf(FieldsRefused.class);
    }

    @Test
    void aMediatorIsNamedOnce() {
        county.has(mediator("M001", "village1"));
        county.desk().propose(file.number(), VILLAGE, false);
        county.desk().decide(file.number(), "village1", null, "township1");

        assertThatThrownBy(() -> county.desk().decide(file.number(), "village1", null, "township1"))
                .isInstanceOf(CaseRuleViolated.class);
    }

    @Test
    void aProposalOfTheTierBelowDoesNotCount() {
        county.has(mediator("M001", "village1"));
        county.desk().propose(file.number(), VILLAGE, false);
        file.escalate(Tier.TOWNSHIP);

        assertThat(county.desk().current(file.number())).isEmpty();
        assertThatThrownBy(() -> county.desk().decide(file.number(), "village1", null, "township1"))
                .isInstanceOf(CaseRuleViolated.class);
    }

    @Test
    void everyFactIsInTheWords() {
        var facts = new CandidateFacts(false, false, false, 3, true, false, false, true);

        assertThat(facts.inWords(DisputeCategory.CONTRACT)).isEqualTo("其他委员会，专长不含合同纠纷，今日请假，已申报回避，在办 3 件");
    }

    @Test
    void whoHoldsASessionUnnamedIsNamed() {
        county.has(mediator("M001", "village1"), mediator("M002", "village9"));

        county.presiding().takeUp(file.number(), "village9");

        assertThat(file.wasMediatedBy("village9")).isTrue();
        assertThat(file.mediator()).map(CaseMediator::personId).contains("M002");
    }

    @Test
    void theNamedMediatorIsNotNamedTwice() {
        county.has(mediator("M001", "village1"));
        county.desk().assign(file.number(), VILLAGE, false);

        county.presiding().takeUp(file.number(), "village1");

        assertThat(file.mediators()).hasSize(1);
    }

    @Test
    void whoTypesForAMediatorWithoutLoginIsNoMediator() {
        county.has(mediator("M001", null));
        county.desk().assign(file.number(), VILLAGE, false);

        county.presiding().takeUp(file.number(), "township1");

        assertThat(file.wasMediatedBy("township1")).isFalse();
    }

    @Test
    void theVillagesMediatorDoesNotStandInForTheTownships() {
        county.has(mediator("M001", "village1"));
        county.desk().assign(file.number(), VILLAGE, false);
        file.escalate(Tier.TOWNSHIP);

        county.presiding().takeUp(file.number(), "clerk7");

        assertThat(file.mediator()).hasValueSatisfying(mediator -> {
            assertThat(mediator.login()).isEqualTo("clerk7");
            assertThat(mediator.committee()).isEqualTo("C990100101");
            assertThat(mediator.tier()).isEqualTo(Tier.TOWNSHIP);
        });
    }

    @Test
    void whoDeclaredAConflictHoldsNoSession() {
        county.has(mediator("M001", "village1"));
        county.declare(file, "M001");

        assertThatThrownBy(() -> county.presiding().takeUp(file.number(), "village1"))
                .isInstanceOf(CaseRuleViolated.class)
                .hasMessageContaining("回避");
    }
}
