package org.fengqiao.identity;

/** Something about an account is different now; whoever remembers it, forgets. */
public record AccountChanged(String login) {}
