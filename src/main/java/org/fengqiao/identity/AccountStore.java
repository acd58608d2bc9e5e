package org.fengqiao.identity;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Where accounts are kept: the engine's own tables of users, groups and tenants. */
public interface AccountStore {

    /** The account with its groups read into roles and committees, and its tenants. */
    Optional<CurrentUser> find(String login);

    /**
     * Whether this is the account's password. Wrong ones are counted: the account answers no more for a growing time, and
     * after ten of them not until it is unlocked.
     */
    boolean passwordMatches(String login, String password);

    /** Whether there is no account at all. */
    boolean isEmpty();

    /** Accounts with this login id or with the text in their name, of one township or of all, by login id. */
    List<CurrentUser> search(String text, Optional<String> township, int limit);

    /** All accounts with a role, by login id. */
    List<CurrentUser> holding(Role role);

    /** All accounts that belong to a committee, by login id. */
    List<CurrentUser> inCommittee(String code);

    /** Adds an account. */
    void add(NewAccount account, String password, Set<String> townships);

    /** Gives the account a new password and forgets wrong tries. */
    void changePassword(String login, String password);

    /** Forgets wrong tries. */
    void unlock(String login);

    /** Gives the account other groups and townships instead of those it has. */
    void move(NewAccount place, Set<String> townships);

    /** Takes all groups, townships and rights from the account, and the password with them. */
    void close(String login);

    /** Adds the groups that are missing and corrects names; id to name. */
    void keepGroups(GroupKind kind, Map<String, String> groups);

    /** Adds the tenants that are missing and corrects names; id to name. */
    void keepTownships(Map<String, String> townships);

    /** What an engine group stands for. */
    enum GroupKind {
        /** A role, the home of rights. */
        ROLE,
        /** A committee, the candidates of its tasks. */
        COMMITTEE
    }
}
