package org.fengqiao.shared.sheet;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * How the values of a closed table are written in cells: any spelling of a value is read, its first one is what the product itself
 * writes.
 */
public final class Spellings<T> {

    private final Map<T, List<String>> all = new HashMap<>();

    private Spellings() {}

    /** Of the first value. */
    public static <T> Spellings<T> of(T value, String... spellings) {
        return new Spellings<T>().and(value, spellings);
    }

    /** Of one more value. */
    public Spellings<T> and(T value, String... spellings) {
        all.put(value, List.of(spellings));
        return this;
    }

    /** A value as a cell of the list names it. */
    public String word(T value) {
        return all.getOrDefault(value, List.of(String.valueOf(value))).get(0);
    }

    /** A cell with one of the values. */
    public CellType<T> cell(String chinese, String english) {
        var read = new HashMap<String, T>();
        all.forEach((value, spellings) -> spellings.forEach(each -> read.put(each, value)));
        return CellTypes.oneOf(read, chinese, english);
    }
}
