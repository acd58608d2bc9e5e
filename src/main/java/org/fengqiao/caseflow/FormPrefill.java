package org.fengqiao.caseflow;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Collection;
import java.util.function.Supplier;
import org.camunda.bpm.engine.impl.cmd.GetDeployedStartFormCmd;
import org.camunda.bpm.engine.impl.cmd.GetTaskFormVariablesCmd;
import org.camunda.bpm.engine.impl.context.Context;
import org.camunda.bpm.engine.impl.interceptor.Command;
import org.camunda.bpm.engine.impl.interceptor.CommandInterceptor;
import org.camunda.bpm.engine.variable.VariableMap;
import org.camunda.spin.plugin.variable.SpinValues;
import org.jspecify.annotations.Nullable;

/**
 * Adds what the case file knows, and what the person has half filled in before, to the answers that a form is drawn from. It runs inside the engine's transaction, after
 * the command itself and so after its check that the user may see the task.
 */
class FormPrefill extends CommandInterceptor {

    private static final ObjectMapper JSON = new ObjectMapper();

    private final Supplier<FormDesk> desk;
    private final Supplier<DraftPrefill> drafts;

    FormPrefill(Supplier<FormDesk> desk, Supplier<DraftPrefill> drafts) {
        this.desk = desk;
        this.drafts = drafts;
    }

    @Override
    @SuppressWarnings("unchecked")
    public <T> T execute(Command<T> command) {
        var answer = next.execute(command);
        if (command instanceof GetTaskFormVariablesCmd variables) {
            fill(variables.resourceId, (VariableMap) answer);
        } else if (command instanceof GetDeployedStartFormCmd) {
            return (T) propose((InputStream) answer);
        }
        return answer;
    }

    private void fill(String taskId, VariableMap answer) {
        var task = Context.getCommandContext().getTaskManager().findTaskById(taskId);
        if (task != null && task.getProcessInstance() != null) {
            // The engine's own variables would fill fields of the same name, with values that no option has.
            answer.clear();
            desk.get().prefill(task).forEach((field, value) -> answer.put(field, shown(value)));
            drafts.get().ofTask(task).forEach((field, value) -> answer.put(field, shown(value)));
        }
    }

    private static @Nullable Object shown(@Nullable Object value) {
        return value instanceof Collection<?> options
                ? SpinValues.jsonValue(json(options)).create()
                : value;
    }

    private InputStream propose(InputStream schema) {
        try (schema) {
            var form = (ObjectNode) JSON.readTree(schema);
            desk.get().startForm(form.path("id").asText()).ifPresent(bean -> bean.propose(form));
            drafts.get().putInto(form);
            return new ByteArrayInputStream(JSON.writeValueAsBytes(form));
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
    }

    private static String json(Object value) {
        try {
            return JSON.writeValueAsString(value);
        } catch (JsonProcessingException impossible) {
            throw new UncheckedIOException(impossible);
        }
    }
}
