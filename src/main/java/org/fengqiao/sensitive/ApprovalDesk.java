package org.fengqiao.sensitive;

import java.time.Clock;
import java.util.List;
import org.fengqiao.casefile.CaseAccess;
import org.fengqiao.casefile.CaseFile;
import org.fengqiao.casefile.CaseNumber;
import org.fengqiao.casefile.CaseRuleViolated;
import org.fengqiao.identity.CurrentUsers;
import org.jspecify.annotations.Nullable;
import org.springframework.data.domain.Limit;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Asks for a look at what is hidden, and decides. Whether there is anything to be seen neither of the two learns by it.
 */
@Service
@Transactional
public class ApprovalDesk {

    private static final Limit MOST = Limit.of(100);

    private final CaseAccess access;
    private final CurrentUsers users;
    private final Approvals approvals;
    private final ApprovalBook book;
    private final Clock clock;

    ApprovalDesk(CaseAccess access, CurrentUsers users, Approvals approvals, ApprovalBook book, Clock clock) {
        this.access = access;
        this.users = users;
        this.approvals = approvals;
        this.book = book;
        this.clock = clock;
    }

    /**
     * Asks.
     *
     * @param party position among the parties of the file, from 0
     * @param reason 2-200 characters
     * @throws CaseRuleViolated when the same was asked for and nobody has decided yet
     */
    public Approval ask(CaseNumber number, int party, ApprovalSubject subject, @Nullable String reason) {
        var file = access.visible(number);
        var user = users.require();
        WhoMayLook.demandAsks(user);
        file.demandKept();
        var row = PartyOfCase.row(file, party);
        if (book.isAsked(file, row, subject, user)) {
            throw new CaseRuleViolated(number, "已经申请过，正在等待批准。", "It was asked for and waits for a decision.");
        }
        return approvals.save(new Approval(number, row, subject, reason, user.login(), clock.instant()));
    }

    /**
     * Grants or refuses.
     *
     * @param reason 2-200 characters
     * @throws org.fengqiao.casefile.UnknownCase when there is no such request in a case that the user may know of
     */
    public Approval decide(long id, boolean grant, @Nullable String reason) {
        var approval = approvals.findById(id).orElseThrow(() -> new UnknownApproval(id));
        var user = users.require();
        var file = access.find(approval.number()).orElseThrow(() -> new UnknownApproval(id));
        WhoMayLook.demandDecides(file, user);
        approval.decide(grant, reason, user.login(), clock.instant());
        return approvals.save(approval);
    }

    /** What waits for this user's decision, the oldest first. */
    @Transactional(readOnly = true)
    public List<Asked> waiting() {
        var user = users.require();
        return approvals.findByGrantedIsNullOrderById().stream()
                .filter(each -> !each.askedBy().equals(user.login()))
                .flatMap(each -> access
                        .find(each.number())
                        .filter(file -> WhoMayLook.decides(file, user)
                                && file.anonymisedAt().isEmpty())
                        .map(file -> asked(file, each))
                        .stream())
                .toList();
    }

    /** What this user has asked for lately, the newest first. */
    @Transactional(readOnly = true)
    public List<Asked> mine() {
        return approvals.findByAskedByOrderByIdDesc(users.require().login(), MOST).stream()
                .flatMap(each -> access.find(each.number()).map(file -> asked(file, each)).stream())
                .toList();
    }

    private static Asked asked(CaseFile file, Approval approval) {
        return new Asked(approval, file.officialNumber(), PartyOfCase.nameOfRow(file, approval.partyId()));
    }

    /** @param party by side and place, such as {@code 甲方1} */
    public record Asked(Approval approval, String official, String party) {}
}
