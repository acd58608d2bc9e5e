package org.fengqiao.assignment;

import java.util.Optional;
import org.fengqiao.casefile.CaseAccess;
import org.fengqiao.casefile.CaseFile;
import org.fengqiao.casefile.CaseMediator;
import org.fengqiao.casefile.CaseNumber;
import org.fengqiao.casefile.NotYoursToDo;
import org.fengqiao.casefile.Standing;
import org.fengqiao.identity.CurrentUser;
import org.fengqiao.identity.CurrentUsers;
import org.fengqiao.identity.Role;
import org.fengqiao.organisation.Committee;
import org.springframework.stereotype.Component;

/** Who writes down that a party asks for recusal: the people of the village and the township, and the county's dispatcher. */
@Component
class RecusalCircle {

    private final CaseAccess access;
    private final CurrentUsers users;

    RecusalCircle(CaseAccess access, CurrentUsers users) {
        this.access = access;
        this.users = users;
    }

    CaseFile require(CaseNumber number) {
        var file = access.visible(number);
        if (!holds(file, users.require())) {
            throw new NotYoursToDo("承办本案的村、乡镇调委会人员和县调度员", "People of the case's committees and the dispatcher");
        }
        return file;
    }

    String user() {
        return users.require().login();
    }

    static boolean holds(CaseFile file, CurrentUser user) {
        return user.registers()
                && (user.has(Role.DISPATCHER)
                        || user.belongsTo(Committee.codeOf(file.village()))
                        || user.belongsTo(Committee.codeOf(file.township())));
    }

    /** Who mediates now: named at the tier where the case is, while there is something to mediate. */
    static Optional<CaseMediator> mediating(CaseFile file) {
        return file.standing() == Standing.OPEN && file.ending().isEmpty()
                ? file.mediator().filter(each -> each.tier() == file.tier())
                : Optional.empty();
    }
}
