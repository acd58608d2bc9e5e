package org.fengqiao.processadmin;

import org.fengqiao.casefile.NotYoursToDo;
import org.fengqiao.identity.CurrentUser;
import org.fengqiao.identity.CurrentUsers;
import org.fengqiao.identity.Role;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/** Who may change flows: flow administrators, and with four-eyes release only two of them together. */
@Component
public class FlowAdmins {

    private final CurrentUsers users;
    private final boolean fourEyes;

    /** @param fourEyes {@code fengqiao.flows.four-eyes}: one drafts, another puts in force */
    FlowAdmins(CurrentUsers users, @Value("${fengqiao.flows.four-eyes:false}") boolean fourEyes) {
        this.users = users;
        this.fourEyes = fourEyes;
    }

    /** The flow administrator who is acting. @throws NotYoursToDo for everybody else */
    public CurrentUser require() {
        var user = users.require();
        if (!user.has(Role.FLOW_ADMIN)) {
            throw new NotYoursToDo("流程管理员", "Flow administrators");
        }
        return user;
    }

    /** Whether one drafts and another puts in force. */
    public boolean fourEyes() {
        return fourEyes;
    }
}
