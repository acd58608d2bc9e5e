package org.fengqiao.fuzz;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.Type;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** A full body of the type that a door takes, each field filled by its type and its name: what mutations start from. */
final class BodySamples {

    private static final ObjectMapper JSON = new ObjectMapper();
    private static final int DEEP = 5;

    /** By the end of a field's name, in lower case; the first that fits. */
    private static final Map<String, String> BY_NAME = new LinkedHashMap<>();

    static {
        BY_NAME.put("idnumber", FuzzPeople.ID_NUMBER);
        BY_NAME.put("number", "{number}");
        BY_NAME.put("phone", FuzzPeople.PHONE);
        BY_NAME.put("mobile", FuzzPeople.PHONE);
        BY_NAME.put("email", "someone@example.com");
        BY_NAME.put("address", FuzzPeople.TEXT);
        BY_NAME.put("login", "testfuzz1");
        BY_NAME.put("village", "990100101201");
        BY_NAME.put("unit", "990100101201");
        BY_NAME.put("committee", "C990100101201");
        BY_NAME.put("mediator", "{mediator}");
        BY_NAME.put("side", "APPLICANT");
        BY_NAME.put("by", "APPLICANT");
        BY_NAME.put("category", "02");
        BY_NAME.put("process", "ledgerEntry");
        BY_NAME.put("flow", "ledgerEntry");
        BY_NAME.put("was", "x");
        BY_NAME.put("on", "2026-12-01");
        BY_NAME.put("day", "2026-12-01");
        BY_NAME.put("from", "2026-01-01");
        BY_NAME.put("to", "2026-12-31");
        BY_NAME.put("at", "09:00");
        BY_NAME.put("name", FuzzPeople.NAME);
    }

    private BodySamples() {}

    static String of(Type type) {
        try {
            return JSON.writeValueAsString(value(type, "", DEEP));
        } catch (JsonProcessingException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    /** As it stands in a query. */
    static String inQuery(Type type, String name) {
        return String.valueOf(value(type, name, DEEP))
                .replaceAll("[\\[\\]]", "")
                .replaceAll("[^\\w.:-]", "");
    }

    private static @Nullable Object value(Type type, String name, int deep) {
        if (type instanceof ParameterizedType of) {
            return container(of, name, deep);
        }
        if (!(type instanceof Class<?> one) || deep == 0) {
            return null;
        }
        if (one.isEnum()) {
            return String.valueOf(one.getEnumConstants()[0]);
        }
        if (one.isRecord()) {
            return fields(one, deep);
        }
        return scalar(one, name);
    }

    private static @Nullable Object container(ParameterizedType of, String name, int deep) {
        var raw = (Class<?>) of.getRawType();
        var arguments = of.getActualTypeArguments();
        if (Collection.class.isAssignableFrom(raw)) {
            var element = value(arguments[0], name, deep - 1);
            return element == null ? List.of() : List.of(element);
        }
        if (Map.class.isAssignableFrom(raw)) {
            var element = value(arguments[1], name, deep - 1);
            return element == null ? Map.of() : Map.of("note", element);
        }
        return value(arguments[0], name, deep);
    }

    private static Map<String, @Nullable Object> fields(Class<?> type, int deep) {
        var all = new LinkedHashMap<String, @Nullable Object>();
        for (var field : type.getRecordComponents()) {
            all.put(field.getName(), value(field.getGenericType(), field.getName(), deep - 1));
        }
        return all;
    }

    private static Object scalar(Class<?> type, String name) {
        if (type == boolean.class || type == Boolean.class) {
            return true;
        }
        if (type.isPrimitive() || Number.class.isAssignableFrom(type)) {
            return type == BigDecimal.class
                    ? 1200
                    : name.toLowerCase(Locale.ROOT).contains("party") ? 0 : 1;
        }
        if (type == LocalDate.class) {
            return "2026-12-01";
        }
        if (type == LocalTime.class) {
            return "09:00";
        }
        return text(name.toLowerCase(Locale.ROOT));
    }

    private static String text(String name) {
        return BY_NAME.entrySet().stream()
                .filter(each -> name.endsWith(each.getKey()))
                .map(Map.Entry::getValue)
                .findFirst()
                .orElse("核对情况后登记（虚构）。");
    }
}
