package org.fengqiao.supervision.process;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.camunda.bpm.engine.HistoryService;
import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.engine.history.HistoricActivityInstance;
import org.camunda.bpm.engine.history.HistoricJobLog;
import org.camunda.bpm.engine.history.HistoricProcessInstance;
import org.camunda.bpm.engine.history.HistoricVariableInstance;
import org.camunda.bpm.engine.history.UserOperationLogEntry;
import org.camunda.bpm.model.bpmn.BpmnModelInstance;
import org.camunda.bpm.model.bpmn.instance.FlowElement;
import org.fengqiao.casefile.CaseNumber;
import org.fengqiao.caseflow.DisputeLifecycle;
import org.fengqiao.identity.EngineDoor;
import org.fengqiao.shared.Label;
import org.fengqiao.supervision.FlowRuns;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Histories from the engine's own queries; they go on knowing a closed instance until its time to live is over. */
@Component
class HistoricFlowRuns implements FlowRuns {

    /** So many lines of one kind are read at most: the longest case on record has some three hundred steps. */
    private static final int MOST = 2_000;

    private final HistoryService history;
    private final RepositoryService repository;

    HistoricFlowRuns(HistoryService history, RepositoryService repository) {
        this.history = history;
        this.repository = repository;
    }

    @Override
    public Optional<CaseNumber> caseOf(String instance) {
        return EngineDoor.inside(() -> Optional.ofNullable(history.createHistoricProcessInstanceQuery()
                        .processInstanceId(instance)
                        .singleResult())
                .map(HistoricProcessInstance::getBusinessKey)
                .map(CaseNumber::of));
    }

    @Override
    public List<RunName> ofCase(CaseNumber number) {
        return EngineDoor.inside(() -> history
                .createHistoricProcessInstanceQuery()
                .processInstanceBusinessKey(number.code())
                .orderByProcessInstanceStartTime()
                .asc()
                .listPage(0, MOST)
                .stream()
                .sorted(Comparator.comparing(
                        run -> !run.getProcessDefinitionKey().equals(DisputeLifecycle.KEY)))
                .map(run -> new RunName(
                        run.getId(),
                        run.getProcessDefinitionKey(),
                        run.getProcessDefinitionName(),
                        EngineWords.moment(run.getStartTime()),
                        EngineWords.at(run.getEndTime())))
                .toList());
    }

    @Override
    public FlowRun history(String instance) {
        return EngineDoor.inside(() -> read(history.createHistoricProcessInstanceQuery()
                .processInstanceId(instance)
                .singleResult()));
    }

    private FlowRun read(HistoricProcessInstance run) {
        var visits = visits(run.getId());
        var steps = visits.stream()
                .filter(visit -> visit.getTaskId() != null)
                .collect(Collectors.toMap(HistoricActivityInstance::getTaskId, HistoricFlowRuns::nameOf));
        var model = repository.getBpmnModelInstance(run.getProcessDefinitionId());
        return new FlowRun(
                run.getId(),
                run.getBusinessKey(),
                run.getProcessDefinitionId(),
                run.getProcessDefinitionKey(),
                run.getProcessDefinitionName(),
                run.getProcessDefinitionVersion(),
                EngineWords.moment(run.getStartTime()),
                EngineWords.at(run.getEndTime()),
                EngineWords.state(run.getState()).chinese(),
                EngineWords.state(run.getState()).english(),
                visits.stream().map(HistoricFlowRuns::step).toList(),
                new TakenFlows(model).of(visits),
                list(variables(run.getId()), HistoricFlowRuns::variable),
                list(operations(run.getId()), one -> operation(one, steps.get(one.getTaskId()))),
                list(jobs(run.getId()), one -> job(one, model)));
    }

    /** In one instant several begin: then the engine's own count says which was first. */
    private List<HistoricActivityInstance> visits(String instance) {
        return history.createHistoricActivityInstanceQuery()
                .processInstanceId(instance)
                .orderByHistoricActivityInstanceStartTime()
                .asc()
                .orderPartiallyByOccurrence()
                .asc()
                .listPage(0, MOST);
    }

    private Stream<HistoricVariableInstance> variables(String instance) {
        return history
                .createHistoricVariableInstanceQuery()
                .processInstanceId(instance)
                .orderByVariableName()
                .asc()
                .listPage(0, MOST)
                .stream();
    }

    private Stream<UserOperationLogEntry> operations(String instance) {
        return history
                .createUserOperationLogQuery()
                .processInstanceId(instance)
                .orderByTimestamp()
                .asc()
                .listPage(0, MOST)
                .stream();
    }

    private Stream<HistoricJobLog> jobs(String instance) {
        return history
                .createHistoricJobLogQuery()
                .processInstanceId(instance)
                .orderByTimestamp()
                .asc()
                .orderPartiallyByOccurrence()
                .asc()
                .listPage(0, MOST)
                .stream();
    }

    private static <A, B> List<B> list(Stream<A> rows, Function<A, B> view) {
        return rows.map(view).toList();
    }

    private static String nameOf(HistoricActivityInstance visit) {
        return visit.getActivityName() == null ? "" : visit.getActivityName();
    }

    private static Step step(HistoricActivityInstance visit) {
        var kind = EngineWords.kind(visit.getActivityType());
        return new Step(
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

    private static Variable variable(HistoricVariableInstance one) {
        return new Variable(
                one.getName(),
                one.getTypeName(),
                String.valueOf(one.getValue()),
                EngineWords.moment(one.getCreateTime()));
    }

    private static Operation operation(UserOperationLogEntry one, @Nullable String step) {
        return new Operation(
                EngineWords.moment(one.getTimestamp()),
                one.getUserId(),
                EngineWords.operation(one.getOperationType()),
                step,
                OperationWords.property(one.getProperty()),
                OperationWords.isAboutPeople(one.getProperty()),
                OperationWords.value(one.getProperty(), one.getOrgValue()),
                OperationWords.value(one.getProperty(), one.getNewValue()));
    }

    private static Job job(HistoricJobLog one, BpmnModelInstance model) {
        var kind = EngineWords.job(one.getJobDefinitionType());
        var state = EngineWords.jobState(one);
        return new Job(
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
