package org.fengqiao.roster;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import org.fengqiao.shared.FieldsRefused;
import org.jspecify.annotations.Nullable;

/**
 * Days on which a mediator will not be given a case.
 *
 * @param lastDay included; at most a year after the first
 * @param standIn login id of who does the work meanwhile; null for nobody
 */
public record PlannedAbsence(
        String mediatorId,
        LocalDate firstDay,
        LocalDate lastDay,
        AbsenceReason reason,
        @Nullable String standIn) {

    /** Days on which nobody does the work. */
    public PlannedAbsence(String mediatorId, LocalDate firstDay, LocalDate lastDay, AbsenceReason reason) {
        this(mediatorId, firstDay, lastDay, reason, null);
    }

    /** @throws FieldsRefused when it ends before it begins, or lasts longer than a year */
    public PlannedAbsence {
        if (lastDay.isBefore(firstDay)) {
            throw new FieldsRefused("lastDay", "结束日期不能早于开始日期。", "It does not end before it begins.");
        }
        if (firstDay.until(lastDay, ChronoUnit.YEARS) > 0) {
            throw new FieldsRefused("lastDay", "一次请假最长一年。", "An absence lasts a year at most.");
        }
    }

    /** It is still to come, or under way, and not so far away that the year must be a slip. */
    void requireNear(LocalDate today) {
        if (lastDay.isBefore(today)) {
            throw new FieldsRefused("lastDay", "请假日期已经过去，无需登记。", "These days are over.");
        }
        if (firstDay.isAfter(today.plusYears(1))) {
            throw new FieldsRefused("firstDay", "开始日期超过一年以后，请核对。", "It begins more than a year from now.");
        }
    }
}
