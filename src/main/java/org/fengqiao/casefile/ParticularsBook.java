package org.fengqiao.casefile;

import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.fengqiao.audit.AuditAction;
import org.fengqiao.audit.AuditTrail;
import org.fengqiao.shared.FieldsRefused;
import org.fengqiao.shared.Texts;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The further particulars of cases: what fields that a county has added to its forms say. Kept sealed. */
@Service
@Transactional
public class ParticularsBook {

    private final FurtherParticulars particulars;
    private final CaseAccess access;
    private final AuditTrail trail;
    private final Clock clock;

    ParticularsBook(FurtherParticulars particulars, CaseAccess access, AuditTrail trail, Clock clock) {
        this.particulars = particulars;
        this.access = access;
        this.trail = trail;
        this.clock = clock;
    }

    /** Writes a value down in place of the one before. */
    public void enter(CaseNumber number, FurtherParticular.Entered entered, String by) {
        particulars
                .findByNumberAndField(number, entered.field())
                .ifPresentOrElse(
                        known -> known.replace(entered, by, clock.instant()),
                        () -> particulars.save(new FurtherParticular(number, entered, by, clock.instant())));
    }

    /** A form asked for it and it was left empty. */
    public void clear(CaseNumber number, String field) {
        particulars.findByNumberAndField(number, field).ifPresent(particulars::delete);
    }

    /** All of a case, in the order in which they first came. */
    @Transactional(readOnly = true)
    public List<FurtherParticular> of(CaseNumber number) {
        return particulars.findByNumberOrderById(number);
    }

    /** One of a case. */
    @Transactional(readOnly = true)
    public Optional<FurtherParticular> of(CaseNumber number, String field) {
        return particulars.findByNumberAndField(number, field);
    }

    /**
     * A personal one in full, for whoever may know of the case and says why.
     *
     * @param reason why it has to be seen, 2-200 characters
     * @throws UnknownCase when the user may not know of the case
     * @throws FieldsRefused when nothing is written down, or the reason is missing
     */
    public String unveil(CaseNumber number, String field, @Nullable String reason) {
        access.visible(number).demandKept();
        var why = Texts.required("reason", "查看理由", reason, 2, 200);
        var particular = of(number, field)
                .orElseThrow(() -> new FieldsRefused("field", "没有登记这项信息。", "Nothing is written down."));
        trail.record(AuditAction.UNVEILED, number, Map.of("field", particular.label(), "reason", why));
        return particular.value();
    }
}
