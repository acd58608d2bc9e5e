package org.fengqiao.assignment.web;

import java.time.LocalDate;
import org.fengqiao.roster.AbsenceReason;
import org.fengqiao.shared.FieldsRefused;
import org.jspecify.annotations.Nullable;

/**
 * That a mediator is away.
 *
 * @param mediator number in the roster or login id; whoever asks, where it is left out
 * @param lastDay included
 * @param standIn login id of a colleague who does the work meanwhile
 */
record RecordAbsenceRequest(
        @Nullable String mediator,
        @Nullable LocalDate firstDay,
        @Nullable LocalDate lastDay,
        @Nullable AbsenceReason reason,
        @Nullable String standIn) {

    LocalDate needFirstDay() {
        return need("firstDay", "开始日期", firstDay);
    }

    LocalDate needLastDay() {
        return need("lastDay", "结束日期", lastDay);
    }

    AbsenceReason needReason() {
        return need("reason", "事由", reason);
    }

    private static <T> T need(String field, String label, @Nullable T value) {
        if (value == null) {
            throw new FieldsRefused(field, "请填写“" + label + "”。", "This field is required.");
        }
        return value;
    }
}
