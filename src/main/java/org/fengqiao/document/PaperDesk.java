package org.fengqiao.document;

import java.util.List;
import java.util.Map;
import org.fengqiao.audit.AuditAction;
import org.fengqiao.audit.AuditTrail;
import org.fengqiao.casefile.CaseAccess;
import org.fengqiao.casefile.CaseNumber;
import org.fengqiao.shared.FieldsRefused;
import org.fengqiao.shared.Texts;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Gives out the papers of a case to whoever may know of the case as a whole, and withdraws them. That somebody looked is on
 * record. A guest, who was asked about a case, sees none: papers name people.
 */
@Service
@Transactional
public class PaperDesk {

    private final CaseAccess access;
    private final CasePapers papers;
    private final PaperContents contents;
    private final AuditTrail trail;
    private final WhoKeepsPapers keepers;

    PaperDesk(CaseAccess access, CasePapers papers, PaperContents contents, AuditTrail trail, WhoKeepsPapers keepers) {
        this.access = access;
        this.papers = papers;
        this.contents = contents;
        this.trail = trail;
        this.keepers = keepers;
    }

    /** All of a case, the oldest first, with those that were withdrawn. @throws UnknownCase when there is none to see */
    public List<CasePaper> of(CaseNumber number) {
        var file = access.visible(number);
        var all = papers.findByNumberOrderById(number);
        // no word is sealed for an anonymised case any more
        trail.record(
                AuditAction.READ, number, file.anonymisedAt().isPresent() ? Map.of() : Map.of("papers", all.size()));
        return all;
    }

    /** Whether the user may add papers to the case. */
    @Transactional(readOnly = true)
    public boolean mayAdd(CaseNumber number) {
        return keepers.mayAdd(access.visible(number));
    }

    /** Whether the user may withdraw the paper. */
    @Transactional(readOnly = true)
    public boolean mayWithdraw(CasePaper paper) {
        return keepers.mayWithdraw(access.visible(paper.number()), paper);
    }

    /**
     * What a paper holds.
     *
     * @param asFile whether it is to leave the system, and not only to be looked at
     * @throws UnknownPaper when the case has no such paper
     * @throws org.fengqiao.casefile.CaseRuleViolated when the case was anonymised
     */
    public OpenedPaper open(CaseNumber number, long id, boolean asFile) {
        access.visible(number).demandKept();
        var paper = paper(number, id);
        var leaves = asFile || !paper.type().isPicture();
        trail.record(
                leaves ? AuditAction.EXPORTED : AuditAction.READ, number, Map.of("paper", id, "name", paper.name()));
        return new OpenedPaper(paper, contents.of(paper));
    }

    /**
     * Withdraws a paper; it stays, with the reason.
     *
     * @param reason 2-200 characters
     * @throws UnknownPaper when the case has no such paper
     * @throws FieldsRefused when there is no reason
     * @throws org.fengqiao.casefile.NotYoursToDo when somebody else brought it and the user is no clerk and no dispatcher
     */
    public CasePaper withdraw(CaseNumber number, long id, @Nullable String reason) {
        var file = access.visible(number);
        file.demandKept();
        var paper = paper(number, id);
        keepers.withdraw(file, paper, Texts.required("reason", "撤下原因", reason, 2, 200));
        return paper;
    }

    private CasePaper paper(CaseNumber number, long id) {
        return papers.findByNumberAndId(number, id).orElseThrow(UnknownPaper::new);
    }

    /** A paper with what it holds. */
    public record OpenedPaper(CasePaper paper, byte[] content) {}
}
