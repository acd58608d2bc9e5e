package org.fengqiao.reminder;

import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.fengqiao.identity.Accounts;
import org.fengqiao.identity.CurrentUser;
import org.fengqiao.identity.Role;
import org.springframework.stereotype.Component;

/** The people behind those for whom a reminder is: whoever has an open account at this moment. */
@Component
class Recipients {

    private final Accounts accounts;

    Recipients(Accounts accounts) {
        this.accounts = accounts;
    }

    /** Login ids, each once. */
    List<String> of(List<Whom> whom) {
        return whom.stream()
                .flatMap(this::people)
                .map(CurrentUser::login)
                .distinct()
                .sorted(Comparator.naturalOrder())
                .toList();
    }

    private Stream<CurrentUser> people(Whom whom) {
        return switch (whom.kind()) {
            case PERSON -> accounts.active(whom.code()).stream();
            case COMMITTEE -> accounts.inCommittee(whom.code()).stream();
            case SUPERVISORS -> supervisors(whom.code());
        };
    }

    /** The county's look at all townships, and have a list of what is overdue: they are told where nobody else watches. */
    private Stream<CurrentUser> supervisors(String unit) {
        var near = accounts.holding(Role.TOWNSHIP_SUPERVISOR).stream()
                .filter(each -> each.sees(unit))
                .toList();
        return near.isEmpty() ? accounts.holding(Role.COUNTY_SUPERVISOR).stream() : near.stream();
    }
}
