package org.fengqiao.sensitive;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.fengqiao.audit.AuditAction;
import org.fengqiao.audit.AuditTrail;
import org.fengqiao.casefile.CaseFile;
import org.fengqiao.casefile.CaseNumber;
import org.fengqiao.shared.Texts;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Sets, lifts and opens special marks. Nobody learns from it whether there was one: setting again renews, lifting what is
 * not there is no error, and without an approval every party's marks are equally closed.
 */
@Service
@Transactional
public class MarkDesk {

    private final CaseAtHand cases;
    private final SpecialMarks marks;
    private final ApprovalBook approvals;
    private final AuditTrail trail;
    private final Clock clock;

    MarkDesk(CaseAtHand cases, SpecialMarks marks, ApprovalBook approvals, AuditTrail trail, Clock clock) {
        this.cases = cases;
        this.marks = marks;
        this.approvals = approvals;
        this.trail = trail;
        this.clock = clock;
    }

    /**
     * Marks a party, or renews the mark of this kind.
     *
     * @param party position among the parties of the file, from 0
     * @param ground why it has to be known and what for, 2-200 characters
     * @param until its last day, within a year
     */
    public void set(CaseNumber number, int party, MarkKind kind, @Nullable String ground, @Nullable LocalDate until) {
        var file = cases.file(number);
        var user = cases.user();
        WhoMayLook.demandSets(user);
        var row = PartyOfCase.row(file, party);
        var mark = of(number, row).stream()
                .filter(each -> each.kind() == kind)
                .findFirst()
                .orElseGet(() -> new SpecialMark(file, party, kind));
        mark.set(ground, until, user.login(), clock.instant());
        marks.save(mark);
    }

    /** Takes the mark of this kind away, if there is one. @param reason 2-200 characters */
    public void lift(CaseNumber number, int party, MarkKind kind, @Nullable String reason) {
        var file = cases.file(number);
        WhoMayLook.demandSets(cases.user());
        var row = PartyOfCase.row(file, party);
        var why = Texts.required("reason", "解除原因", reason, 2, 200);
        of(number, row).stream().filter(each -> each.kind() == kind).forEach(marks::delete);
        trail.record(AuditAction.REMOVED, number, Map.of("mark", PartyOfCase.name(file, party), "reason", why));
    }

    /**
     * The marks of a party, for whoever has an approval that holds. That somebody looked is on record, also where nothing was
     * to be seen.
     *
     * @throws org.fengqiao.casefile.CaseRuleViolated without an approval
     */
    public List<SpecialMark> open(CaseNumber number, int party) {
        var file = cases.file(number);
        var user = cases.user();
        var row = PartyOfCase.row(file, party);
        var approvedBy = approvals.demand(file, row, ApprovalSubject.MARKS, user);
        trail.record(AuditAction.UNVEILED, number, told(file, party, approvedBy));
        var today = LocalDate.ofInstant(clock.instant(), CaseFile.ZONE);
        return of(number, row).stream().filter(each -> each.holdsOn(today)).toList();
    }

    private static Map<String, String> told(CaseFile file, int party, String approvedBy) {
        return Map.of(
                "party",
                PartyOfCase.name(file, party),
                "field",
                ApprovalSubject.MARKS.chinese(),
                "approvedBy",
                approvedBy);
    }

    private List<SpecialMark> of(CaseNumber number, long row) {
        return marks.findByNumberOrderById(number).stream()
                .filter(each -> each.isOf(row))
                .toList();
    }
}
