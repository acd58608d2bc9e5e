package org.fengqiao.migration;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;
import org.camunda.bpm.engine.OptimisticLockingException;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.migration.MigratingProcessInstanceValidationException;
import org.camunda.bpm.engine.migration.MigratingProcessInstanceValidationReport;
import org.camunda.bpm.engine.migration.MigrationPlan;
import org.fengqiao.caseflow.VersionChange;
import org.fengqiao.shared.Causes;
import org.fengqiao.shared.Label;
import org.springframework.dao.ConcurrencyFailureException;
import org.springframework.stereotype.Component;

/** Moves the token of one case, in the transaction of its caller. */
@Component
class CaseMove {

    private static final int MOST = 50;

    private final RuntimeService runtime;
    private final MigrationPlans plans;
    private final VersionChange change;
    private final Map<Pair, Prepared> prepared = new ConcurrentHashMap<>();

    CaseMove(RuntimeService runtime, MigrationPlans plans, VersionChange change) {
        this.runtime = runtime;
        this.plans = plans;
        this.change = change;
    }

    /** @throws MigratingProcessInstanceValidationException when it cannot move where it stands */
    void move(MigrationRun run, MigrationCase each) {
        var ready = prepared(run, each);
        change.carryOut(
                each.instance(),
                () -> runtime.newMigration(ready.plan())
                        .processInstanceIds(each.instance())
                        .execute(),
                ready.datesDiffer());
    }

    /** What stood against it, in words. */
    Label words(MigrationRun run, MigrationCase each, MigratingProcessInstanceValidationReport report) {
        var versions = prepared(run, each).versions();
        var problems = new ArrayList<ElementProblem>();
        report.getActivityInstanceReports()
                .forEach(one -> problems.addAll(told(one.getSourceScopeId(), one.getFailures(), versions)));
        report.getTransitionInstanceReports()
                .forEach(one -> problems.addAll(told(one.getSourceScopeId(), one.getFailures(), versions)));
        problems.addAll(told("", report.getFailures(), versions));
        return new Label(
                problems.stream()
                        .map(one -> one.name().isEmpty() ? one.chinese() : "“" + one.name() + "”：" + one.chinese())
                        .distinct()
                        .collect(Collectors.joining(" ")),
                problems.stream()
                        .map(one -> one.name().isEmpty() ? one.english() : one.name() + ": " + one.english())
                        .distinct()
                        .collect(Collectors.joining(" ")));
    }

    private static List<ElementProblem> told(String element, List<String> failures, VersionPair versions) {
        return failures.stream()
                .map(failure -> MigrationPlans.problem(element, failure, versions))
                .toList();
    }

    /** Whether somebody else changed the case at the same moment. */
    static boolean isRace(Throwable failed) {
        return Causes.of(failed)
                .anyMatch(each ->
                        each instanceof OptimisticLockingException || each instanceof ConcurrencyFailureException);
    }

    private Prepared prepared(MigrationRun run, MigrationCase each) {
        if (prepared.size() > MOST) {
            prepared.clear();
        }
        return prepared.computeIfAbsent(new Pair(run.id(), each.sourceDefinition()), pair -> {
            var versions = plans.pair(each.sourceDefinition(), run.targetDefinition());
            return new Prepared(versions, plans.plan(versions, run.mapping()), versions.datesDiffer(run.mapping()));
        });
    }

    private record Pair(long run, String source) {}

    private record Prepared(VersionPair versions, MigrationPlan plan, boolean datesDiffer) {}
}
