package org.fengqiao.supervision;

import java.util.List;
import java.util.Optional;
import org.fengqiao.casefile.CaseAccess;
import org.fengqiao.casefile.CaseNumber;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;

/** Shows the histories of a case to those who may see the case; each look is on record. */
@Service
public class FlowRunDesk {

    private final FlowRuns runs;
    private final CaseAccess access;
    private final Names names;

    FlowRunDesk(FlowRuns runs, CaseAccess access, Names names) {
        this.runs = runs;
        this.access = access;
        this.names = names;
    }

    /** The instances of a case, the whole life first. @throws org.fengqiao.casefile.UnknownCase when it is not the reader's to see */
    public List<FlowRuns.RunName> of(CaseNumber number) {
        return runs.ofCase(access.visible(number).number()).stream()
                .map(run -> new FlowRuns.RunName(
                        run.instance(),
                        run.process(),
                        run.name(),
                        english(run.process(), run.nameEnglish()),
                        run.began(),
                        run.ended()))
                .toList();
    }

    /** The history of one instance, with people by name; empty when there is none, or the case is not the reader's to see. */
    public Optional<FlowRuns.FlowRun> history(String instance) {
        return runs.caseOf(instance).flatMap(access::find).map(file -> {
            access.read(file.number());
            return named(runs.history(instance), file.officialNumber());
        });
    }

    private FlowRuns.FlowRun named(FlowRuns.FlowRun run, String official) {
        return new FlowRuns.FlowRun(
                run.instance(),
                run.number(),
                official,
                run.definition(),
                run.process(),
                run.name(),
                english(run.process(), run.nameEnglish()),
                run.version(),
                run.began(),
                run.ended(),
                run.state(),
                run.stateEnglish(),
                run.steps().stream().map(step -> step.by(name(step.who()))).toList(),
                run.flows(),
                run.variables(),
                run.operations().stream().map(one -> one.named(names::ofLogin)).toList(),
                run.jobs());
    }

    private static String english(String process, String name) {
        var english = FigureNames.ofStage(process).english();
        return english.equals(process) ? name : english;
    }

    private @Nullable String name(@Nullable String login) {
        return login == null ? null : names.ofLogin(login);
    }
}
