package org.fengqiao.assignment;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.fengqiao.casefile.CaseFile;
import org.fengqiao.casefile.CaseMediator;
import org.fengqiao.caseflow.WorkInHand.HeldTask;
import org.jspecify.annotations.Nullable;

/**
 * A case of which somebody has something in hand.
 *
 * @param mediator the person as the case's mediator; null where he only took up a task that a committee offers
 * @param tasks his open tasks of the case, none while it waits for a day
 * @param commitments what he promised, in lines
 * @param fit who may follow, the best first; nobody where there is nothing to mediate for him
 * @param others whom the table does not propose, but a clerk may choose
 * @param withoutAccount by name who cannot be named only because he could not log in
 */
public record HeldCase(
        CaseFile file,
        @Nullable CaseMediator mediator,
        List<HeldTask> tasks,
        List<String> commitments,
        List<RankedCandidate> fit,
        List<RankedCandidate> others,
        List<String> withoutAccount) {

    /** A {@link Candidate#choice()} or {@link AssignmentDesk#COMMITTEE}. */
    public String proposed() {
        return fit.stream().findFirst().map(each -> each.candidate().choice()).orElse(AssignmentDesk.COMMITTEE);
    }

    Optional<Candidate> candidate(String choice) {
        return Stream.concat(fit.stream(), others.stream())
                .map(RankedCandidate::candidate)
                .filter(each -> each.choice().equals(choice))
                .findFirst();
    }
}
