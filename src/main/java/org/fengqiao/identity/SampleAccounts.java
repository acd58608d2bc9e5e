package org.fengqiao.identity;

import static java.util.stream.Collectors.toUnmodifiableSet;

import java.util.List;
import org.fengqiao.roster.SampleCountyLoaded;
import org.fengqiao.roster.SamplePeople;
import org.fengqiao.roster.SamplePerson;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Gives the sample people of the README, and nobody else of the sample county, their accounts: once, with the county. */
@Component
public class SampleAccounts {

    /** The password of every sample user. The sample county listens on this machine only, and holds invented people. */
    public static final String PASSWORD = "Fengqiao-2026!";

    private final OrganisationGroups groups;
    private final AccountDesk desk;

    SampleAccounts(OrganisationGroups groups, AccountDesk desk) {
        this.groups = groups;
        this.desk = desk;
    }

    /** Who they are, in the order of the README's table. */
    public static List<NewAccount> all() {
        return SamplePeople.all().stream().map(SampleAccounts::account).toList();
    }

    @EventListener
    void on(SampleCountyLoaded loaded) {
        groups.follow();
        all().forEach(account -> desk.open(account, PASSWORD));
    }

    private static NewAccount account(SamplePerson person) {
        return new NewAccount(
                person.login(),
                person.name(),
                person.unitCode(),
                person.roles().stream()
                        .flatMap(role -> Role.ofGroup(role).stream())
                        .collect(toUnmodifiableSet()),
                person.committee().stream().collect(toUnmodifiableSet()));
    }
}
