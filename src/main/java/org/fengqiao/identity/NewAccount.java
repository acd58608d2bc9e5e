package org.fengqiao.identity;

import java.util.Set;

/**
 * An account to be opened.
 *
 * @param login letters and digits, beginning with a letter
 * @param displayName the name to show
 * @param unit code of the unit (county, township or village) the person works for
 * @param roles at least one
 * @param committees engine group ids of the person's committees; may be empty
 */
public record NewAccount(String login, String displayName, String unit, Set<Role> roles, Set<String> committees) {

    /** Keeps its own copies. */
    public NewAccount {
        roles = Set.copyOf(roles);
        committees = Set.copyOf(committees);
    }
}
