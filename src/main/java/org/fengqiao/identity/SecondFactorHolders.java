package org.fengqiao.identity;

import java.time.Duration;
import java.util.Optional;
import org.springframework.stereotype.Service;
import org.springframework.transaction.event.TransactionalEventListener;

/** Remembers for a short time who has an authenticator: every request with a password asks. */
@Service
public class SecondFactorHolders {

    private static final Duration REMEMBERED = Duration.ofSeconds(60);

    private final SecondFactors factors;
    private final SecondFactorRule rule;
    private final BriefMemory<Boolean> enrolled = new BriefMemory<>(REMEMBERED, System::nanoTime);

    SecondFactorHolders(SecondFactors factors, SecondFactorRule rule) {
        this.factors = factors;
        this.rule = rule;
    }

    /** Whether the person has an authenticator. */
    public boolean contain(String login) {
        return enrolled.recallOr(login, () -> Optional.of(factors.existsById(login)))
                .orElse(false);
    }

    /** Whether the password alone does not let the person in: they have an authenticator, or have to have one. */
    public boolean needOne(CurrentUser person) {
        return contain(person.login()) || rule.demandsOneOf(person.roles());
    }

    /** Forgets what has changed. */
    @TransactionalEventListener(fallbackExecution = true)
    public void on(AccountChanged changed) {
        enrolled.forget(changed.login());
    }
}
