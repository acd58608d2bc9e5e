package org.fengqiao.caseflow;

import java.math.BigDecimal;
import java.util.Arrays;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** What a field that a county adds to a form holds, and which kinds of form-js fields can ask it. */
public enum CountyFieldType {
    /** Free text. It never becomes a variable: nobody knows what people write into it. */
    TEXT("text", Set.of("textfield", "textarea")),
    /** A number, with decimals where the form allows them. */
    NUMBER("number", Set.of("number")),
    /** A day. */
    DATE("date", Set.of("datetime")),
    /** Yes or no. */
    YES_NO("yesNo", Set.of("checkbox", "radio", "select")),
    /** One of the options of the form. */
    CHOICE("choice", Set.of("radio", "select"));

    private static final Map<String, String> TRUTHS = Map.of("true", "是", "false", "否");

    private final String word;
    private final Set<String> components;

    CountyFieldType(String word, Set<String> components) {
        this.word = word;
        this.components = components;
    }

    /** The type that a form or a model calls so. */
    public static Optional<CountyFieldType> of(String word) {
        return Arrays.stream(values()).filter(type -> type.word.equals(word)).findFirst();
    }

    /** What a form or a model calls it. */
    public String word() {
        return word;
    }

    /** Whether a kind of form-js field can ask it. */
    boolean isAskedBy(String component) {
        return components.contains(component);
    }

    /** Whether it may become a variable of the flow. */
    public boolean mayBeVariable() {
        return this != TEXT;
    }

    /** How a kept value is read out. */
    public String spoken(String value) {
        return this == YES_NO && TRUTHS.containsKey(value) ? TRUTHS.get(value) : value;
    }

    /** The variable of a value that is kept as a text; a day stays a text, so that days compare as they stand. */
    @Nullable
    Object variable(String value) {
        return switch (this) {
            case NUMBER -> new BigDecimal(value).doubleValue();
            case YES_NO -> Boolean.valueOf(value);
            case DATE, CHOICE -> value;
            case TEXT -> null;
        };
    }
}
