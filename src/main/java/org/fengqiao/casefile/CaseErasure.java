package org.fengqiao.casefile;

import java.util.Map;
import org.fengqiao.audit.AuditAction;
import org.fengqiao.audit.AuditTrail;
import org.fengqiao.audit.KeyRing;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * Makes a closed file anonymous for good: the key that all its words are sealed with is destroyed, and what finds or names
 * somebody without it is taken out. Category, days, places, results and the chain of the audit trail stay. Nothing here goes
 * through Hibernate: what it writes down of a change is sealed with the very key that goes.
 */
@Service
public class CaseErasure {

    private final CaseFiles files;
    private final OpenTraces traces;
    private final KeyRing keys;
    private final AuditTrail trail;
    private final ApplicationEventPublisher events;

    CaseErasure(CaseFiles files, OpenTraces traces, KeyRing keys, AuditTrail trail, ApplicationEventPublisher events) {
        this.files = files;
        this.traces = traces;
        this.keys = keys;
        this.trail = trail;
        this.events = events;
    }

    /**
     * Anonymises. Whether it is time to, and whether two people said so, the caller has asked.
     *
     * @param why what the auditor reads beside by whom and when
     * @throws CaseRuleViolated when the file is not closed, or was anonymised before
     */
    @Transactional(propagation = Propagation.MANDATORY)
    public void erase(CaseNumber number, Map<String, ?> why) {
        var file = files.lock(number).orElseThrow(() -> new UnknownCase(number));
        file.demandKept();
        if (file.standing() != Standing.CLOSED) {
            throw new CaseRuleViolated(number, "案件没有结案，不能匿名。", "Only a closed file is anonymised.");
        }
        events.publishEvent(new CaseAnonymised(number));
        traces.takeOut(number);
        trail.record(AuditAction.ANONYMISED, number.code(), why);
        keys.destroy(number.code());
    }
}
