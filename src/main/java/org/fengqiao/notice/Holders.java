package org.fengqiao.notice;

import org.fengqiao.identity.Accounts;
import org.fengqiao.identity.CurrentUser;
import org.fengqiao.organisation.Committee;
import org.fengqiao.organisation.Committees;
import org.springframework.stereotype.Component;

/** Who has a step, in words. */
@Component
class Holders {

    private final Accounts accounts;
    private final Committees committees;

    Holders(Accounts accounts, Committees committees) {
        this.accounts = accounts;
        this.committees = committees;
    }

    /** {@code 开展调解：何秀兰}; the county centre is no committee of the roster, its code says enough. */
    String inWords(OpenStep step) {
        var holder = step.holder();
        var name = holder.kind() == Addressee.Kind.COMMITTEE
                ? committees.findByCode(holder.code()).map(Committee::name).orElse("县联调中心")
                : accounts.find(holder.code()).map(CurrentUser::displayName).orElse(holder.code());
        return step.name() + "：" + name;
    }
}
