package org.fengqiao.assignment;

import java.util.List;
import org.fengqiao.identity.Accounts;
import org.fengqiao.identity.CurrentUser;
import org.fengqiao.roster.Mediator;
import org.fengqiao.shared.FieldsRefused;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Who can stand in for a mediator: people of the same committee with an open account who work on cases. */
@Component
class Colleagues {

    private final Accounts accounts;

    Colleagues(Accounts accounts) {
        this.accounts = accounts;
    }

    /** All of a committee, by login id. */
    List<CurrentUser> of(String committee) {
        return accounts.inCommittee(committee).stream()
                .filter(each -> each.registers() && !accounts.isClosed(each.login()))
                .toList();
    }

    /** @throws FieldsRefused when the colleague who is meant cannot stand in for the mediator */
    @Nullable
    String require(Mediator absent, @Nullable String standIn) {
        if (standIn == null || standIn.isBlank()) {
            return null;
        }
        var login = standIn.strip();
        if (absent.loginId().isEmpty()) {
            throw new FieldsRefused(
                    "standIn", "该调解员没有账号，系统里没有他的任务可以代理。", "The mediator has no account and so no tasks.");
        }
        if (absent.loginId().filter(login::equals).isPresent()
                || of(absent.committeeCode()).stream()
                        .noneMatch(each -> each.login().equals(login))) {
            throw new FieldsRefused(
                    "standIn", "代理人应是同一调委会、账号在用的另一位工作人员。", "A colleague of the same committee with an open account.");
        }
        return login;
    }
}
