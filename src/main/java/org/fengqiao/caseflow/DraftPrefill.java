package org.fengqiao.caseflow;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.camunda.bpm.engine.impl.context.Context;
import org.camunda.bpm.engine.impl.persistence.entity.TaskEntity;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Draws a form with what the person logged in has half filled in. Only fields that the form still asks come back. */
@Component
class DraftPrefill {

    private static final ObjectMapper JSON = new ObjectMapper();

    private final DraftDesk drafts;
    private final DeployedForms deployed;

    DraftPrefill(DraftDesk drafts, DeployedForms deployed) {
        this.drafts = drafts;
        this.deployed = deployed;
    }

    /** The fields of a task's form. */
    Map<String, @Nullable Object> ofTask(TaskEntity task) {
        var form = task.getTaskDefinition().getCamundaFormDefinitionKey();
        var draft = find(FormPlace.ofTask(task.getId()));
        if (draft.isEmpty() || form == null) {
            return Map.of();
        }
        var fields = new HashMap<>(draft.get().fields());
        fields.keySet()
                .retainAll(deployed.keys(task.getProcessDefinition().getDeploymentId(), form.getExpressionText()));
        return fields;
    }

    /** The same for a start form: it gets no variables from the engine, so they stand in the form as its first values. */
    void putInto(ObjectNode form) {
        find(FormPlace.ofStart(form.path("id").asText())).ifPresent(draft -> put(draft.fields(), form));
    }

    private static void put(Map<String, @Nullable Object> fields, JsonNode parent) {
        for (var component : parent.path("components")) {
            var key = component.path("key").asText();
            if (fields.containsKey(key) && !component.path("readonly").asBoolean()) {
                restore((ObjectNode) component, JSON.valueToTree(fields.get(key)));
            }
            put(fields, component);
        }
    }

    /** What the form proposed by itself stays known, as a property of the field: the short registration goes by it. */
    private static void restore(ObjectNode field, JsonNode value) {
        var properties = field.withObject("/properties").put("restored", true);
        if (field.has("defaultValue")) {
            properties.set("proposed", field.get("defaultValue"));
        }
        field.set("defaultValue", value);
    }

    private Optional<FormDraft> find(FormPlace place) {
        return Optional.ofNullable(Context.getCommandContext().getAuthenticatedUserId())
                .flatMap(user -> drafts.find(user, place));
    }
}
