package org.fengqiao.sensitive;

import org.fengqiao.casefile.CaseFile;
import org.fengqiao.casefile.PriorApproval;
import org.fengqiao.identity.CurrentUser;
import org.springframework.stereotype.Component;

/** A minor's covered numbers open after approval only. */
@Component
class MinorApproval implements PriorApproval {

    private final ApprovalBook book;

    MinorApproval(ApprovalBook book) {
        this.book = book;
    }

    @Override
    public String demand(CaseFile file, int party, CurrentUser user) {
        return book.demand(file, file.partyId(party).orElseThrow(), ApprovalSubject.MINOR_NUMBERS, user);
    }
}
