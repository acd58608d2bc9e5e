package org.fengqiao.caseflow;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.StreamSupport;
import org.jspecify.annotations.Nullable;

/** Says in the words of a form what was filled into it. */
public final class FormTexts {

    private final List<Field> fields = new ArrayList<>();
    private final List<CountyField> countys = new ArrayList<>();

    private FormTexts() {}

    /** Reads a form's JSON, groups included. */
    static FormTexts of(JsonNode form) {
        var texts = new FormTexts();
        texts.read(form, "", false);
        return texts;
    }

    /**
     * What was filled in, in the order of the form. What the form only showed is left out, and so is what stayed empty or
     * unticked.
     */
    public List<Answer> answers(Map<String, Object> submitted) {
        return fields.stream()
                .map(field -> answer(field, submitted.get(field.key())))
                .filter(Objects::nonNull)
                .toList();
    }

    /** The keys under which the form posts what people fill in. */
    Set<String> keys() {
        return fields.stream().map(Field::key).collect(Collectors.toSet());
    }

    /** The fields that the county has added. */
    List<CountyField> countys() {
        return List.copyOf(countys);
    }

    private @Nullable Answer answer(Field field, @Nullable Object value) {
        return value == null || String.valueOf(value).isBlank() || Boolean.FALSE.equals(value)
                ? null
                : new Answer(field.key(), label(field), field.spoken(value));
    }

    /** The group's name goes before a label that stands in the form more than once, as 身份证号 of both sides. */
    private String label(Field field) {
        var alike = fields.stream().filter(other -> other.label().equals(field.label()));
        return alike.count() > 1 && !field.group().isEmpty() ? field.group() + " " + field.label() : field.label();
    }

    private void read(JsonNode parent, String group, boolean hideable) {
        for (var component : parent.path("components")) {
            var key = component.path("key").asText();
            var label =
                    component.path("label").asText(component.path("dateLabel").asText(key));
            var mayHide = hideable || component.has("conditional");
            if (!key.isEmpty() && !component.path("readonly").asBoolean()) {
                fields.add(new Field(key, label, group, options(component)));
                CountyField.of(component, mayHide).ifPresent(countys::add);
            }
            read(component, label, mayHide);
        }
    }

    private static Map<String, String> options(JsonNode component) {
        return StreamSupport.stream(component.path("values").spliterator(), false)
                .collect(Collectors.toMap(
                        option -> option.path("value").asText(),
                        option -> option.path("label").asText(),
                        (first, again) -> first));
    }

    /** One answer by its label. */
    public record Answer(String key, String label, String value) {}

    private record Field(String key, String label, String group, Map<String, String> options) {

        String spoken(Object value) {
            var text = Boolean.TRUE.equals(value) ? "是" : String.valueOf(value);
            return options.getOrDefault(text, text);
        }
    }
}
