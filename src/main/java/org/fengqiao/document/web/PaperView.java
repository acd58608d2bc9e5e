package org.fengqiao.document.web;

import java.time.Instant;
import org.fengqiao.document.CasePaper;
import org.fengqiao.document.CasePaper.Withdrawal;
import org.fengqiao.document.PaperKind;
import org.fengqiao.identity.Accounts;
import org.jspecify.annotations.Nullable;

/**
 * A paper as REST lists it.
 *
 * @param ending of the names of such files, without the dot
 * @param size in bytes
 * @param sha256 of what is kept
 * @param addedBy name of who brought it
 */
record PaperView(
        long id,
        PaperKind kind,
        String kindName,
        String kindEnglish,
        String name,
        String mediaType,
        String typeName,
        String ending,
        boolean picture,
        long size,
        String sha256,
        String addedBy,
        Instant addedAt,
        boolean mayWithdraw,
        @Nullable String withdrawnBy,
        @Nullable Instant withdrawnAt,
        @Nullable String withdrawalReason) {

    static PaperView of(CasePaper paper, Accounts people, boolean mayWithdraw) {
        var gone = paper.withdrawal();
        return new PaperView(
                paper.id(),
                paper.kind(),
                paper.kind().chinese(),
                paper.kind().english(),
                paper.name(),
                paper.type().mediaType(),
                paper.type().chinese(),
                paper.type().ending(),
                paper.type().isPicture(),
                paper.size(),
                paper.digest(),
                people.nameOf(paper.addedBy()),
                paper.addedAt(),
                mayWithdraw,
                gone.map(each -> people.nameOf(each.by())).orElse(null),
                gone.map(Withdrawal::at).orElse(null),
                gone.map(Withdrawal::reason).orElse(null));
    }
}
