package org.fengqiao.caseflow;

import java.io.InputStream;
import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.fengqiao.shared.FieldsRefused;
import org.fengqiao.shared.Labelled;
import org.fengqiao.shared.Texts;
import org.jspecify.annotations.Nullable;

/**
 * The fields that a form posted, read one by one with their rule. Nothing is trusted: form-js checks in the browser only,
 * the engine not at all. Each reader throws {@link FieldsRefused} naming the field.
 */
public final class FormFields {

    private static final Pattern NAME = Pattern.compile("[A-Za-z][A-Za-z0-9_.-]{0,99}");
    private static final int MOST_FIELDS = 100;
    private static final int MOST_CHARACTERS = 20_000;

    private final Map<String, Object> values;

    /** Takes text, numbers, booleans and lists of texts; anything else a form cannot have sent. */
    public FormFields(Map<String, ?> posted) {
        if (posted.size() > MOST_FIELDS) {
            throw new FieldsRefused("form", "表单字段过多。", "The form has too many fields.");
        }
        var read = new LinkedHashMap<String, Object>();
        posted.keySet().forEach(name -> {
            if (!NAME.matcher(name).matches()) {
                throw new FieldsRefused("form", "表单字段名无效。", "A field's name is not valid.");
            }
            var value = value(posted, name);
            if (value != null) {
                read.put(name, plain(name, value));
            }
        });
        values = read;
    }

    private FormFields(LinkedHashMap<String, Object> values) {
        this.values = values;
    }

    /**
     * Only the fields that the form asks. What else was posted is dropped, not refused: a browser sends back what a form
     * only showed, and a page opened before the form changed still sends its old fields.
     */
    FormFields only(Set<String> keys) {
        var asked = new LinkedHashMap<>(values);
        asked.keySet().retainAll(keys);
        return new FormFields(asked);
    }

    /** The engine reads a value when it is asked for it, and then only finds that it is no XML, no JSON, or no object. */
    private static @Nullable Object value(Map<String, ?> posted, String name) {
        try {
            return posted.get(name);
        } catch (RuntimeException unreadable) {
            throw notOfAForm(name);
        }
    }

    private static FieldsRefused notOfAForm(String name) {
        return new FieldsRefused(name, "这一栏填的不是文字、数字或者选项。", "This is neither a text nor a number nor a choice.");
    }

    private static Object plain(String name, Object value) {
        if (value instanceof InputStream
                || value instanceof Map
                || value.getClass().isArray()) {
            throw notOfAForm(name);
        }
        var plain = value instanceof Boolean || value instanceof Number ? value : String.valueOf(value);
        if (plain instanceof String text && text.length() > MOST_CHARACTERS) {
            throw new FieldsRefused(
                    name, "内容过长：" + text.length() + " 个字符。", "The text is too long: " + text.length() + " characters.");
        }
        if (plain instanceof String text && text.indexOf('\0') >= 0) {
            throw new FieldsRefused(name, "内容含有无法保存的字符（NUL）。", "The text holds a NUL character.");
        }
        return plain;
    }

    /** A text of at most so many characters, without blanks around it. */
    public String text(String field, String label, int max) {
        return Texts.required(field, label, string(field), max);
    }

    /** The same, or null where it was left empty. */
    public @Nullable String optionalText(String field, String label, int max) {
        return Texts.optional(field, label, string(field), max);
    }

    /** A day, as form-js writes it: {@code 2026-03-01}. */
    public LocalDate date(String field, String label) {
        return optionalDate(field, label).orElseThrow(() -> missing(field, label));
    }

    /** The same for a field that may be left empty. */
    public Optional<LocalDate> optionalDate(String field, String label) {
        var text = string(field);
        if (text == null || text.isBlank()) {
            return Optional.empty();
        }
        try {
            var day = LocalDate.parse(text.length() > 10 ? text.substring(0, 10) : text);
            if (day.getYear() < 1900 || day.getYear() > 2200) {
                throw new DateTimeException("out of range");
            }
            return Optional.of(day);
        } catch (DateTimeException wrong) {
            throw new FieldsRefused(field, "“" + label + "”不是有效日期（年-月-日）。", "This is not a date (year-month-day).");
        }
    }

    /** Whether a box is ticked or a yes-no question was answered with yes; false where it is missing. */
    public boolean yes(String field) {
        var value = values.get(field);
        return value instanceof Boolean flag
                ? flag
                : value != null
                        && String.valueOf(value).toLowerCase(Locale.ROOT).matches("true|yes|是");
    }

    /** The answer to a yes-no question that has to be answered. */
    public boolean yesOrNo(String field, String label) {
        var text = string(field);
        if (text == null || text.isBlank()) {
            throw missing(field, label);
        }
        if (!text.toLowerCase(Locale.ROOT).matches("true|yes|是|false|no|否")) {
            throw new FieldsRefused(field, "“" + label + "”应回答是或否。", "Answer yes or no.");
        }
        return yes(field);
    }

    /** One row of a closed table, by the constant's name. */
    public <E extends Enum<E> & Labelled> E choice(String field, String label, Class<E> table) {
        return optionalChoice(field, label, table).orElseThrow(() -> missing(field, label));
    }

    /** The same for a field that may be left empty. */
    public <E extends Enum<E> & Labelled> Optional<E> optionalChoice(String field, String label, Class<E> table) {
        var text = string(field);
        if (text == null || text.isBlank()) {
            return Optional.empty();
        }
        return Optional.of(Arrays.stream(table.getEnumConstants())
                .filter(each -> each.name().equals(text))
                .findFirst()
                .orElseThrow(() -> new FieldsRefused(
                        field,
                        "“" + label + "”没有这个选项，可选："
                                + Arrays.stream(table.getEnumConstants())
                                        .map(Labelled::chinese)
                                        .collect(Collectors.joining("、"))
                                + "。",
                        "There is no such option.")));
    }

    /** A whole number within bounds. */
    public int number(String field, String label, int least, int most) {
        var amount = optionalAmount(field, label).orElseThrow(() -> missing(field, label));
        if (amount.stripTrailingZeros().scale() > 0
                || amount.compareTo(BigDecimal.valueOf(least)) < 0
                || amount.compareTo(BigDecimal.valueOf(most)) > 0) {
            throw new FieldsRefused(
                    field,
                    "“" + label + "”应为 " + least + " 至 " + most + " 的整数。",
                    "A whole number from " + least + " to " + most + " is expected.");
        }
        return amount.intValueExact();
    }

    /** A number with decimals, for money. */
    public Optional<BigDecimal> optionalAmount(String field, String label) {
        var text = string(field);
        if (text == null || text.isBlank()) {
            return Optional.empty();
        }
        if (!text.strip().matches("-?\\d{1,15}(\\.\\d{1,6})?([eE][+-]?\\d{1,2})?")) {
            throw new FieldsRefused(field, "“" + label + "”应为数字。", "A number is expected.");
        }
        return Optional.of(new BigDecimal(text.strip()));
    }

    /** Whether nothing was filled in. */
    boolean isEmpty(String field) {
        var text = string(field);
        return text == null || text.isBlank();
    }

    /** Everything that was filled in, for the submission's record. */
    public Map<String, Object> all() {
        return new TreeMap<>(values);
    }

    private @Nullable String string(String field) {
        var value = values.get(field);
        return value == null ? null : value instanceof BigDecimal big ? big.toPlainString() : String.valueOf(value);
    }

    private static FieldsRefused missing(String field, String label) {
        return new FieldsRefused(field, "请填写“" + label + "”。", "This field is required.");
    }
}
