package org.fengqiao.migration;

import org.jspecify.annotations.Nullable;

/**
 * An element of a flow at which a case can stand or wait.
 *
 * @param id its id in the model
 * @param name what the model calls it
 * @param type the engine's word for its kind, such as {@code userTask}
 * @param form id of its form, where it is a task with one
 * @param trigger what wakes it, such as {@code timer:limit:receiveCase}; null where nothing does
 * @param dates the two dates of a task as the model writes them
 * @param neighbours ids of what leads to it and what follows
 */
record FlowElement(
        String id,
        @Nullable String name,
        String type,
        @Nullable String form,
        @Nullable String trigger,
        @Nullable String dates,
        String neighbours) {

    String shownName() {
        return name == null || name.isBlank() ? id : name;
    }
}
