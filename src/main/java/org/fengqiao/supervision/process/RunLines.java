package org.fengqiao.supervision.process;

import org.camunda.bpm.engine.history.HistoricActivityInstance;
import org.camunda.bpm.engine.history.HistoricJobLog;
import org.camunda.bpm.engine.history.HistoricVariableInstance;
import org.camunda.bpm.engine.history.UserOperationLogEntry;
import org.camunda.bpm.model.bpmn.BpmnModelInstance;
import org.camunda.bpm.model.bpmn.instance.FlowElement;
import org.fengqiao.shared.Label;
import org.fengqiao.supervision.FlowRuns;
import org.jspecify.annotations.Nullable;

/** The lines of a history, in words. */
final class RunLines {

    private RunLines() {}

    static String nameOf(HistoricActivityInstance visit) {
        return visit.getActivityName() == null ? "" : visit.getActivityName();
    }

    static FlowRuns.Step step(HistoricActivityInstance visit) {
        var kind = EngineWords.kind(visit.getActivityType());
        return new FlowRuns.Step(
                visit.getActivityId(),
                nameOf(visit),
                kind.chinese(),
                kind.english(),
                EngineWords.moment(visit.getStartTime()),
                EngineWords.at(visit.getEndTime()),
                visit.isCanceled(),
                visit.getAssignee(),
                visit.getCalledProcessInstanceId());
    }

    static FlowRuns.Variable variable(HistoricVariableInstance one) {
        return new FlowRuns.Variable(
                one.getName(),
                one.getTypeName(),
                String.valueOf(one.getValue()),
                EngineWords.moment(one.getCreateTime()));
    }

    static FlowRuns.Operation operation(UserOperationLogEntry one, @Nullable String step) {
        return new FlowRuns.Operation(
                EngineWords.moment(one.getTimestamp()),
                one.getUserId(),
                EngineWords.operation(one.getOperationType()),
                step,
                OperationWords.property(one.getProperty()),
                OperationWords.isAboutPeople(one.getProperty()),
                OperationWords.value(one.getProperty(), one.getOrgValue()),
                OperationWords.value(one.getProperty(), one.getNewValue()));
    }

    static FlowRuns.Job job(HistoricJobLog one, BpmnModelInstance model) {
        var kind = EngineWords.job(one.getJobDefinitionType());
        var state = EngineWords.jobState(one);
        return new FlowRuns.Job(
                EngineWords.moment(one.getTimestamp()),
                one.getActivityId(),
                nameIn(model, one.getActivityId()),
                kind.chinese(),
                kind.english(),
                state.chinese(),
                state.english(),
                EngineWords.at(one.getJobDueDate()));
    }

    /** An element's name, which is Chinese; what kind it is, where it has none. */
    private static Label nameIn(BpmnModelInstance model, String id) {
        if (!(model.getModelElementById(id) instanceof FlowElement element)) {
            return new Label(id, id);
        }
        var name = element.getName();
        return name == null || name.isBlank()
                ? EngineWords.kind(element.getElementType().getTypeName())
                : new Label(name, name);
    }
}
