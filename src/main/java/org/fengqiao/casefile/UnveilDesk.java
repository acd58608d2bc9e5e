package org.fengqiao.casefile;

import java.time.Clock;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import org.fengqiao.audit.AuditAction;
import org.fengqiao.audit.AuditTrail;
import org.fengqiao.identity.CurrentUsers;
import org.fengqiao.shared.FieldsRefused;
import org.fengqiao.shared.Texts;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Opens what is covered: for whoever may know of the case, one value at a time, with a reason that the auditor reads
 * (Personal Information Protection Law art. 6, 51).
 */
@Service
@Transactional
public class UnveilDesk {

    private final CaseAccess access;
    private final AuditTrail trail;
    private final PriorApproval approvals;
    private final CurrentUsers users;
    private final Clock clock;

    UnveilDesk(CaseAccess access, AuditTrail trail, PriorApproval approvals, CurrentUsers users, Clock clock) {
        this.access = access;
        this.trail = trail;
        this.approvals = approvals;
        this.users = users;
        this.clock = clock;
    }

    /**
     * The whole value.
     *
     * @param party position among the parties of the file, from 0
     * @param reason why it has to be seen, 2-200 characters
     * @throws UnknownCase when the user may not know of the case
     * @throws CaseRuleViolated when it is a minor's and nobody has approved it
     * @throws FieldsRefused when there is no such party, nothing is written down, or the reason is missing
     */
    public String open(CaseNumber number, int party, @Nullable CoveredField field, @Nullable String reason) {
        var file = access.visible(number);
        file.demandKept();
        var why = Texts.required("reason", "查看理由", reason, 2, 200);
        if (field == null) {
            throw new FieldsRefused("field", "请选择要查看的信息。", "Say what you want to see.");
        }
        var parties = file.parties();
        if (party < 0 || party >= parties.size()) {
            throw new FieldsRefused("party", "没有这位当事人。", "There is no such party.");
        }
        var value = field.of(parties.get(party))
                .orElseThrow(() -> new FieldsRefused("field", "没有登记这项信息。", "Nothing is written down."));
        trail.record(AuditAction.UNVEILED, number, told(file, party, field, why));
        return value;
    }

    private Map<String, String> told(CaseFile file, int party, CoveredField field, String why) {
        var about = file.parties().get(party);
        var told = new LinkedHashMap<String, String>();
        told.put("party", about.side().chinese() + (party + 1));
        told.put("field", field.chinese());
        told.put("reason", why);
        if (about.isMinorOn(LocalDate.ofInstant(clock.instant(), CaseFile.ZONE))) {
            told.put("approvedBy", approvals.demand(file, party, users.require()));
        }
        return told;
    }
}
