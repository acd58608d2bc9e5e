package org.fengqiao.staffing;

import java.util.HashSet;
import java.util.Set;
import org.fengqiao.identity.Accounts;
import org.fengqiao.identity.CareReason;
import org.fengqiao.identity.CurrentUser;
import org.fengqiao.identity.NewAccount;
import org.fengqiao.identity.NotYoursToCareFor;
import org.fengqiao.identity.Personnel;
import org.fengqiao.identity.Role;
import org.fengqiao.organisation.Committee;
import org.fengqiao.organisation.Committees;
import org.fengqiao.organisation.TypedLine;
import org.fengqiao.roster.Mediator;
import org.fengqiao.shared.FieldsRefused;
import org.springframework.stereotype.Component;

/** What a page knows beyond an import's checks: whose line it is to write, and that an account goes along with it. */
@Component
class MediatorChecks {

    private static final String LOGIN = "login";

    private final Committees committees;
    private final Accounts accounts;
    private final Personnel personnel;
    private final LeftBehind work;

    MediatorChecks(Committees committees, Accounts accounts, Personnel personnel, LeftBehind work) {
        this.committees = committees;
        this.accounts = accounts;
        this.personnel = personnel;
        this.work = work;
    }

    LeftBehind work() {
        return work;
    }

    /** Code of the unit to which a mediator's committee belongs. */
    String unitOf(TypedLine mediator) {
        return committee(mediator.get(MediatorDesk.COMMITTEE)).unitCode();
    }

    private Committee committee(String code) {
        return committees.findByCode(code).orElseThrow(UnknownStaff::new);
    }

    void demandKeeper(CurrentUser by, TypedLine mediator) {
        var scope = StaffScope.of(by);
        scope.demandReading(unitOf(mediator));
        scope.demandEditing(unitOf(mediator));
    }

    boolean hasAccount(Mediator mediator) {
        return mediator.loginId().flatMap(accounts::active).isPresent();
    }

    /** Nobody becomes, through the list, the owner of an account that was opened for somebody else. */
    void demandOwnLogin(Mediator mediator) {
        mediator.loginId()
                .flatMap(accounts::find)
                .filter(account ->
                        !account.has(Role.MEDIATOR) || !account.displayName().equals(mediator.name()))
                .filter(account -> !accounts.isClosed(account.login()))
                .ifPresent(account -> {
                    throw new FieldsRefused(
                            LOGIN, "这个用户名是另一个人的账号，请换一个。", "This login id is somebody else's account; take another.");
                });
    }

    /** Name and login of somebody who has an account are the account's. */
    void demandChangeable(Mediator before, Given given) {
        if (!hasAccount(before)) {
            return;
        }
        var login = given.fields().get(LOGIN);
        if (login != null && !login.strip().equals(before.loginId().orElse(""))) {
            throw new FieldsRefused(
                    LOGIN,
                    "已经开户，用户名不能改；要换用户名的，先在“账号”页关闭原账号。",
                    "There is an account with this login id; close it first, on the page Accounts.");
        }
    }

    /** Somebody goes to another committee, and the account with him; what he has in hand stays and is handed over first. */
    void move(CurrentUser by, Mediator mediator, String committee) {
        work.demandNone(MediatorDesk.COMMITTEE, mediator);
        mediator.loginId().flatMap(accounts::active).ifPresent(account -> {
            try {
                personnel.move(by, placeOf(account, mediator, committee), CareReason.because("调解员调动，组织名单同步。"));
            } catch (NotYoursToCareFor refused) {
                throw new FieldsRefused(
                        MediatorDesk.COMMITTEE,
                        "这名调解员有账号，调动要连同账号一起办：请本乡镇工作人员办理，跨乡镇的由安全管理员在“账号”页办理。",
                        "This mediator has an account: the township's clerk, or across townships a security administrator"
                                + " on the page Accounts, moves both.");
            }
        });
    }

    private NewAccount placeOf(CurrentUser account, Mediator mediator, String committee) {
        Set<String> all = new HashSet<>(account.committees());
        all.remove(mediator.committeeCode());
        all.add(committee);
        return new NewAccount(
                account.login(), account.displayName(), committee(committee).unitCode(), account.roles(), all);
    }
}
