package org.fengqiao.audit;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/**
 * The command {@code --fengqiao.verify-audit}: walks the chain, says what was found, and ends the application with 0, or
 * with 2 for a broken chain.
 */
@Component
@ConditionalOnProperty("fengqiao.verify-audit")
class VerifyAtStart {

    private static final Logger LOG = LoggerFactory.getLogger(VerifyAtStart.class);
    private static final int BROKEN = 2;

    private final AuditVerifier verifier;

    VerifyAtStart(AuditVerifier verifier) {
        this.verifier = verifier;
    }

    @EventListener
    void on(ApplicationReadyEvent ready) {
        var verdict = verifier.verify();
        if (verdict.isWhole()) {
            LOG.info(verdict.text());
        } else {
            LOG.error(verdict.text());
        }
        System.exit(SpringApplication.exit(ready.getApplicationContext(), () -> verdict.isWhole() ? 0 : BROKEN));
    }
}
