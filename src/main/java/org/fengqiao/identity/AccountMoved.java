package org.fengqiao.identity;

import java.util.Set;

/** Somebody works for other committees now. */
public record AccountMoved(String login, Set<String> committees) {

    /** Keeps its own copy. */
    public AccountMoved {
        committees = Set.copyOf(committees);
    }
}
