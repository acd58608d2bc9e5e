package org.fengqiao.supervision;

import java.util.Arrays;
import java.util.Optional;
import org.fengqiao.casefile.Channel;
import org.fengqiao.casefile.Source;
import org.fengqiao.identity.Accounts;
import org.fengqiao.identity.CurrentUser;
import org.fengqiao.organisation.DisputeCategory;
import org.fengqiao.organisation.Unit;
import org.fengqiao.organisation.Units;
import org.fengqiao.roster.Person;
import org.fengqiao.roster.Roster;
import org.fengqiao.shared.Labelled;
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
        return accounts.nameOf(login);
    }

    /** What a field's value means to a reader: places and people that forms post by their codes. */
    String ofField(String field, String value) {
        return (switch (field) {
                    case "village" -> units.findByCode(value).map(Unit::name);
                    case "mediator" ->
                        roster.mediator(value).map(Person::name).or(() -> accounts.find(value)
                                .map(CurrentUser::displayName));
                    case "category" -> DisputeCategory.ofCode(value).map(DisputeCategory::chinese);
                    case "source" -> chinese(Source.class, value);
                    case "channel" -> chinese(Channel.class, value);
                    case "expert" -> roster.expert(value).map(Person::name);
                    default -> Optional.<String>empty();
                })
                .orElse(value);
    }

    private static <E extends Enum<E> & Labelled> Optional<String> chinese(Class<E> table, String constant) {
        return Arrays.stream(table.getEnumConstants())
                .filter(each -> each.name().equals(constant))
                .findFirst()
                .map(Labelled::chinese);
    }
}
