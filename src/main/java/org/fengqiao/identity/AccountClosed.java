package org.fengqiao.identity;

/** An account is over; what its owner could log in with goes with it. */
public record AccountClosed(String login) {}
