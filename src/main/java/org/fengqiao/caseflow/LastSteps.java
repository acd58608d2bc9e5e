package org.fengqiao.caseflow;

import java.util.ArrayDeque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.fengqiao.casefile.CaseFile;
import org.fengqiao.casefile.CaseRuleViolated;
import org.fengqiao.casefile.Submission;
import org.fengqiao.casefile.SubmissionBook;
import org.fengqiao.shared.Label;
import org.springframework.stereotype.Component;

/** Finds the last step of a case, and says whether it can still be taken back. */
@Component
class LastSteps {

    private final SubmissionBook submissions;
    private final StepRewind rewind;
    private final Map<String, TaskForm> forms = new HashMap<>();

    LastSteps(SubmissionBook submissions, StepRewind rewind, List<TaskForm> forms) {
        this.submissions = submissions;
        this.rewind = rewind;
        forms.forEach(form -> form.keys().forEach(key -> this.forms.put(key, form)));
    }

    /**
     * The last form of the life and its stages that still stands: what is done beside them has no part in it, and after a
     * step was taken back the one before it is the last.
     */
    Optional<LastStep> of(CaseFile file) {
        var standing = new ArrayDeque<Submission>();
        for (var sent : submissions.of(file.number())) {
            if (StepBackDesk.ELEMENT.equals(sent.element())) {
                standing.pollLast();
            } else if (isStep(sent)) {
                standing.addLast(sent);
            }
        }
        return Optional.ofNullable(standing.peekLast()).map(LastStep::new);
    }

    /**
     * How the flow goes back to a step.
     *
     * @throws CaseRuleViolated with the reason why it does not: the form stays as it was sent, or somebody has acted on it
     */
    StepRewind.Way wayBack(CaseFile file, LastStep step) {
        staysBecause(step).ifPresent(why -> {
            throw new CaseRuleViolated(file.number(), why.chinese(), why.english());
        });
        return rewind.find(file.number(), step)
                .orElseThrow(() -> new CaseRuleViolated(
                        file.number(),
                        "后面的环节已经有人领取或者办理，这一步不能再撤回。",
                        "Somebody has taken up what follows: the step can no longer be taken back."));
    }

    /** Whether there is a way back. */
    boolean mayGoBack(CaseFile file, LastStep step) {
        return staysBecause(step).isEmpty() && rewind.find(file.number(), step).isPresent();
    }

    private Optional<Label> staysBecause(LastStep step) {
        var form = forms.get(step.form());
        return form == null
                ? Optional.of(TaskForm.STAYS)
                : form.staysBecause(step.sent().fields());
    }

    private static boolean isStep(Submission sent) {
        var element = sent.element();
        return element.form() != null
                && (DisputeLifecycle.STAGES.contains(element.process())
                        || element.process().equals(DisputeLifecycle.KEY));
    }
}
