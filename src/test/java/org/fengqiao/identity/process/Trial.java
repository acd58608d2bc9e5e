package org.fengqiao.identity.process;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import org.camunda.bpm.engine.ManagementService;
import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.TaskService;
import org.fengqiao.testing.Drawn;

/** A small flow of one township, standing at a task of the committee C990100101201, with a timer and a message. */
record Trial(
        RuntimeService runtime,
        TaskService tasks,
        String deployment,
        String definition,
        String instance,
        String task,
        String job,
        String jobDefinition) {

    static Trial start(
            RepositoryService repository,
            RuntimeService runtime,
            TaskService tasks,
            ManagementService management,
            String township) {
        var deployment = repository
                .createDeployment()
                .addString("door-trial.bpmn", Drawn.of(resource("door-trial.bpmn")))
                .addString("door-trial.form", resource("door-trial.form"))
                .tenantId(township)
                .deployWithResult();
        var definition = deployment.getDeployedProcessDefinitions().get(0).getId();
        var instance = runtime.startProcessInstanceById(definition).getId();
        var job = management.createJobQuery().processInstanceId(instance).singleResult();
        return new Trial(
                runtime,
                tasks,
                deployment.getId(),
                definition,
                instance,
                tasks.createTaskQuery()
                        .processInstanceId(instance)
                        .singleResult()
                        .getId(),
                job.getId(),
                job.getJobDefinitionId());
    }

    private static String resource(String name) {
        try (var stream = Trial.class.getResourceAsStream("/org/fengqiao/identity/" + name)) {
            return new String(Objects.requireNonNull(stream).readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
    }

    String fill(String text) {
        return text.replace("{task}", task)
                .replace("{instance}", instance)
                .replace("{definition}", definition)
                .replace("{deployment}", deployment)
                .replace("{jobDefinition}", jobDefinition)
                .replace("{job}", job);
    }

    String assignee() {
        return tasks.createTaskQuery().taskId(task).singleResult().getAssignee();
    }

    boolean isOver() {
        return runtime.createProcessInstanceQuery().processInstanceId(instance).count() == 0;
    }

    void assertUntouched() {
        var present = runtime.createProcessInstanceQuery()
                .processInstanceId(instance)
                .active()
                .singleResult();
        assertThat(present).isNotNull();
        assertThat(tasks.createTaskQuery().taskId(task).taskUnassigned().count())
                .isOne();
        assertThat(runtime.getVariables(instance)).isEmpty();
        assertThat(tasks.getTaskComments(task)).isEmpty();
    }
}
