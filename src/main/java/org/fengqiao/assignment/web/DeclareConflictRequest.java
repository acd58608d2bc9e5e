package org.fengqiao.assignment.web;

import org.fengqiao.assignment.Tie;
import org.fengqiao.shared.FieldsRefused;
import org.jspecify.annotations.Nullable;

/**
 * That a mediator is too close to a case.
 *
 * @param mediator number in the roster or login id; whoever asks, where it is left out
 * @param reason 2-500 characters
 */
record DeclareConflictRequest(
        @Nullable String mediator,
        @Nullable Tie tie,
        @Nullable String reason) {

    Tie needTie() {
        if (tie == null) {
            throw new FieldsRefused("tie", "请选择“回避情形”。", "This field is required.");
        }
        return tie;
    }
}
