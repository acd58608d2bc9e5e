package org.fengqiao.assignment;

import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.fengqiao.casefile.CaseDesk;
import org.fengqiao.casefile.CaseNumber;
import org.fengqiao.casefile.CaseRuleViolated;
import org.fengqiao.caseflow.StepTakenBack;
import org.fengqiao.shared.FieldsRefused;
import org.jspecify.annotations.Nullable;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Names the mediators of cases. Where nobody fits, nobody is named, the reason is kept, and the committee's candidates
 * take the case among themselves: a village without a mediator is no technical fault.
 */
@Service
@Transactional
public class AssignmentDesk {

    /** What a form posts to name nobody. */
    public static final String COMMITTEE = "COMMITTEE";

    private static final String TABLE = "chooseMediator";

    private final CaseDesk cases;
    private final MediatorChoice choice;
    private final WorkAccounts accounts;
    private final Assignments assignments;
    private final Clock clock;

    AssignmentDesk(CaseDesk cases, MediatorChoice choice, WorkAccounts accounts, Assignments assignments, Clock clock) {
        this.cases = cases;
        this.choice = choice;
        this.accounts = accounts;
        this.assignments = assignments;
        this.clock = clock;
    }

    /**
     * Names the best candidate of the committee at once, or nobody; a stage that begins again keeps whom it had. It may be somebody
     * without an account: no clerk hands the tasks out here, the committee's people who have one claim them.
     */
    public Optional<Candidate> assign(CaseNumber number, String committee, boolean hardCase) {
        var present = choice.stillMediates(cases.read(number), committee);
        if (present.isPresent()) {
            return present;
        }
        var assignment = propose(number, committee, hardCase, UnaryOperator.identity());
        return settle(assignment, number, assignment.proposedPerson().orElse(null), null, TABLE);
    }

    /** Writes down whom the table would name of those who can log in; a clerk decides. */
    public Assignment propose(CaseNumber number, String committee, boolean hardCase) {
        return propose(number, committee, hardCase, accounts::able);
    }

    private Assignment propose(CaseNumber number, String committee, boolean hardCase, UnaryOperator<Ranking> able) {
        var file = cases.read(number);
        var looked = choice.committee(file, committee);
        var ranking = able.apply(choice.rank(file, looked, hardCase));
        choice.record(ranking);
        return assignments.save(new Assignment(
                file, looked, ranking.proposed().orElse(null), ranking.why(file.category()), clock.instant()));
    }

    /**
     * Whom both sides chose takes over from whoever mediates (R05). Before anybody was named at this tier, the choice is
     * proposed to the clerk instead.
     *
     * @param login of the chosen mediator
     * @return who takes over now; nothing while the naming is still to come
     */
    public Optional<Candidate> takeOver(CaseNumber number, String login) {
        return current(number).flatMap(present -> {
            var proposal = propose(number, present.committee(), false);
            return present.chosenBy().isEmpty()
                    ? Optional.empty()
                    : settle(proposal, number, proposal.proposedPerson().orElse(null), null, login);
        });
    }

    /**
     * A clerk decides on the proposal.
     *
     * @param chosen a candidate's {@link Candidate#choice()}, or {@link #COMMITTEE}
     * @param why required when the choice is not the proposal
     * @throws FieldsRefused when the person is no candidate or has no account, or the reason is missing
     */
    public Optional<Candidate> decide(CaseNumber number, String chosen, @Nullable String why, String by) {
        var assignment = open(number);
        var person = COMMITTEE.equals(chosen) ? null : candidate(number, chosen).personId();
        return settle(assignment, number, person, why, by);
    }

    /** The last act of naming, where the case is now. */
    @Transactional(readOnly = true)
    public Optional<Assignment> current(CaseNumber number) {
        var file = cases.read(number);
        return assignments.findFirstByNumberOrderByIdDesc(number).filter(each -> each.isFor(file));
    }

    /** Whom the clerk may choose: everybody of the committee in charge who can log in and has declared no conflict. */
    @Transactional(readOnly = true)
    public List<RankedCandidate> candidates(CaseNumber number) {
        return accounts.having(members(number));
    }

    /** Whom the clerk could choose but for the want of an account, by name. */
    @Transactional(readOnly = true)
    public List<String> withoutAccount(CaseNumber number) {
        return accounts.lackedBy(members(number));
    }

    private List<RankedCandidate> members(CaseNumber number) {
        return current(number)
                .map(each -> choice.all(cases.read(number), each.committee()))
                .orElse(List.of());
    }

    /** A decision that was taken back is made again; whoever was named stays on file, so that R28 holds. */
    @EventListener
    void on(StepTakenBack step) {
        current(step.number())
                .filter(each -> each.isDecidedAfter(step.since()))
                .ifPresent(each -> assignments.save(each.again(cases.read(step.number()), clock.instant())));
    }

    private Assignment open(CaseNumber number) {
        return current(number)
                .orElseThrow(() -> new CaseRuleViolated(number, "尚无调解员人选建议。", "There is no proposal of a mediator."));
    }

    private Candidate candidate(CaseNumber number, String chosen) {
        var person = members(number).stream()
                .map(RankedCandidate::candidate)
                .filter(each -> each.choice().equals(chosen))
                .findFirst()
                .orElseThrow(() -> new FieldsRefused(
                        "mediator", "此人不是本委员会可指定的调解员。", "This is no mediator whom the committee can name."));
        accounts.obstacle(person).ifPresent(why -> {
            throw new FieldsRefused(
                    "mediator",
                    person.name() + why.chinese() + "：请另选，或者由委员会人员认领。",
                    person.name() + ": " + why.english() + ". Choose somebody else, or leave it to the committee.");
        });
        return person;
    }

    private Optional<Candidate> settle(
            Assignment assignment, CaseNumber number, @Nullable String person, @Nullable String why, String by) {
        assignment.decide(person, why, by, clock.instant());
        assignments.save(assignment);
        var chosen = choice.member(assignment.committee(), person);
        chosen.ifPresent(each -> cases.change(
                number,
                file -> file.nameMediator(
                        each.mediatorOf(file, assignment.reason().orElse("")))));
        return chosen;
    }
}
