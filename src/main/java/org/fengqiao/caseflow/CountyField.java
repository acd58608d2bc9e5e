package org.fengqiao.caseflow;

import com.fasterxml.jackson.databind.JsonNode;
import java.math.BigDecimal;
import java.util.LinkedHashSet;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.StreamSupport;
import org.fengqiao.casefile.FurtherParticular;
import org.fengqiao.shared.FieldsRefused;

/**
 * A field that a county has added to a form. It is declared in the properties of the form's field: {@code countyField} says
 * its type, {@code personal} ({@code yes} or {@code no}) whether it says something of a person.
 *
 * @param key under which the form posts it
 * @param label what the form calls it
 * @param personal whether it is shown covered, and never becomes a variable
 * @param required whether it has to be filled in; what the form may hide never has to
 * @param rules the bounds that the form sets
 * @param options what can be chosen
 */
public record CountyField(
        String key,
        String label,
        CountyFieldType type,
        boolean personal,
        boolean required,
        JsonNode rules,
        Set<String> options) {

    /** The property of a form's field that makes it a county's own. */
    public static final String DECLARED = "countyField";

    /** The property that says whether it is personal. */
    public static final String PERSONAL = "personal";

    private static final int LONGEST_TEXT = 2_000;

    /** Whether a field of a form says that it is a county's own. */
    public static boolean isDeclared(JsonNode component) {
        return component.path("properties").has(DECLARED);
    }

    /**
     * Reads a declaration that {@link CountyFieldCheck} found nothing in; nothing where it would.
     *
     * @param hideable whether the form may hide the field
     */
    static Optional<CountyField> of(JsonNode component, boolean hideable) {
        var properties = component.path("properties");
        return CountyFieldType.of(properties.path(DECLARED).asText())
                .map(type -> new CountyField(
                        component.path("key").asText(),
                        label(component),
                        type,
                        !"no".equals(properties.path(PERSONAL).asText()),
                        component.path("validate").path("required").asBoolean() && !hideable,
                        component.path("validate"),
                        options(component)));
    }

    static String label(JsonNode component) {
        return component.path("label").asText(component.path("dateLabel").asText());
    }

    static Set<String> options(JsonNode component) {
        return StreamSupport.stream(component.path("values").spliterator(), false)
                .map(option -> option.path("value").asText())
                .collect(Collectors.toCollection(LinkedHashSet::new));
    }

    /**
     * What was filled in, as it is kept; nothing where it was left empty.
     *
     * @throws FieldsRefused naming the field, when it is not what the form asks
     */
    Optional<String> read(FormFields fields) {
        var value =
                switch (type) {
                    case TEXT -> text(fields);
                    case NUMBER -> fields.optionalAmount(key, label).map(this::number);
                    case DATE -> fields.optionalDate(key, label).map(Object::toString);
                    case YES_NO -> yesOrNo(fields);
                    case CHOICE -> choice(fields);
                };
        if (required && value.isEmpty()) {
            throw new FieldsRefused(key, "请填写“" + label + "”。", "This field is required.");
        }
        return value;
    }

    /** What was filled in, as it goes into the further particulars. */
    FurtherParticular.Entered entered(String value) {
        return new FurtherParticular.Entered(key, label, type.word(), personal, value);
    }

    /** A kept value, as form-js takes it. */
    Object shown(String value) {
        return switch (type) {
            case NUMBER -> new BigDecimal(value);
            case YES_NO -> options.isEmpty() ? Boolean.valueOf(value) : truth(Boolean.parseBoolean(value));
            case TEXT, DATE, CHOICE -> value;
        };
    }

    private String truth(boolean yes) {
        return options.stream()
                .filter(option -> (option.equals("yes") || option.equals("true")) == yes)
                .findFirst()
                .orElse("");
    }

    private Optional<String> text(FormFields fields) {
        var longest = Math.min(rules.path("maxLength").asInt(LONGEST_TEXT), LONGEST_TEXT);
        var text = Optional.ofNullable(fields.optionalText(key, label, longest));
        text.ifPresent(given -> {
            if (given.length() < rules.path("minLength").asInt(0)) {
                throw refused("至少 " + rules.path("minLength").asInt() + " 个字", "The text is too short.");
            }
        });
        return text;
    }

    private String number(BigDecimal number) {
        if (rules.has("min") && number.compareTo(rules.path("min").decimalValue()) < 0) {
            throw refused("不能小于 " + rules.path("min").asText(), "The number is too small.");
        }
        if (rules.has("max") && number.compareTo(rules.path("max").decimalValue()) > 0) {
            throw refused("不能大于 " + rules.path("max").asText(), "The number is too large.");
        }
        return number.toPlainString();
    }

    private Optional<String> yesOrNo(FormFields fields) {
        return fields.isEmpty(key) ? Optional.empty() : Optional.of(String.valueOf(fields.yesOrNo(key, label)));
    }

    private Optional<String> choice(FormFields fields) {
        var chosen = Optional.ofNullable(fields.optionalText(key, label, 200));
        chosen.filter(each -> !options.contains(each)).ifPresent(unknown -> {
            throw refused("没有这个选项，可选：" + String.join("、", options), "There is no such option.");
        });
        return chosen;
    }

    private FieldsRefused refused(String chinese, String english) {
        return new FieldsRefused(key, "“" + label + "”" + chinese + "。", english);
    }
}
