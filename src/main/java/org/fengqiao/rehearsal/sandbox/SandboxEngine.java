package org.fengqiao.rehearsal.sandbox;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.ProcessEngineConfiguration;
import org.camunda.bpm.engine.impl.cfg.StandaloneProcessEngineConfiguration;
import org.camunda.bpm.engine.impl.history.HistoryLevel;
import org.camunda.bpm.engine.runtime.Job;
import org.fengqiao.caseflow.CountyVariables;
import org.fengqiao.caseflow.RehearsedLimits;
import org.fengqiao.database.ThrowAwayServer;
import org.fengqiao.deadline.WorkingCalendar;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;

/** An engine with one set of flows, in a schema of its own; nothing in it but the case that is being played. */
final class SandboxEngine implements AutoCloseable {

    private final DrawnFlows flows;
    private final Observer observer = new Observer();
    private final StandIns standIns = new StandIns();
    private final ProcessEngine engine;
    private final RehearsedLimits limits;
    private final Map<String, String> elements = new HashMap<>();
    private @Nullable PlayedCase played;

    private SandboxEngine(
            DrawnFlows flows, StandaloneProcessEngineConfiguration configuration, WorkingCalendar calendar) {
        this.flows = flows;
        configuration.setHistoryLevel(HistoryLevel.HISTORY_LEVEL_ACTIVITY);
        configuration.setHistory(HistoryLevel.HISTORY_LEVEL_ACTIVITY.getName());
        configuration.setHistoryEventHandler(observer);
        configuration.setExpressionManager(standIns);
        configuration.setCustomPreBPMNParseListeners(List.of(new CountyVariables(
                (number, name, type) -> Optional.ofNullable(played).flatMap(its -> its.known(name)))));
        limits = RehearsedLimits.into(configuration, new Itself(), calendar, number -> Optional.ofNullable(played));
        engine = configuration.buildProcessEngine();
    }

    /** Builds the engine and deploys the flows. @throws RuntimeException when the engine does not take them */
    static SandboxEngine build(String schema, DrawnFlows flows, ThrowAwayServer server, WorkingCalendar calendar) {
        var configuration = new StandaloneProcessEngineConfiguration();
        configuration.setProcessEngineName(schema);
        configuration.setJdbcDriver("org.postgresql.Driver");
        configuration.setJdbcUrl(server.url(schema));
        configuration.setJdbcUsername(server.user());
        configuration.setJdbcPassword(server.password());
        configuration.setDatabaseSchemaUpdate(ProcessEngineConfiguration.DB_SCHEMA_UPDATE_FALSE);
        configuration.setJobExecutorActivate(false);
        configuration.setMetricsEnabled(false);
        configuration.setDbMetricsReporterActivate(false);
        configuration.setEnforceHistoryTimeToLive(false);
        configuration.setEnableCmdExceptionLogging(false);
        var built = new SandboxEngine(flows, configuration, calendar);
        built.deploy();
        return built;
    }

    private void deploy() {
        var deployment = engine.getRepositoryService().createDeployment().name("rehearsal");
        flows.files().stream()
                .filter(file -> file.isProcess() || file.isDecision())
                .forEach(file ->
                        deployment.addInputStream(file.name(), new java.io.ByteArrayInputStream(file.content())));
        deployment.deploy();
        engine.getManagementService()
                .createJobDefinitionQuery()
                .unlimitedList()
                .forEach(each -> elements.put(each.getId(), each.getActivityId()));
    }

    /** The element that a job waits at. */
    String element(Job job) {
        return elements.getOrDefault(job.getJobDefinitionId(), "");
    }

    DrawnFlows flows() {
        return flows;
    }

    ProcessEngine engine() {
        return engine;
    }

    RehearsedLimits limits() {
        return limits;
    }

    /** A case comes on; whatever happens from now on is its. */
    void begin(Course course, PlayedCase its, StandIns.Part part) {
        played = its;
        observer.watch(course);
        standIns.play(part);
    }

    /** The case goes off, and leaves nothing behind. */
    void end() {
        observer.watch(null);
        standIns.play(null);
        var runtime = engine.getRuntimeService();
        runtime.createProcessInstanceQuery()
                .rootProcessInstances()
                .list()
                .forEach(root -> runtime.deleteProcessInstance(root.getId(), "rehearsed", true, true, true, false));
        played = null;
    }

    @Override
    public void close() {
        engine.close();
    }

    /** The limits ask the engine for its table once it is built. */
    private final class Itself implements ObjectProvider<ProcessEngine> {
        @Override
        public ProcessEngine getObject() {
            return engine;
        }

        @Override
        public ProcessEngine getObject(@Nullable Object... arguments) {
            return engine;
        }

        @Override
        public ProcessEngine getIfAvailable() {
            return engine;
        }

        @Override
        public ProcessEngine getIfUnique() {
            return engine;
        }
    }
}
