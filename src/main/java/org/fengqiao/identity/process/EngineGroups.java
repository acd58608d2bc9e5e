package org.fengqiao.identity.process;

import static java.util.stream.Collectors.toMap;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.camunda.bpm.engine.IdentityService;
import org.camunda.bpm.engine.identity.Group;
import org.camunda.bpm.engine.identity.Tenant;
import org.camunda.bpm.engine.identity.User;
import org.fengqiao.identity.AccountStore.GroupKind;
import org.fengqiao.identity.CountyCode;
import org.fengqiao.identity.EngineDoor;
import org.springframework.stereotype.Component;

/** Keeps the engine's groups and tenants as roles, committees and townships want them. */
@Component
class EngineGroups {

    private final IdentityService identity;
    private final IdentityTables tables;

    EngineGroups(IdentityService identity, IdentityTables tables) {
        this.identity = identity;
        this.tables = tables;
    }

    void keepGroups(GroupKind kind, Map<String, String> groups) {
        var known = EngineDoor.inside(
                () -> identity.createGroupQuery().list().stream().collect(toMap(Group::getId, Group::getName)));
        tables.write(writer -> groups.forEach((id, name) -> {
            if (!name.equals(known.get(id))) {
                var group = known.containsKey(id) ? writer.findGroupById(id) : writer.createNewGroup(id);
                group.setName(name);
                group.setType(kind.name());
                writer.saveGroup(group);
            }
        }));
    }

    void keepTownships(Map<String, String> townships) {
        var known = EngineDoor.inside(
                () -> identity.createTenantQuery().list().stream().collect(toMap(Tenant::getId, Tenant::getName)));
        var all = EngineDoor.inside(() -> peopleOfTheCounty(known.keySet()));
        tables.write(writer -> townships.forEach((id, name) -> {
            if (!name.equals(known.get(id))) {
                var tenant = known.containsKey(id) ? writer.findTenantById(id) : writer.createNewTenant(id);
                tenant.setName(name);
                writer.saveTenant(tenant);
            }
            if (!known.containsKey(id)) {
                all.forEach(login -> writer.createTenantUserMembership(id, login));
            }
        }));
    }

    /** A township that is new is theirs to see as well. */
    private List<String> peopleOfTheCounty(Set<String> tenants) {
        return tenants.stream()
                .filter(CountyCode::matches)
                .flatMap(county -> identity.createUserQuery().memberOfTenant(county).list().stream())
                .map(User::getId)
                .toList();
    }
}
