package org.fengqiao.mediation;

import java.math.BigDecimal;
import java.time.LocalDate;

/**
 * One of several parts in which an agreement is performed (R18).
 *
 * @param dueOn its last day
 * @param amount in yuan
 */
public record InstalmentTerm(LocalDate dueOn, BigDecimal amount) {}
