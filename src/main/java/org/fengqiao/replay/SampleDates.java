package org.fengqiao.replay;

import java.time.LocalDate;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;

/** Turns {@code today-12} and {@code today+3} in a sample's fields into days, so that the sample never ages. */
final class SampleDates {

    private static final Pattern RELATIVE = Pattern.compile("today([+-]\\d{1,3})?");

    private SampleDates() {}

    static Map<String, Object> in(Map<String, Object> fields, LocalDate today) {
        var dated = new TreeMap<String, Object>();
        fields.forEach((name, value) -> dated.put(name, value instanceof String text ? date(text, today) : value));
        return dated;
    }

    private static String date(String text, LocalDate today) {
        var relative = RELATIVE.matcher(text);
        if (!relative.matches()) {
            return text;
        }
        var days = relative.group(1);
        return today.plusDays(days == null ? 0 : Integer.parseInt(days)).toString();
    }
}
