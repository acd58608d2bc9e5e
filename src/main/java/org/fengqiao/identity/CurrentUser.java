package org.fengqiao.identity;

import java.util.Set;

/**
 * Who is acting now.
 *
 * @param login the login id, also the engine's user id
 * @param displayName the name to show; no other personal data of staff is kept here
 * @param roles what the person does
 * @param committees engine group ids of the committees the person belongs to, for example {@code C990100101201}
 * @param townships the unit codes (the engine's tenants) whose cases the person may see; county people have all of them
 */
public record CurrentUser(
        String login, String displayName, Set<Role> roles, Set<String> committees, Set<String> townships) {

    /** Keeps its own copies. */
    public CurrentUser {
        roles = Set.copyOf(roles);
        committees = Set.copyOf(committees);
        townships = Set.copyOf(townships);
    }

    /** Whether the person has the role. */
    public boolean has(Role role) {
        return roles.contains(role);
    }

    /** Whether the person belongs to the committee with this code. */
    public boolean belongsTo(String committee) {
        return committees.contains(committee);
    }

    /** Whether cases of this township (or of the county as a whole) are the person's to see. */
    public boolean sees(String township) {
        return caseTownships().contains(township);
    }

    /** The townships whose cases are the person's to see: none for somebody who looks after flows only. */
    public Set<String> caseTownships() {
        return roles.stream().anyMatch(Role::concernsCases) ? townships : Set.of();
    }

    /** Whether the person may register a dispute. */
    public boolean registers() {
        return roles.stream().anyMatch(Role::registers);
    }
}
