package org.fengqiao.reminder;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.fengqiao.casefile.CaseNumber;
import org.fengqiao.identity.Accounts;
import org.fengqiao.identity.CurrentUser;
import org.fengqiao.identity.Role;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/** The people behind those for whom a reminder is: whoever has an open account at this moment. */
@Component
class Recipients {

    private final Accounts accounts;
    private final ObjectProvider<Deputies> deputies;

    Recipients(Accounts accounts, ObjectProvider<Deputies> deputies) {
        this.accounts = accounts;
        this.deputies = deputies;
    }

    /** Login ids, each once, and for whom somebody stands in: nobody, where it is the person's own. */
    Map<String, Optional<String>> of(List<Whom> whom, CaseNumber number) {
        var all = new TreeMap<String, Optional<String>>();
        whom.stream().flatMap(this::people).map(CurrentUser::login).forEach(login -> all.put(login, Optional.empty()));
        whom.stream().filter(each -> each.kind() == Whom.Kind.PERSON).forEach(absent -> deputies.stream()
                .flatMap(each -> each.of(absent.code(), number).stream())
                .filter(deputy -> accounts.active(deputy).isPresent())
                .forEach(deputy -> all.putIfAbsent(deputy, Optional.of(absent.code()))));
        return all;
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
