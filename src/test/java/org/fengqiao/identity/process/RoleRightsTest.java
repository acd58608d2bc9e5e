package org.fengqiao.identity.process;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.camunda.bpm.engine.AuthorizationService;
import org.camunda.bpm.engine.authorization.Authorization;
import org.camunda.bpm.engine.authorization.Permission;
import org.camunda.bpm.engine.authorization.Permissions;
import org.camunda.bpm.engine.authorization.Resources;
import org.camunda.bpm.engine.impl.util.ResourceTypeUtil;
import org.fengqiao.identity.AccessRule;
import org.fengqiao.identity.Role;
import org.fengqiao.testing.HttpTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.beans.factory.annotation.Autowired;

/** The engine's authorizations are exactly what AccessRule says. */
@HttpTest
class RoleRightsTest {

    private static final List<String> PLACES =
            List.of("*", "disputeLifecycle", "tasklist", "cockpit", "admin", "anything");

    @Autowired
    private AuthorizationService authorizations;

    @Autowired
    private RoleRights rights;

    /** Asked of the engine itself, for every kind of thing and every permission it knows: no more than the rules. */
    @ParameterizedTest
    @EnumSource
    void aRoleMayWhatTheRulesSayAndNothingElse(Role role) {
        var granted = new TreeSet<String>();
        for (var resource : Resources.values()) {
            for (var permission : ResourceTypeUtil.getPermissionsByResourceType(resource.resourceType())) {
                for (var id : PLACES) {
                    if (concerns(permission, resource) && mayDo(role, permission, resource, id)) {
                        granted.add(resource + " " + id + " " + permission.getName());
                    }
                }
            }
        }

        assertThat(granted).isEqualTo(expected(role));
    }

    @Test
    void aSecondStartChangesNothing() {
        assertThat(rights.apply()).isZero();
    }

    @Test
    void whatNoRuleGivesIsTakenAway() {
        var surplus = authorizations.createNewAuthorization(Authorization.AUTH_TYPE_GRANT);
        surplus.setGroupId(Role.MEDIATOR.groupId());
        surplus.setResource(Resources.DEPLOYMENT);
        surplus.setResourceId("*");
        surplus.addPermission(Permissions.CREATE);
        authorizations.saveAuthorization(surplus);

        assertThat(rights.apply()).isOne();

        assertThat(mayDo(Role.MEDIATOR, Permissions.CREATE, Resources.DEPLOYMENT, "*"))
                .isFalse();
    }

    @Test
    void aRightThatSomebodyChangedIsSetRight() {
        var filters = authorizations
                .createAuthorizationQuery()
                .groupIdIn(Role.DISPATCHER.groupId())
                .resourceType(Resources.FILTER)
                .singleResult();
        filters.addPermission(Permissions.DELETE);
        authorizations.saveAuthorization(filters);

        assertThat(rights.apply()).isOne();

        assertThat(mayDo(Role.DISPATCHER, Permissions.DELETE, Resources.FILTER, "*"))
                .isFalse();
        assertThat(mayDo(Role.DISPATCHER, Permissions.READ, Resources.FILTER, "*"))
                .isTrue();
    }

    @Test
    void aRightThatSomebodyTookIsGivenBack() {
        authorizations
                .createAuthorizationQuery()
                .groupIdIn(Role.FLOW_ADMIN.groupId())
                .resourceType(Resources.DEPLOYMENT)
                .list()
                .forEach(each -> authorizations.deleteAuthorization(each.getId()));

        assertThat(rights.apply()).isOne();

        assertThat(mayDo(Role.FLOW_ADMIN, Permissions.READ, Resources.DEPLOYMENT, "*"))
                .isTrue();
    }

    @Test
    void nothingIsGrantedToEverybody() {
        assertThat(authorizations
                        .createAuthorizationQuery()
                        .authorizationType(Authorization.AUTH_TYPE_GLOBAL)
                        .count())
                .isZero();
    }

    private boolean mayDo(Role role, Permission permission, Resources resource, String id) {
        return authorizations.isUserAuthorized("nobody", List.of(role.groupId()), permission, resource, id);
    }

    private static boolean concerns(Permission permission, Resources resource) {
        return !resource.name().startsWith("HISTORIC_") // switched off in the engine
                && !Set.of("NONE", "ALL").contains(permission.getName())
                && Arrays.asList(permission.getTypes()).contains(resource);
    }

    /** A right on all of a kind is a right on each; the engine also lets everybody of a group see the group. */
    private static Set<String> expected(Role role) {
        var expected = new TreeSet<String>();
        AccessRule.all().stream().filter(rule -> rule.role() == role).forEach(rule -> PLACES.stream()
                .filter(id -> rule.id().equals(AccessRule.ANY) || rule.id().equals(id))
                .forEach(id -> rule.rights().forEach(right -> expected.add(rule.resource() + " " + id + " " + right))));
        return expected;
    }
}
