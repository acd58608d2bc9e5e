package org.fengqiao.identity.process;

import java.util.Collection;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.camunda.bpm.engine.AuthorizationService;
import org.camunda.bpm.engine.IdentityService;
import org.camunda.bpm.engine.authorization.Authorization;
import org.camunda.bpm.engine.identity.Group;
import org.camunda.bpm.engine.identity.Tenant;
import org.fengqiao.identity.NewAccount;
import org.fengqiao.identity.Role;
import org.springframework.stereotype.Component;

/** Makes somebody's groups and townships in the engine what they are to be, no more and no less. */
@Component
class EngineMemberships {

    private final IdentityService identity;
    private final AuthorizationService authorizations;
    private final IdentityTables tables;

    EngineMemberships(IdentityService identity, AuthorizationService authorizations, IdentityTables tables) {
        this.identity = identity;
        this.authorizations = authorizations;
        this.tables = tables;
    }

    void move(NewAccount place, Set<String> townships) {
        var groups = Stream.concat(place.roles().stream().map(Role::groupId), place.committees().stream())
                .collect(Collectors.toSet());
        put(place.login(), groups, townships);
    }

    /** Rights that the engine gave to the person alone go too: they would be the next person's with this login id. */
    void takeAllAway(String login) {
        put(login, Set.of(), Set.of());
        authorizations.createAuthorizationQuery().userIdIn(login).list().stream()
                .map(Authorization::getId)
                .forEach(authorizations::deleteAuthorization);
    }

    private void put(String login, Set<String> groups, Set<String> townships) {
        var groupsNow = identity.createGroupQuery().groupMember(login).list().stream()
                .map(Group::getId)
                .collect(Collectors.toSet());
        var townshipsNow = identity.createTenantQuery().userMember(login).list().stream()
                .map(Tenant::getId)
                .collect(Collectors.toSet());
        tables.write(writer -> {
            without(groupsNow, groups).forEach(group -> writer.deleteMembership(login, group));
            without(groups, groupsNow).forEach(group -> writer.createMembership(login, group));
            without(townshipsNow, townships).forEach(id -> writer.deleteTenantUserMembership(id, login));
            without(townships, townshipsNow).forEach(id -> writer.createTenantUserMembership(id, login));
        });
    }

    private static Stream<String> without(Collection<String> all, Collection<String> others) {
        return all.stream().filter(each -> !others.contains(each));
    }
}
