package org.fengqiao.deadline;

import java.time.LocalDate;

/**
 * An open deadline that another calendar moves.
 *
 * @param number whose, for example a case's number
 * @param limit name of the limit in the table of limits
 * @param step what is due, as users call it
 * @param before its last day now
 * @param after its last day under the other calendar
 */
public record MovedDeadline(String number, String limit, String step, LocalDate before, LocalDate after) {}
