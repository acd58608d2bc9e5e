package org.fengqiao.replay;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.fengqiao.identity.Accounts;
import org.fengqiao.identity.NewAccount;
import org.fengqiao.identity.PasswordDesk;
import org.fengqiao.identity.Role;
import org.fengqiao.identity.RosterAccounts;
import org.fengqiao.organisation.Committee;
import org.fengqiao.organisation.CommitteeKind;
import org.fengqiao.organisation.Jurisdiction;
import org.fengqiao.organisation.Unit;
import org.fengqiao.organisation.UnitLevel;
import org.fengqiao.organisation.Units;
import org.fengqiao.roster.Mediator;
import org.fengqiao.roster.Roster;
import org.fengqiao.roster.SampleLogins;

/**
 * Who works in the replayed year: mediators of every committee, a clerk in every township, the county's dispatcher. Their
 * accounts are opened as an administrator opens them; nobody knows their first passwords.
 */
class YearPeople {

    private static final String BY = "replay";

    private final SampleLogins logins;
    private final RosterAccounts mediators;
    private final PasswordDesk passwords;
    private final Accounts accounts;
    private final Roster roster;
    private final Units units;
    private final Jurisdiction jurisdiction;

    private final Map<String, List<String>> members = new HashMap<>();

    YearPeople(
            SampleLogins logins,
            RosterAccounts mediators,
            PasswordDesk passwords,
            Accounts accounts,
            Roster roster,
            Units units,
            Jurisdiction jurisdiction) {
        this.logins = logins;
        this.mediators = mediators;
        this.passwords = passwords;
        this.accounts = accounts;
        this.roster = roster;
        this.units = units;
        this.jurisdiction = jurisdiction;
    }

    /** Opens the accounts that are missing. */
    void open(LocalDate day) {
        logins.give(YearPeople::needed);
        mediators.openAll(BY);
        members.clear();
        clerks();
        accounts.holding(Role.DISPATCHER).forEach(each -> member(jurisdiction.countyCentre(), each.login()));
        roster.withLogin(day)
                .forEach(each -> member(each.committeeCode(), each.loginId().orElseThrow()));
    }

    /** A committee's load is shared: nobody has more than twenty open cases by the county's own table. */
    private static int needed(CommitteeKind kind) {
        return kind == CommitteeKind.VILLAGE ? 1 : 5;
    }

    /** People of their own: a clerk of the README mediates too, and does not visit whom he mediated (R28). */
    private void clerks() {
        for (var township : units.findByLevelOrderByCode(UnitLevel.TOWNSHIP)) {
            var committee = Committee.codeOf(township.code());
            member(committee, clerk(township, committee));
        }
    }

    private String clerk(Unit township, String committee) {
        var login = "clerk" + township.code();
        var name = township.name() + "调委会（示例）";
        passwords.open(
                new NewAccount(login, name, township.code(), Set.of(Role.TOWNSHIP_CLERK), Set.of(committee)), BY);
        return login;
    }

    private void member(String committee, String login) {
        members.computeIfAbsent(committee, unused -> new ArrayList<>()).add(login);
    }

    /** Who does what a committee is offered: the clerk or dispatcher where there is one, else its first mediator. */
    String first(String committee) {
        return members.getOrDefault(committee, List.of()).stream()
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("nobody of " + committee + " has an account"));
    }

    /** Who registers a village's disputes. */
    String ofVillage(String village) {
        return first(Committee.codeOf(village));
    }

    /** The clerk of a village's township. */
    String clerkFor(String village) {
        return first(Committee.codeOf(YearPlan.township(village)));
    }

    /** The county centre's dispatcher. */
    String dispatcher() {
        return first(jurisdiction.countyCentre());
    }

    /** Login id of somebody in the roster; nothing of nobody. */
    String loginOf(String person) {
        return roster.mediator(person).flatMap(Mediator::loginId).orElse("");
    }

    /** Number in the roster of the township's mediator whom parties order by his position. */
    String ordered(String village, int position) {
        return roster.mediatorsOf(Committee.codeOf(YearPlan.township(village))).stream()
                .filter(each -> each.loginId().isPresent())
                .toList()
                .get(position % YearSize.ORDERED_IN_ONE_TOWNSHIP)
                .id();
    }
}
