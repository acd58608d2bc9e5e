package org.fengqiao.replay;

import java.util.function.Supplier;
import org.fengqiao.identity.Accounts;
import org.fengqiao.identity.ActingPerson;
import org.springframework.stereotype.Component;

/** Does something as one of the sample county's people, with that person's rights and no other. */
@Component
class ActingAs {

    private final Accounts accounts;
    private final ActingPerson acting;

    ActingAs(Accounts accounts, ActingPerson acting) {
        this.accounts = accounts;
        this.acting = acting;
    }

    <T> T as(String login, Supplier<T> work) {
        var person = accounts.find(login)
                .orElseThrow(() -> new IllegalStateException("the sample county has no user " + login));
        try (var acts = acting.as(person)) {
            return work.get();
        }
    }
}
