package org.fengqiao.gate;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;

/** The fields that the product itself asks in each form: those of the jar's forms. */
final class OwnFields {

    private static final ObjectMapper JSON = new ObjectMapper();

    private final Map<String, Set<String>> byForm = new HashMap<>();

    private OwnFields() {}

    static OwnFields ofJar() {
        var own = new OwnFields();
        FlowSource.jar().stream().filter(FlowFile::isForm).forEach(own::read);
        return own;
    }

    /** Keys of the fields of a form; none when the product has no such form. */
    Set<String> of(String form) {
        return byForm.getOrDefault(form, Set.of());
    }

    private void read(FlowFile file) {
        try {
            var form = JSON.readTree(file.content());
            collect(form, byForm.computeIfAbsent(form.path("id").asText(), id -> new HashSet<>()));
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    private static void collect(JsonNode parent, Set<String> keys) {
        for (var component : parent.path("components")) {
            if (component.has("key")) {
                keys.add(component.path("key").asText());
            }
            collect(component, keys);
        }
    }
}
