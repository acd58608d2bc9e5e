package org.fengqiao.audit;

import java.util.Optional;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Walks the chain, and compares it with what was noted elsewhere. */
@Service
public class AuditVerifier {

    private final AuditChain chain;
    private final NotedHeads noted;

    AuditVerifier(AuditChain chain, NotedHeads noted) {
        this.chain = chain;
        this.noted = noted;
    }

    /** What was found: the first thing that is wrong, if anything is. */
    @Transactional
    public AuditVerdict verify() {
        var walked = chain.verify();
        return walked.isWhole()
                ? noted.firstThatDiffers()
                        .map(differs -> new AuditVerdict(walked.links(), walked.head(), Optional.of(differs)))
                        .orElse(walked)
                : walked;
    }
}
