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
import org.fengqiao.shared.Label;
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

    /** What a field's value means to a reader: places and people that forms post by their codes; nothing for plain text. */
    Optional<Label> ofField(String field, String value) {
        return switch (field) {
            case "village" -> Optional.of(Label.same(ofUnit(value)));
            case "mediator" ->
                roster.mediator(value)
                        .map(Person::name)
                        .or(() -> accounts.find(value).map(CurrentUser::displayName))
                        .map(Label::same);
            case "category" -> DisputeCategory.ofCode(value).map(DisputeCategory::label);
            case "source" -> label(Source.class, value);
            case "channel" -> label(Channel.class, value);
            case "expert" -> roster.expert(value).map(Person::name).map(Label::same);
            default -> Optional.empty();
        };
    }

    /** The name of a village or a township; its code where there is none. */
    String ofUnit(String code) {
        return units.findByCode(code).map(Unit::name).orElse(code);
    }

    private static <E extends Enum<E> & Labelled> Optional<Label> label(Class<E> table, String constant) {
        return Arrays.stream(table.getEnumConstants())
                .filter(each -> each.name().equals(constant))
                .findFirst()
                .map(Labelled::label);
    }
}
