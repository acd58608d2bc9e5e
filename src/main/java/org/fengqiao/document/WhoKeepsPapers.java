package org.fengqiao.document;

import java.time.Clock;
import org.fengqiao.casefile.CaseFile;
import org.fengqiao.casefile.NotYoursToDo;
import org.fengqiao.caseflow.Circle;
import org.fengqiao.identity.CurrentUser;
import org.fengqiao.identity.CurrentUsers;
import org.fengqiao.identity.Role;
import org.springframework.stereotype.Component;

/** Who adds and who withdraws, of those who may know of the case: supervisors look, those who work on cases do. */
@Component
class WhoKeepsPapers {

    private final CurrentUsers users;
    private final Clock clock;

    WhoKeepsPapers(CurrentUsers users, Clock clock) {
        this.users = users;
        this.clock = clock;
    }

    boolean mayAdd(CaseFile file) {
        return file.anonymisedAt().isEmpty() && Circle.ALL_AT_WORK.has(file, users.require());
    }

    /** @throws NotYoursToDo when the user only looks */
    CurrentUser demandAdds(CaseFile file) {
        file.demandKept();
        var user = users.require();
        Circle.ALL_AT_WORK.demand(file, user);
        return user;
    }

    boolean mayWithdraw(CaseFile file, CasePaper paper) {
        var user = users.require();
        return file.anonymisedAt().isEmpty() && paper.withdrawal().isEmpty() && owns(user, paper);
    }

    void withdraw(CaseFile file, CasePaper paper, String reason) {
        Circle.ALL_AT_WORK.demand(file, users.require());
        var user = users.require();
        if (!owns(user, paper)) {
            throw new NotYoursToDo("上传人、乡镇调委会工作人员和县调度员", "Who uploaded it, township clerks and the dispatcher");
        }
        paper.withdraw(user.login(), clock.instant(), reason);
    }

    private static boolean owns(CurrentUser user, CasePaper paper) {
        return paper.addedBy().equals(user.login()) || user.has(Role.TOWNSHIP_CLERK) || user.has(Role.DISPATCHER);
    }
}
