package org.fengqiao.caseflow;

import java.util.Map;
import org.fengqiao.deadline.DayUnit;
import org.fengqiao.deadline.TimeSpan;

/** Reads the outputs of one row of {@code timeLimits}. */
final class LimitRow {

    private LimitRow() {}

    /** @throws IllegalArgumentException when the row says something else than a time */
    static LimitRule read(Map<String, Object> row) {
        var unit = DayUnit.valueOf(text(row, "unit"));
        return new LimitRule(
                new TimeSpan(number(row, "amount"), unit),
                new TimeSpan(number(row, "warnBefore"), unit),
                CountsFrom.valueOf(text(row, "countsFrom")),
                text(row, "rule"));
    }

    private static int number(Map<String, Object> row, String output) {
        if (row.get(output) instanceof Number number && number.doubleValue() == number.intValue()) {
            return number.intValue();
        }
        throw new IllegalArgumentException("not a whole number: " + output);
    }

    private static String text(Map<String, Object> row, String output) {
        if (row.get(output) instanceof String text) {
            return text;
        }
        throw new IllegalArgumentException("not a text: " + output);
    }
}
