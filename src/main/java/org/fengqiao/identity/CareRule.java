package org.fengqiao.identity;

import java.util.Set;
import org.fengqiao.organisation.Committee;
import org.fengqiao.organisation.Committees;
import org.fengqiao.organisation.Jurisdiction;
import org.fengqiao.organisation.Unit;
import org.springframework.stereotype.Service;

/**
 * Who looks after whose account: security administrators after all, a township's clerk after those of the township's own
 * people, and nobody after their own.
 */
@Service
public class CareRule {

    private final Accounts accounts;
    private final Jurisdiction jurisdiction;
    private final Committees committees;

    CareRule(Accounts accounts, Jurisdiction jurisdiction, Committees committees) {
        this.accounts = accounts;
        this.jurisdiction = jurisdiction;
        this.committees = committees;
    }

    /** Whether the person looks after accounts at all. */
    public static boolean looksAfterAccounts(CurrentUser person) {
        return person.has(Role.SECURITY_ADMIN) || person.has(Role.TOWNSHIP_CLERK);
    }

    /** Whether this account is one that the person looks after. */
    public static boolean caresFor(CurrentUser person, CurrentUser account) {
        return person.has(Role.SECURITY_ADMIN)
                || person.has(Role.TOWNSHIP_CLERK) && isOfTheTownship(person, account.townships());
    }

    private static boolean isOfTheTownship(CurrentUser clerk, Set<String> townships) {
        return townships.size() == 1 && clerk.townships().equals(townships);
    }

    /** The account, if the person may help its owner. */
    CurrentUser demandCare(CurrentUser person, String login) {
        if (login.equals(person.login())) {
            throw new NotYoursToCareFor("不能办理自己的账号。", "Nobody does this to their own account.");
        }
        return accounts.active(login)
                .filter(account -> caresFor(person, account))
                .orElseThrow(() -> new NotYoursToCareFor(
                        "没有这个账号，已经关闭，或者不归您管理。", "There is no such account, it is closed, or not yours to look after."));
    }

    /** Lets the person read about the account, also a closed one, which has no township any more: administrators only. */
    void demandSight(CurrentUser person, String login) {
        if (!person.has(Role.SECURITY_ADMIN)) {
            demandCare(person, login);
        }
    }

    /** The account, if the person may change its place or close it: a clerk only a mediator's. */
    CurrentUser demandPersonnel(CurrentUser person, String login) {
        var account = demandCare(person, login);
        if (!person.has(Role.SECURITY_ADMIN) && !account.roles().equals(Set.of(Role.MEDIATOR))) {
            throw onlyMediators();
        }
        return account;
    }

    /** Refuses a clerk who would give a place that is none of a mediator in the own township. */
    public void demandPlace(CurrentUser person, NewAccount place) {
        if (person.has(Role.SECURITY_ADMIN)) {
            return;
        }
        boolean own = person.has(Role.TOWNSHIP_CLERK)
                && isOwn(person, place.unit())
                && place.committees().stream().allMatch(code -> isOwn(person, unitOf(code)));
        if (!own || !place.roles().equals(Set.of(Role.MEDIATOR))) {
            throw onlyMediators();
        }
    }

    /** Refuses whoever may not open this account again, or gives a place that is not his to give. */
    void demandReturn(CurrentUser person, NewAccount place, String closedBy) {
        if (!mayReturn(person, place.login(), closedBy)) {
            throw new NotYoursToCareFor(
                    "没有这个已经关闭的账号，或者不归您重新启用。", "There is no such closed account, or it is not yours to open again.");
        }
        demandPlace(person, place);
    }

    /** Whether the account is closed and the person's to open again: a clerk's only where the township's own clerk closed it. */
    boolean mayReturn(CurrentUser person, String login, String closedBy) {
        return accounts.isClosed(login)
                && !person.login().equals(login)
                && (person.has(Role.SECURITY_ADMIN) || isOfTheSameDesk(person, closedBy));
    }

    private boolean isOfTheSameDesk(CurrentUser clerk, String other) {
        return clerk.has(Role.TOWNSHIP_CLERK)
                && accounts.find(other)
                        .filter(each -> each.has(Role.TOWNSHIP_CLERK) && isOfTheTownship(clerk, each.townships()))
                        .isPresent();
    }

    private String unitOf(String committee) {
        return committees.findByCode(committee).map(Committee::unitCode).orElse("");
    }

    private boolean isOwn(CurrentUser clerk, String unit) {
        return jurisdiction
                .townshipOf(unit)
                .map(Unit::code)
                .filter(clerk.townships()::contains)
                .isPresent();
    }

    private static NotYoursToCareFor onlyMediators() {
        return new NotYoursToCareFor(
                "乡镇工作人员只办理本乡镇人民调解员的账号。", "A township's clerk looks after accounts of the township's mediators only.");
    }
}
