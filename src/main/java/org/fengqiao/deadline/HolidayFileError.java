package org.fengqiao.deadline;

/**
 * One mistake in a holiday file.
 *
 * @param line its line, or 0 when it is about the whole file
 * @param column the column's name
 */
public record HolidayFileError(int line, String column, String chinese, String english) {}
