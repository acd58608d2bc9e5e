package org.fengqiao.identity.process;

import static java.util.stream.Collectors.toMap;

import java.util.Arrays;
import org.camunda.bpm.engine.IdentityService;
import org.camunda.bpm.engine.authorization.Groups;
import org.fengqiao.identity.AccountStore;
import org.fengqiao.identity.AccountStore.GroupKind;
import org.fengqiao.identity.EngineDoor;
import org.fengqiao.identity.Role;
import org.springframework.beans.factory.SmartInitializingSingleton;
import org.springframework.stereotype.Component;

/** Before the port opens: the roles, their rights and the lists of Tasklist are as the program says, and nobody is almighty. */
@Component
class IdentityAtStart implements SmartInitializingSingleton {

    private final IdentityService identity;
    private final AccountStore accounts;
    private final RoleRights rights;
    private final TaskFilters filters;

    IdentityAtStart(IdentityService identity, AccountStore accounts, RoleRights rights, TaskFilters filters) {
        this.identity = identity;
        this.accounts = accounts;
        this.rights = rights;
        this.filters = filters;
    }

    @Override
    public void afterSingletonsInstantiated() {
        refuseSuperUsers();
        accounts.keepGroups(GroupKind.ROLE, Arrays.stream(Role.values()).collect(toMap(Role::groupId, Role::chinese)));
        rights.apply();
        filters.keep();
    }

    /** The super group sees every case and does everything; a person in it is a mistake or an attack. */
    private void refuseSuperUsers() {
        long members = EngineDoor.inside(() ->
                identity.createUserQuery().memberOfGroup(Groups.CAMUNDA_ADMIN).count());
        if (members > 0) {
            throw new IllegalStateException("引擎超级组 camunda-admin 中有 " + members + " 个账号，系统拒绝启动；请将其移出该组。"
                    + " The engine's super group camunda-admin has members; remove them, then start again.");
        }
    }
}
