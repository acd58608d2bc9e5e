package org.fengqiao.staffing;

import java.util.Set;
import org.fengqiao.shared.Paging;
import org.fengqiao.shared.Texts;
import org.jspecify.annotations.Nullable;

/**
 * Which mediators are asked for.
 *
 * @param units codes of townships, and of the county for its industry committees
 * @param committee null for all
 * @param text part of a name, a number or a login id; null for all
 * @param gone also those who left
 */
public record PeopleQuery(
        Set<String> units,
        @Nullable String committee,
        @Nullable String text,
        boolean gone,
        Paging paging) {

    /** Checks what was typed. */
    public PeopleQuery {
        units = Set.copyOf(units);
        text = Texts.optional("text", "查找", text, 40);
    }
}
