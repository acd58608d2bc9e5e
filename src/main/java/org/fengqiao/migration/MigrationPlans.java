package org.fengqiao.migration;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.stream.Stream;
import org.camunda.bpm.engine.BadUserRequestException;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.impl.bpmn.behavior.ConditionalEventBehavior;
import org.camunda.bpm.engine.impl.migration.validation.instruction.UpdateEventTriggersValidator;
import org.camunda.bpm.engine.migration.MigrationInstruction;
import org.camunda.bpm.engine.migration.MigrationInstructionValidationReport;
import org.camunda.bpm.engine.migration.MigrationPlan;
import org.camunda.bpm.engine.migration.MigrationPlanValidationException;
import org.camunda.bpm.engine.migration.MigrationPlanValidationReport;
import org.fengqiao.identity.EngineDoor;
import org.springframework.stereotype.Component;

/** Makes the engine's plan from a mapping, and tells what the engine has against it. */
@Component
class MigrationPlans {

    /** In place of an element's id where a problem is about all of them. */
    private static final String WHOLE = "";

    private final RuntimeService runtime;
    private final FlowElements elements;

    MigrationPlans(RuntimeService runtime, FlowElements elements) {
        this.runtime = runtime;
        this.elements = elements;
    }

    VersionPair pair(String source, String target) {
        return new VersionPair(source, elements.of(source), target, elements.of(target));
    }

    /** What the engine itself maps: the same id, the same kind, at the same place among what encloses it. */
    List<ElementMapping> equal(VersionPair versions) {
        return EngineDoor.inside(() -> runtime
                .createMigrationPlan(versions.source(), versions.target())
                .mapEqualActivities()
                .build()
                .getInstructions()
                .stream()
                .map(each -> new ElementMapping(each.getSourceActivityId(), each.getTargetActivityId()))
                .toList());
    }

    /**
     * A plan for one pair of versions. What wakes an element is set anew only where the other version says something else:
     * a timer that has run for two days would otherwise begin again.
     *
     * @throws MigrationPlanValidationException when the engine has something against it
     */
    MigrationPlan plan(VersionPair versions, Collection<ElementMapping> mapping) {
        return EngineDoor.inside(() -> {
            var builder = runtime.createMigrationPlan(versions.source(), versions.target());
            for (var each : ofPair(versions, mapping)) {
                var instruction = builder.mapActivities(each.from(), each.to());
                if (isSetAnew(versions, each)) {
                    instruction.updateEventTrigger();
                }
            }
            return builder.build();
        });
    }

    private static List<ElementMapping> ofPair(VersionPair versions, Collection<ElementMapping> mapping) {
        return mapping.stream()
                .filter(each -> each.to() != null && versions.before().containsKey(each.from()))
                .toList();
    }

    private boolean isSetAnew(VersionPair versions, ElementMapping mapping) {
        var activity = elements.activity(versions.source(), mapping.from());
        return activity != null
                && UpdateEventTriggersValidator.definesPersistentEventTrigger(activity)
                && (activity.getActivityBehavior() instanceof ConditionalEventBehavior
                        || versions.triggerDiffers(mapping));
    }

    /** Nothing where the engine would take the mapping. */
    List<ElementProblem> problems(VersionPair versions, Collection<ElementMapping> mapping) {
        var unknown = unknown(versions, mapping);
        if (!unknown.isEmpty()) {
            return unknown;
        }
        try {
            plan(versions, mapping);
            return List.of();
        } catch (MigrationPlanValidationException refused) {
            return told(refused.getValidationReport(), versions);
        } catch (BadUserRequestException refused) {
            return List.of(problem(WHOLE, String.valueOf(refused.getMessage()), versions));
        }
    }

    private static List<ElementProblem> unknown(VersionPair versions, Collection<ElementMapping> mapping) {
        return ofPair(versions, mapping).stream()
                .filter(each -> !versions.after().containsKey(each.to()))
                .map(each -> new ElementProblem(
                        each.from(),
                        versions.name(each.from()),
                        "目标版本里没有可以对应的步骤“" + each.to() + "”。",
                        "The other version has no element " + each.to() + " to which a case can go."))
                .toList();
    }

    private static List<ElementProblem> told(MigrationPlanValidationReport report, VersionPair versions) {
        var all = new ArrayList<ElementProblem>();
        report.getInstructionReports().forEach(each -> all.addAll(told(each, versions)));
        return List.copyOf(all);
    }

    private static List<ElementProblem> told(MigrationInstructionValidationReport report, VersionPair versions) {
        var element = Stream.ofNullable(report.getMigrationInstruction())
                .map(MigrationInstruction::getSourceActivityId)
                .findFirst()
                .orElse(WHOLE);
        return report.getFailures().stream()
                .map(failure -> problem(element, failure, versions))
                .toList();
    }

    static ElementProblem problem(String element, String engine, VersionPair versions) {
        var words = EngineWords.of(engine, versions::name);
        return new ElementProblem(element, versions.name(element), words.chinese(), words.english());
    }
}
