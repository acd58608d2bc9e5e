package org.fengqiao.identity;

import java.util.List;
import org.fengqiao.shared.FieldsRefused;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** People who change their place, and people who leave. What they have in hand is handed over first. */
@Service
@Transactional
public class Personnel {

    private final CareRule rule;
    private final AccountDesk accounts;
    private final List<HeldWork> held;
    private final AccountBook book;
    private final ClosedAccounts closed;

    Personnel(CareRule rule, AccountDesk accounts, List<HeldWork> held, AccountBook book, ClosedAccounts closed) {
        this.rule = rule;
        this.accounts = accounts;
        this.held = held;
        this.book = book;
        this.closed = closed;
    }

    /**
     * Gives somebody another unit, other committees or roles.
     *
     * @throws FieldsRefused when they leave a committee or a township and still have work in hand, which it names
     */
    public void move(CurrentUser by, NewAccount place, CareReason why) {
        var before = rule.demandPersonnel(by, place.login());
        rule.demandPlace(by, place);
        var townships = accounts.townshipsOf(place);
        if (!place.committees().containsAll(before.committees()) || !townships.containsAll(before.townships())) {
            demandNothingInHand(place.login());
        }
        accounts.move(place, townships);
        book.write(by, place.login(), AccountAct.CHANGED, why);
    }

    /**
     * Closes the account of somebody who leaves: they cannot log in any more, their rights and places are gone for good.
     *
     * @throws FieldsRefused when they still have work in hand, which it names
     */
    public void close(CurrentUser by, String login, CareReason why) {
        rule.demandPersonnel(by, login);
        demandNothingInHand(login);
        var when = book.write(by, login, AccountAct.CLOSED, why);
        closed.save(new ClosedAccount(login, when));
        accounts.close(login);
    }

    private void demandNothingInHand(String login) {
        var work = held.stream().flatMap(kind -> kind.of(login).stream()).toList();
        if (!work.isEmpty()) {
            var all = String.join("；", work);
            throw new FieldsRefused(
                    "login", "请先移交手上未办完的任务：" + all + "。", "Hand over the open tasks first: " + all + ".");
        }
    }
}
