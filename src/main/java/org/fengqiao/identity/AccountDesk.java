package org.fengqiao.identity;

import static java.util.stream.Collectors.toUnmodifiableSet;

import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.fengqiao.organisation.Committees;
import org.fengqiao.organisation.Jurisdiction;
import org.fengqiao.organisation.Unit;
import org.fengqiao.organisation.UnitLevel;
import org.fengqiao.organisation.Units;
import org.fengqiao.shared.FieldsRefused;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Opens and changes accounts. A township's people see their township; the county's people see all townships and the
 * county's own cases.
 */
@Service
@Transactional
public class AccountDesk {

    /** Nothing that the engine could take for a name of its own. */
    private static final Pattern LOGIN = Pattern.compile("(?!camunda)[a-zA-Z][a-zA-Z0-9._-]{1,63}");

    private final AccountStore store;
    private final Jurisdiction jurisdiction;
    private final Units units;
    private final Committees committees;
    private final ApplicationEventPublisher events;

    AccountDesk(
            AccountStore store,
            Jurisdiction jurisdiction,
            Units units,
            Committees committees,
            ApplicationEventPublisher events) {
        this.store = store;
        this.jurisdiction = jurisdiction;
        this.units = units;
        this.committees = committees;
        this.events = events;
    }

    /** Opens an account. Refused for a login that is taken or crooked, and for a role that does not fit the unit. */
    public void open(NewAccount account, String password) {
        demand(
                LOGIN.matcher(account.login()).matches(),
                "login",
                "用户名须以字母开头，由 2 至 64 个字母、数字、点、横线或下划线组成。",
                "A login id begins with a letter and has 2 to 64 letters, digits, dots, hyphens and underscores.");
        demand(store.find(account.login()).isEmpty(), "login", "用户名已被使用。", "This login id is taken.");
        demand(
                !account.displayName().isBlank() && account.displayName().length() <= 60,
                "displayName",
                "请填写姓名，不超过 60 个字。",
                "A name has 1 to 60 characters.");
        var townships = townshipsOf(account);
        store.add(account, password, townships);
    }

    /** Gives the account another unit, other committees and roles, which were checked with {@link #townshipsOf}. */
    void move(NewAccount place, Set<String> townships) {
        store.move(place, townships);
        events.publishEvent(new AccountMoved(place.login(), place.committees()));
        events.publishEvent(new AccountChanged(place.login()));
    }

    /** Closes the account for good. */
    void close(String login) {
        store.close(login);
        events.publishEvent(new AccountClosed(login));
        events.publishEvent(new AccountChanged(login));
    }

    /** Gives the account a new password; its old one and wrong tries are forgotten. */
    public void changePassword(String login, String password) {
        store.changePassword(login, password);
        events.publishEvent(new AccountChanged(login));
    }

    /**
     * Opens an account again that wrong passwords have locked.
     *
     * @throws FieldsRefused for field {@code login} when there is no such account
     */
    public void unlock(String login) {
        demand(store.find(login).isPresent(), "login", "没有这个账号。", "There is no such account.");
        store.unlock(login);
    }

    private void demandCommittee(String code) {
        demand(
                committees.findByCode(code).isPresent() || code.equals(jurisdiction.countyCentre()),
                "committees",
                "没有这个调委会：" + code + "。",
                "There is no such committee: " + code + ".");
    }

    /** The townships that somebody in this place sees. Refused where unit, roles and committees do not fit. */
    Set<String> townshipsOf(NewAccount account) {
        demand(!account.roles().isEmpty(), "roles", "请至少选择一个角色。", "An account has at least one role.");
        account.committees().forEach(this::demandCommittee);
        var county = jurisdiction.county().code();
        if (account.unit().equals(county)) {
            return Stream.concat(Stream.of(county), townships().map(Unit::code)).collect(toUnmodifiableSet());
        }
        demand(
                account.roles().stream().noneMatch(Role::countyOnly),
                "roles",
                "该角色只能授予县级人员。",
                "Only people of the county have this role.");
        return Set.of(jurisdiction
                .townshipOf(account.unit())
                .orElseThrow(() -> new FieldsRefused("unit", "没有这个单位。", "There is no such unit."))
                .code());
    }

    private Stream<Unit> townships() {
        return units.findByLevelOrderByCode(UnitLevel.TOWNSHIP).stream();
    }

    private static void demand(boolean holds, String field, String chinese, String english) {
        if (!holds) {
            throw new FieldsRefused(field, chinese, english);
        }
    }
}
