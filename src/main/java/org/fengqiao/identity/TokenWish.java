package org.fengqiao.identity;

import java.time.LocalDate;

/**
 * A token that somebody wants.
 *
 * @param name what its owner calls it
 * @param scope what it is for
 * @param lastDay the last day on which it opens anything
 */
public record TokenWish(String name, TokenScope scope, LocalDate lastDay) {}
