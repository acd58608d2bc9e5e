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
import org.fengqiao.casefile.CaseNumber;
import org.fengqiao.caseflow.DisputeLifecycle;
import org.fengqiao.identity.EngineDoor;
import org.fengqiao.supervision.FlowRuns;
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
                .collect(Collectors.toMap(HistoricActivityInstance::getTaskId, RunLines::nameOf));
        var model = repository.getBpmnModelInstance(run.getProcessDefinitionId());
        return new FlowRun(
                run.getId(),
                run.getBusinessKey(),
                "",
                run.getProcessDefinitionId(),
                run.getProcessDefinitionKey(),
                run.getProcessDefinitionName(),
                run.getProcessDefinitionName(),
                run.getProcessDefinitionVersion(),
                EngineWords.moment(run.getStartTime()),
                EngineWords.at(run.getEndTime()),
                EngineWords.state(run.getState()).chinese(),
                EngineWords.state(run.getState()).english(),
                visits.stream().map(RunLines::step).toList(),
                new TakenFlows(model).of(visits),
                list(variables(run.getId()), RunLines::variable),
                list(operations(run.getId()), one -> RunLines.operation(one, steps.get(one.getTaskId()))),
                list(jobs(run.getId()), one -> RunLines.job(one, model)));
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
}
