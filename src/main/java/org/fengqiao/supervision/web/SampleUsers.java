package org.fengqiao.supervision.web;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.fengqiao.identity.Accounts;
import org.fengqiao.identity.NewAccount;
import org.fengqiao.identity.SampleAccounts;
import org.fengqiao.organisation.Committee;
import org.fengqiao.organisation.Committees;
import org.fengqiao.organisation.Unit;
import org.fengqiao.organisation.Units;
import org.fengqiao.shared.FengqiaoProperties;
import org.springframework.stereotype.Component;

/** The people of the sample county who can log in. There are none unless the county was asked for and is there. */
@Component
class SampleUsers {

    private final FengqiaoProperties properties;
    private final Accounts accounts;
    private final Committees committees;
    private final Units units;

    SampleUsers(FengqiaoProperties properties, Accounts accounts, Committees committees, Units units) {
        this.properties = properties;
        this.accounts = accounts;
        this.committees = committees;
        this.units = units;
    }

    List<SampleUser> all() {
        return properties.sampleCounty()
                ? SampleAccounts.all().stream()
                        .filter(this::isThere)
                        .map(this::user)
                        .toList()
                : List.of();
    }

    private boolean isThere(NewAccount account) {
        return accounts.find(account.login()).isPresent();
    }

    private SampleUser user(NewAccount account) {
        var roles = account.roles().stream()
                .map(role -> role.chinese() + " " + role.english())
                .sorted()
                .collect(Collectors.joining("、"));
        return new SampleUser(account.login(), account.displayName(), roles, where(account));
    }

    /** The committee, or for people without one the place that they work for. */
    private String where(NewAccount account) {
        return account.committees().stream()
                .map(committees::findByCode)
                .flatMap(Optional::stream)
                .map(Committee::name)
                .findFirst()
                .or(() -> units.findByCode(account.unit()).map(Unit::name))
                .orElse("");
    }

    /** One of them, as a page shows it. */
    record SampleUser(String login, String name, String role, String where) {}
}
