package org.fengqiao.identity.web;

import static java.util.stream.Collectors.toUnmodifiableSet;

import java.util.List;
import java.util.Set;
import org.fengqiao.identity.NewAccount;
import org.fengqiao.identity.Role;
import org.fengqiao.shared.FieldsRefused;
import org.jspecify.annotations.Nullable;

/**
 * An account to open.
 *
 * @param login login id
 * @param displayName the name to show
 * @param unit code of the county, a township or a village
 * @param roles ids of roles, for example {@code townshipClerk}
 * @param committees codes of committees, for example {@code C990100101}; may be left out
 */
record OpenAccountRequest(
        @Nullable String login,
        @Nullable String displayName,
        @Nullable String unit,
        @Nullable List<@Nullable String> roles,
        @Nullable List<@Nullable String> committees) {

    NewAccount account() {
        return account(text(login));
    }

    NewAccount account(String whose) {
        return new NewAccount(
                whose,
                text(displayName),
                text(unit),
                list(roles).stream().map(OpenAccountRequest::role).collect(toUnmodifiableSet()),
                Set.copyOf(list(committees)));
    }

    private static Role role(String id) {
        return Role.ofGroup(id)
                .orElseThrow(() -> new FieldsRefused("roles", "没有这个角色：" + id + "。", "There is no role " + id + "."));
    }

    private static String text(@Nullable String given) {
        return given == null ? "" : given.strip();
    }

    /** A null among the words is the empty word, which is no role and no committee. */
    private static List<String> list(@Nullable List<@Nullable String> given) {
        return given == null
                ? List.of()
                : given.stream().map(OpenAccountRequest::text).toList();
    }
}
