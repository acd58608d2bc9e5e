package org.fengqiao.bench.lifecycle;

import com.zaxxer.hikari.HikariConfig;
import com.zaxxer.hikari.HikariDataSource;
import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import org.flowable.common.engine.impl.history.HistoryLevel;
import org.flowable.engine.ProcessEngine;
import org.flowable.engine.RuntimeService;
import org.flowable.engine.TaskService;
import org.flowable.engine.delegate.ExecutionListener;
import org.flowable.engine.delegate.JavaDelegate;
import org.flowable.engine.impl.cfg.StandaloneProcessEngineConfiguration;

/** Flowable's engine with its own defaults but every history, its job executor on, and the same models. */
final class FlowableContender implements Contender {

    private static final AtomicInteger STARTED = new AtomicInteger();

    private final RuntimeService runtime;
    private final TaskService tasks;

    private FlowableContender(ProcessEngine engine) {
        runtime = engine.getRuntimeService();
        tasks = engine.getTaskService();
    }

    static FlowableContender start(String database) {
        var configuration = new StandaloneProcessEngineConfiguration();
        configuration.setDataSource(pool(database));
        configuration.setDatabaseSchemaUpdate("true");
        configuration.setHistoryLevel(HistoryLevel.FULL);
        configuration.setAsyncExecutorActivate(true);
        configuration.setBeans(beans());
        var engine = configuration.buildProcessEngine();
        var deployment = engine.getRepositoryService().createDeployment();
        Models.flowable().forEach(deployment::addString);
        deployment.deploy();
        return new FlowableContender(engine);
    }

    private static HikariDataSource pool(String database) {
        var pool = new HikariConfig();
        pool.setJdbcUrl(database);
        pool.setUsername(BenchServer.OWNER);
        pool.setMaximumPoolSize(BenchServer.POOL);
        pool.setConnectionTimeout(10_000);
        return new HikariDataSource(pool);
    }

    private static Map<Object, Object> beans() {
        JavaDelegate delegate =
                execution -> Course.written(execution.getCurrentActivityId()).forEach(execution::setVariable);
        ExecutionListener listener = execution -> {};
        return Map.of("emptyDelegate", delegate, "emptyListener", listener);
    }

    @Override
    public void live(Course course) {
        var number = "F-" + STARTED.incrementAndGet();
        runtime.startProcessInstanceByKey("disputeLifecycle", number, course.begun());
        course.steps().forEach(step -> submit(number, step));
        bringForward(number);
        submit(number, Course.VISIT);
        if (runtime.createProcessInstanceQuery()
                        .processInstanceBusinessKey(number)
                        .count()
                > 0) {
            throw new IllegalStateException(number + " has not ended");
        }
    }

    /** It has no correlation by business key: the waiting execution is asked for first. */
    private void bringForward(String number) {
        var message = "followUpCheck.broughtForward";
        var waiting = runtime.createExecutionQuery()
                .processInstanceBusinessKey(number, true)
                .messageEventSubscriptionName(message)
                .singleResult();
        runtime.messageEventReceived(message, waiting.getId());
    }

    private void submit(String number, Step step) {
        var task = tasks.createTaskQuery()
                .processInstanceBusinessKey(number)
                .taskDefinitionKey(step.element())
                .singleResult();
        if (task == null) {
            throw new IllegalStateException(number + " does not wait at " + step.element());
        }
        if (task.getAssignee() == null) {
            tasks.claim(task.getId(), step.login());
        }
        tasks.complete(task.getId(), new HashMap<>(step.variables()));
    }
}
