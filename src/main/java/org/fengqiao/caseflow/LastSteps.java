package org.fengqiao.caseflow;

import java.util.ArrayDeque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.fengqiao.casefile.CaseFile;
import org.fengqiao.casefile.CaseRuleViolated;
import org.fengqiao.casefile.Standing;
import org.fengqiao.casefile.Submission;
import org.fengqiao.casefile.SubmissionBook;
import org.fengqiao.shared.Label;
import org.springframework.stereotype.Component;

/** Finds the last step of a case, and says whether it can still be taken back. */
@Component
class LastSteps {

    private static final Label CLOSED = new Label(
            "案件已经结案，卷宗不再改动；纠纷又起的，重新登记一件。",
            "The case is closed and its dossier stays; a dispute that breaks out again is registered anew.");
    private static final Label UNKNOWN = new Label(
            "登记和县里自加的表单不能撤回：登记错了的，在案件页签作废、并案或者移送。",
            "Registrations, and forms of the county's own, stay: a wrong registration is voided, merged or moved in the case tab.");

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
    WayBack wayBack(CaseFile file, LastStep step) {
        staysBecause(file, step).ifPresent(why -> {
            throw new CaseRuleViolated(file.number(), why.chinese(), why.english());
        });
        return rewind.find(file.number(), step)
                .orElseThrow(
                        () -> new CaseRuleViolated(
                                file.number(),
                                "后面的步骤已经有人认领、办理，或者流程已自动往下走，这一步不能再撤回。",
                                "Somebody has taken up what follows, or the flow went on by itself: the step can no longer be taken back."));
    }

    /** Whether there is a way back. */
    boolean mayGoBack(CaseFile file, LastStep step) {
        return staysBecause(file, step).isEmpty()
                && rewind.find(file.number(), step).isPresent();
    }

    private Optional<Label> staysBecause(CaseFile file, LastStep step) {
        if (file.standing() == Standing.CLOSED) {
            return Optional.of(CLOSED);
        }
        var form = forms.get(step.form());
        return form == null
                ? Optional.of(UNKNOWN)
                : form.staysBecause(file.number(), step.sent().fields());
    }

    private static boolean isStep(Submission sent) {
        var element = sent.element();
        return element.form() != null
                && (DisputeLifecycle.STAGES.contains(element.process())
                        || element.process().equals(DisputeLifecycle.KEY));
    }
}
