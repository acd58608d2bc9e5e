package org.fengqiao.assignment.web;

import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;
import org.fengqiao.assignment.HandOverDesk.Work;
import org.fengqiao.assignment.HeldCase;
import org.fengqiao.assignment.RankedCandidate;
import org.fengqiao.caseflow.WorkInHand.HeldTask;
import org.jspecify.annotations.Nullable;

/** What somebody has in hand, on the wire: no party, for whoever hands it over may know none of these cases. */
record WorkView(String login, String displayName, List<CaseView> cases) {

    static WorkView of(Work work) {
        return new WorkView(
                work.person().login(),
                work.person().displayName(),
                work.cases().stream().map(CaseView::of).toList());
    }

    /**
     * One case.
     *
     * @param mediates whether the person mediates it; else a committee's task was taken up, which goes back
     * @param proposed one of the candidates' choices, or COMMITTEE
     * @param withoutAccount names of those of the committee who cannot log in, and so are no candidates
     */
    record CaseView(
            String number,
            String officialNumber,
            String categoryName,
            String tierName,
            String standingName,
            boolean mediates,
            List<TaskView> tasks,
            List<String> commitments,
            String proposed,
            List<CandidateView> candidates,
            List<String> withoutAccount) {

        static CaseView of(HeldCase held) {
            var file = held.file();
            return new CaseView(
                    file.number().code(),
                    file.officialNumber(),
                    file.category().chinese(),
                    file.tier().chinese(),
                    file.standing().chinese(),
                    held.mediator() != null,
                    held.tasks().stream().map(TaskView::of).toList(),
                    held.commitments(),
                    held.proposed(),
                    candidates(held),
                    held.withoutAccount());
        }

        private static List<CandidateView> candidates(HeldCase held) {
            var category = held.file().category();
            return Stream.concat(
                            held.fit().stream().map(each -> CandidateView.of(each, true, each.why(category))),
                            held.others().stream().map(each -> CandidateView.of(each, false, each.why(category))))
                    .toList();
        }
    }

    /** @param mediators whether whoever mediates has it; else it goes back to the committee */
    record TaskView(String name, @Nullable Instant due, boolean mediators) {

        static TaskView of(HeldTask task) {
            return new TaskView(task.name(), task.due(), task.ofMediator());
        }
    }

    /**
     * Somebody who may follow.
     *
     * @param fit whether the table proposes him
     * @param why what speaks for or against him
     */
    record CandidateView(String choice, String name, boolean fit, String why) {

        static CandidateView of(RankedCandidate person, boolean fit, String why) {
            var candidate = person.candidate();
            return new CandidateView(candidate.choice(), candidate.name(), fit, why);
        }
    }
}
