package org.fengqiao.staffing;

import java.util.Set;
import org.fengqiao.shared.Paging;
import org.fengqiao.shared.Texts;
import org.jspecify.annotations.Nullable;

/**
 * Which committees are asked for.
 *
 * @param units codes of townships, and of the county for its industry committees
 * @param text part of a name, or a code; null for all
 * @param show all of them, or those that want to be looked after
 */
public record RegisterQuery(Set<String> units, @Nullable String text, Show show, Paging paging) {

    /** Checks what was typed. */
    public RegisterQuery {
        units = Set.copyOf(units);
        text = Texts.optional("text", "查找", text, 60);
    }

    /** Which of them. */
    public enum Show {
        ALL,
        /** Whose term is over, ends within 90 days, or is not recorded. */
        TERM,
        /** With fewer than three or more than nine mediators in office (People's Mediation Law art. 8). */
        SIZE,
        /** Villages and townships without a committee, and committees that were dissolved. */
        NONE
    }
}
