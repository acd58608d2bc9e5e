package org.fengqiao.reminder;

/** How many messages of a means are in a state. */
public record OutboxCount(Means means, MessageState state, long count) {}
