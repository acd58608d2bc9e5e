package org.fengqiao.processadmin;

import org.jspecify.annotations.Nullable;

/**
 * Why stages become other ones.
 *
 * @param door the way by which the change came
 * @param by login id of whoever brought it; null where nobody was logged in, as for the folder
 * @param reason in his own words; null where none was given
 */
record FlowChange(
        FlowDoor door, @Nullable String by, @Nullable String reason) {

    /** Room for a reason, in characters. */
    static final int ROOM = 500;

    FlowChange {
        reason = reason == null || reason.isBlank() ? null : cut(reason.strip());
    }

    private static String cut(String reason) {
        return reason.length() <= ROOM ? reason : reason.substring(0, ROOM);
    }
}
