package org.fengqiao.supervision;

import java.util.Optional;
import org.fengqiao.identity.Accounts;
import org.fengqiao.identity.CurrentUser;
import org.fengqiao.organisation.Unit;
import org.fengqiao.organisation.Units;
import org.fengqiao.roster.Person;
import org.fengqiao.roster.Roster;
import org.springframework.stereotype.Component;

/** The names behind the codes that a submission keeps. */
@Component
class Names {

    private final Accounts accounts;
    private final Units units;
    private final Roster roster;

    Names(Accounts accounts, Units units, Roster roster) {
        this.accounts = accounts;
        this.units = units;
        this.roster = roster;
    }

    /** The name behind a login id. */
    String ofLogin(String login) {
        return accounts.find(login).map(CurrentUser::displayName).orElse(login);
    }

    /** What a field's value means to a reader: places and people that forms post by their codes. */
    String ofField(String field, String value) {
        return (switch (field) {
                    case "village" -> units.findByCode(value).map(Unit::name);
                    case "mediator" ->
                        roster.mediator(value).map(Person::name).or(() -> accounts.find(value)
                                .map(CurrentUser::displayName));
                    case "expert" -> roster.expert(value).map(Person::name);
                    default -> Optional.<String>empty();
                })
                .orElse(value);
    }
}
