package org.fengqiao.notice;

import java.time.Instant;
import java.time.LocalDate;
import org.fengqiao.casefile.CaseFile;
import org.fengqiao.casefile.CaseNumber;

/**
 * A step of a case that waits for somebody, as far as notices need to know it.
 *
 * @param id the task's id in the engine
 * @param name the step's name in its model
 * @param unit the township whose case it is, or the county
 * @param holder who has it, or the committee it is offered to
 */
public record OpenStep(
        String id, CaseNumber number, String name, String unit, Addressee holder, Instant warnAt, Instant dueAt) {

    boolean isWarned(Instant now) {
        return !now.isBefore(warnAt);
    }

    boolean isOverdue(Instant now) {
        return now.isAfter(dueAt);
    }

    LocalDate dueOn() {
        return LocalDate.ofInstant(dueAt, CaseFile.ZONE);
    }
}
