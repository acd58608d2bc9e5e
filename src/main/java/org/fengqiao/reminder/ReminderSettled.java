package org.fengqiao.reminder;

/**
 * There is nothing left to be reminded of: what was not sent yet is not sent any more. Published inside a transaction.
 *
 * @param key of the event, see {@link ReminderWanted}
 */
public record ReminderSettled(String key) {}
