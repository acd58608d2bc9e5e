package org.fengqiao.migration;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.engine.impl.RepositoryServiceImpl;
import org.camunda.bpm.engine.impl.migration.validation.activity.SupportedActivityValidator;
import org.camunda.bpm.engine.impl.persistence.entity.ProcessDefinitionEntity;
import org.camunda.bpm.engine.impl.pvm.process.ActivityImpl;
import org.camunda.bpm.engine.impl.pvm.process.ScopeImpl;
import org.camunda.bpm.model.bpmn.BpmnModelInstance;
import org.camunda.bpm.model.bpmn.instance.FlowNode;
import org.camunda.bpm.model.bpmn.instance.StartEvent;
import org.camunda.bpm.model.bpmn.instance.UserTask;
import org.fengqiao.identity.EngineDoor;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Reads the elements of a version that the engine can carry over to another. */
@Component
class FlowElements {

    private static final int MOST = 200;

    private final RepositoryServiceImpl repository;
    private final Map<String, Map<String, FlowElement>> read = new ConcurrentHashMap<>();

    FlowElements(RepositoryService repository) {
        this.repository = (RepositoryServiceImpl) repository;
    }

    /** By id, in the order of the model. A version never changes, so what was read once is kept. */
    Map<String, FlowElement> of(String definition) {
        if (read.size() > MOST) {
            read.clear();
        }
        return read.computeIfAbsent(definition, this::read);
    }

    /** The engine's own view of an element. */
    @Nullable
    ActivityImpl activity(String definition, String element) {
        return EngineDoor.inside(() -> parsed(definition).findActivity(element));
    }

    private Map<String, FlowElement> read(String definition) {
        return EngineDoor.inside(() -> {
            var model = repository.getBpmnModelInstance(definition);
            var all = new LinkedHashMap<String, FlowElement>();
            below(parsed(definition))
                    .filter(SupportedActivityValidator.INSTANCE::valid)
                    .map(activity -> element(activity, model))
                    .forEach(element -> all.put(element.id(), element));
            return all;
        });
    }

    private ProcessDefinitionEntity parsed(String definition) {
        return (ProcessDefinitionEntity) repository.getDeployedProcessDefinition(definition);
    }

    private static Stream<ActivityImpl> below(ScopeImpl scope) {
        return scope.getActivities().stream().flatMap(each -> Stream.concat(Stream.of(each), below(each)));
    }

    private static FlowElement element(ActivityImpl activity, BpmnModelInstance model) {
        var drawn = model.getModelElementById(activity.getId());
        var node = drawn instanceof FlowNode each ? each : null;
        return new FlowElement(
                activity.getId(),
                node == null ? null : node.getName(),
                String.valueOf(activity.getProperty("type")),
                form(node),
                node == null ? null : Triggers.of(node),
                node instanceof UserTask task ? task.getCamundaDueDate() + "|" + task.getCamundaFollowUpDate() : null,
                node == null ? "" : neighbours(node));
    }

    private static @Nullable String form(@Nullable FlowNode node) {
        if (node instanceof UserTask task) {
            return task.getCamundaFormRef();
        }
        return node instanceof StartEvent start ? start.getCamundaFormRef() : null;
    }

    private static String neighbours(FlowNode node) {
        var before = node.getIncoming().stream().map(flow -> flow.getSource().getId());
        var after = node.getOutgoing().stream().map(flow -> flow.getTarget().getId());
        return Stream.concat(before.sorted(), Stream.concat(Stream.of("→"), after.sorted()))
                .filter(Objects::nonNull)
                .collect(Collectors.joining(" "));
    }
}
