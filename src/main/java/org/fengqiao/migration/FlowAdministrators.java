package org.fengqiao.migration;

import org.fengqiao.casefile.NotYoursToDo;
import org.fengqiao.identity.CurrentUser;
import org.fengqiao.identity.CurrentUsers;
import org.fengqiao.identity.Role;
import org.springframework.stereotype.Component;

/** Who may move cases to another version, and see which run on which. */
@Component
class FlowAdministrators {

    private final CurrentUsers users;

    FlowAdministrators(CurrentUsers users) {
        this.users = users;
    }

    /** @throws NotYoursToDo when somebody else asks */
    CurrentUser require() {
        var user = users.require();
        if (!user.has(Role.FLOW_ADMIN)) {
            throw new NotYoursToDo("流程管理员", "Flow administrators");
        }
        return user;
    }
}
