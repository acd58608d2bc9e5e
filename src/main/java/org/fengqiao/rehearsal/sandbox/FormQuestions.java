package org.fengqiao.rehearsal.sandbox;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.fengqiao.gate.FlowFile;

/** What the forms ask, by the form's key. */
final class FormQuestions {

    private static final ObjectMapper JSON = new ObjectMapper();

    private final Map<String, List<CaseResult.Field>> byForm = new HashMap<>();

    void read(FlowFile file) {
        try {
            var form = JSON.readTree(file.content());
            var fields = new ArrayList<CaseResult.Field>();
            collect(form, fields);
            byForm.put(form.path("id").asText(), List.copyOf(fields));
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    /** Fields that somebody fills in, in the form's order. */
    List<CaseResult.Field> of(String form) {
        return byForm.getOrDefault(form, List.of());
    }

    private static void collect(JsonNode parent, List<CaseResult.Field> fields) {
        for (var component : parent.path("components")) {
            var disabled = component.path("readonly").asBoolean(false)
                    || component.path("disabled").asBoolean(false);
            if (component.has("key") && !disabled) {
                fields.add(new CaseResult.Field(
                        component.path("key").asText(),
                        component.path("label").asText(""),
                        component.path("validate").path("required").asBoolean(false)));
            }
            collect(component, fields);
        }
    }
}
