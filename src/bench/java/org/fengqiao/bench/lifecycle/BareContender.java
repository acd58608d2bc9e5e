package org.fengqiao.bench.lifecycle;

import java.util.HashMap;
import java.util.concurrent.atomic.AtomicInteger;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.delegate.ExecutionListener;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.camunda.bpm.spring.boot.starter.CamundaBpmAutoConfiguration;
import org.springframework.boot.WebApplicationType;
import org.springframework.boot.autoconfigure.ImportAutoConfiguration;
import org.springframework.boot.autoconfigure.jdbc.DataSourceAutoConfiguration;
import org.springframework.boot.autoconfigure.jdbc.DataSourceTransactionManagerAutoConfiguration;
import org.springframework.boot.autoconfigure.jdbc.JdbcTemplateAutoConfiguration;
import org.springframework.boot.autoconfigure.transaction.TransactionAutoConfiguration;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.annotation.Bean;

/** The engine as its starter sets it up, with every history and the same models; no case file. */
final class BareContender implements Contender {

    private static final AtomicInteger STARTED = new AtomicInteger();

    private final RuntimeService runtime;
    private final TaskService tasks;

    private BareContender(ProcessEngine engine) {
        runtime = engine.getRuntimeService();
        tasks = engine.getTaskService();
    }

    static BareContender start(String database) {
        var context = new SpringApplicationBuilder(Application.class)
                .web(WebApplicationType.NONE)
                .properties("spring.config.name=bare")
                .run(
                        "--spring.datasource.url=" + database,
                        "--spring.datasource.username=" + BenchServer.OWNER,
                        "--spring.datasource.hikari.maximum-pool-size=" + BenchServer.POOL,
                        "--spring.datasource.hikari.connection-timeout=10000",
                        "--camunda.bpm.history-level=full",
                        "--camunda.bpm.auto-deployment-enabled=false",
                        "--logging.level.root=warn");
        var engine = context.getBean(ProcessEngine.class);
        var deployment = engine.getRepositoryService().createDeployment();
        Models.bare().forEach(deployment::addString);
        deployment.deploy();
        return new BareContender(engine);
    }

    @Override
    public void live(Course course) {
        var number = "B-" + STARTED.incrementAndGet();
        runtime.startProcessInstanceByKey("disputeLifecycle", number, course.begun());
        course.steps().forEach(step -> submit(number, step));
        runtime.createMessageCorrelation("followUpCheck.broughtForward")
                .processInstanceBusinessKey(number)
                .correlate();
        submit(number, Course.VISIT);
        if (runtime.createProcessInstanceQuery()
                        .processInstanceBusinessKey(number)
                        .count()
                > 0) {
            throw new IllegalStateException(number + " has not ended");
        }
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

    /** Not a configuration that anybody scans: the product and its tests must never find it. */
    @ImportAutoConfiguration({
        DataSourceAutoConfiguration.class,
        DataSourceTransactionManagerAutoConfiguration.class,
        TransactionAutoConfiguration.class,
        JdbcTemplateAutoConfiguration.class,
        CamundaBpmAutoConfiguration.class
    })
    static class Application {

        @Bean
        JavaDelegate emptyDelegate() {
            return execution -> Course.written(execution.getCurrentActivityId()).forEach(execution::setVariable);
        }

        @Bean
        ExecutionListener emptyListener() {
            return execution -> {};
        }
    }
}
