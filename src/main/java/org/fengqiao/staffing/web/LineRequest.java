package org.fengqiao.staffing.web;

import java.util.LinkedHashMap;
import java.util.Map;
import org.fengqiao.staffing.Given;
import org.jspecify.annotations.Nullable;

/**
 * A line of a list as a page sends it.
 *
 * @param fields names of fields to what was typed
 * @param was the edition that the page showed; not needed for a new line
 */
record LineRequest(
        @Nullable Map<String, @Nullable String> fields,
        @Nullable String was) {

    Map<String, String> line() {
        var line = new LinkedHashMap<String, String>();
        if (fields != null) {
            fields.forEach((field, text) -> line.put(field, text == null ? "" : text));
        }
        return line;
    }

    String edition() {
        return was == null ? "" : was;
    }

    Given given() {
        return new Given(line(), edition());
    }
}
