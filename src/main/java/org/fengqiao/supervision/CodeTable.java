package org.fengqiao.supervision;

import java.util.Arrays;
import java.util.List;
import org.fengqiao.shared.Label;
import org.fengqiao.shared.Labelled;

/**
 * A table of codes that forms, lists and reports use.
 *
 * @param source where it is from
 * @param keeper who changes it, and where
 */
public record CodeTable(String id, Label name, Label source, Label keeper, List<Row> rows) {

    /** A row of it. */
    public record Row(String code, String chinese, String english) {}

    static <T extends Enum<T> & Labelled> CodeTable of(String id, Label name, Label source, Label keeper, T[] all) {
        return new CodeTable(
                id,
                name,
                source,
                keeper,
                Arrays.stream(all)
                        .map(each -> new Row(each.name(), each.chinese(), each.english()))
                        .toList());
    }
}
