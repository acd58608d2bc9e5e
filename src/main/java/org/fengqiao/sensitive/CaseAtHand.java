package org.fengqiao.sensitive;

import org.fengqiao.casefile.CaseAccess;
import org.fengqiao.casefile.CaseFile;
import org.fengqiao.casefile.CaseNumber;
import org.fengqiao.identity.CurrentUser;
import org.fengqiao.identity.CurrentUsers;
import org.springframework.stereotype.Component;

/** The case that somebody may know of, and who that is. */
@Component
class CaseAtHand {

    private final CaseAccess access;
    private final CurrentUsers users;

    CaseAtHand(CaseAccess access, CurrentUsers users) {
        this.access = access;
        this.users = users;
    }

    /** @throws org.fengqiao.casefile.UnknownCase when it is not the user's to know */
    CaseFile file(CaseNumber number) {
        var file = access.visible(number);
        file.demandKept();
        return file;
    }

    CurrentUser user() {
        return users.require();
    }
}
