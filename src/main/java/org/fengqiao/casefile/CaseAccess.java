package org.fengqiao.casefile;

import java.util.Map;
import java.util.Optional;
import org.fengqiao.audit.AuditAction;
import org.fengqiao.audit.AuditTrail;
import org.fengqiao.identity.CurrentUsers;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Reads a case for whoever is logged in. A case that is not the
 * person's to know ({@link CaseScope}) is as unknown as one that does not exist. */
@Component
@Transactional(readOnly = true)
public class CaseAccess {

    private final CaseDesk cases;
    private final CurrentUsers users;
    private final AuditTrail trail;
    private final CaseScopes scopes;

    CaseAccess(CaseDesk cases, CurrentUsers users, AuditTrail trail, CaseScopes scopes) {
        this.scopes = scopes;
        this.trail = trail;
        this.cases = cases;
        this.users = users;
    }

    /** The file, or nothing when there is none that the user may see. */
    public Optional<CaseFile> find(CaseNumber number) {
        return cases.find(number).filter(CaseScope.of(users.require())::covers);
    }

    /** The file, to be shown to the user as a whole: that is on record. @throws UnknownCase when there is none to see */
    @Transactional
    public CaseFile read(CaseNumber number) {
        var file = visible(number);
        trail.record(AuditAction.READ, number, Map.of());
        return file;
    }

    /** Whether the user reads of this case only what a guest may: then {@link CoveredCase} says what. */
    public boolean isGuest(CaseNumber number) {
        return find(number).isEmpty() && opened(number).isPresent();
    }

    /** The file, for somebody who was asked about it; that is on record. @throws UnknownCase when nobody asked */
    @Transactional
    public CaseFile readAsGuest(CaseNumber number) {
        var file = opened(number).orElseThrow(() -> new UnknownCase(number));
        trail.record(AuditAction.READ, number, Map.of());
        return file;
    }

    private Optional<CaseFile> opened(CaseNumber number) {
        return cases.find(number).filter(scopes.of(users.require())::opens);
    }

    /** The file. @throws UnknownCase when there is none that the user may see */
    public CaseFile visible(CaseNumber number) {
        return find(number).orElseThrow(() -> new UnknownCase(number));
    }
}
