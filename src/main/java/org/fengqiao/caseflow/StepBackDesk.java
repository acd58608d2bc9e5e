package org.fengqiao.caseflow;

import java.util.Map;
import org.fengqiao.casefile.CaseFile;
import org.fengqiao.casefile.CaseNumber;
import org.fengqiao.casefile.CaseRuleViolated;
import org.fengqiao.casefile.SubmittedElement;
import org.fengqiao.identity.CurrentUser;
import org.fengqiao.identity.Role;
import org.fengqiao.shared.Label;
import org.fengqiao.shared.Texts;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Takes back the last step of a case while nobody has acted on it: whoever did it mends a mistake, or a supervisor has it
 * done again. What was written stays on record, marked as struck; the reason is kept.
 */
@Service
@Transactional
public class StepBackDesk {

    static final SubmittedElement ELEMENT = new SubmittedElement("case", "takeStepBack", "撤回上一步", null);

    private final CaseCommand command;
    private final LastSteps steps;
    private final StepRewind rewind;
    private final StageClocks clocks;
    private final StepBackRecord record;

    StepBackDesk(CaseCommand command, LastSteps steps, StepRewind rewind, StageClocks clocks, StepBackRecord record) {
        this.command = command;
        this.steps = steps;
        this.rewind = rewind;
        this.clocks = clocks;
        this.record = record;
    }

    /**
     * The case goes back to its last step.
     *
     * @param reason 2-500 characters
     * @return what the step is called
     * @throws org.fengqiao.casefile.UnknownCase when the user may not know of the case
     * @throws org.fengqiao.casefile.NotYoursToDo when somebody else did the step and the user does not supervise
     * @throws CaseRuleViolated when there is no step, it stays as it is, or somebody has acted on it
     */
    public String takeBack(CaseNumber number, @Nullable String reason) {
        return command.on(number, EVERYBODY, (file, user) -> {
            var step = steps.of(file)
                    .orElseThrow(() -> new CaseRuleViolated(number, "本案还没有办过的步骤。", "No step has been done yet."));
            circle(step).demand(file, user);
            var why = Texts.required("reason", "理由", reason, 2, 500);
            var way = steps.wayBack(file, step);
            record.strike(file, step, way.since(), user);
            forgetClock(file, way, step);
            rewind.go(way, step);
            command.record(ELEMENT, file, user, Map.of("step", step.element().name(), "reason", why));
            return step.element().name();
        });
    }

    /** Who may take a step back: whoever did it, and whoever supervises (county report: returned to be done again). */
    static Circle circle(LastStep step) {
        return new Circle(
                new Label("办理这一步的人或者督导员", "Whoever did the step, or a supervisor"),
                (file, user) -> user.login().equals(step.sent().submittedBy()) || supervises(user));
    }

    static boolean supervises(CurrentUser user) {
        return user.has(Role.TOWNSHIP_SUPERVISOR) || user.has(Role.COUNTY_SUPERVISOR);
    }

    /**
     * The stage that is taken out has not begun: when the case comes there again, its time runs from then. A stage that is
     * gone back into once more keeps its time.
     */
    private void forgetClock(CaseFile file, WayBack way, LastStep step) {
        way.left().stream()
                .filter(stage -> !stage.equals(step.element().process()))
                .forEach(stage ->
                        clocks.deleteByKey(new StageClock.Key(file.number().code(), file.round(), stage)));
    }

    private static final Circle EVERYBODY =
            new Circle(new Label("有权查看本案的人", "Whoever sees the case"), (file, user) -> true);
}
