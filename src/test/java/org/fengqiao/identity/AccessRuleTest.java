package org.fengqiao.identity;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.EnumSet;
import java.util.Set;
import java.util.stream.Collectors;
import org.fengqiao.identity.AccessRule.Resource;
import org.fengqiao.identity.AccessRule.Right;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** What must never be given, whatever rule is added. */
class AccessRuleTest {

    @ParameterizedTest
    @EnumSource(
            mode = EnumSource.Mode.EXCLUDE,
            names = {"SECURITY_ADMIN", "AUDITOR", "EXPERT"})
    void everyRoleOpensExactlyOneApplication(Role role) {
        assertThat(rights(role, Resource.APPLICATION)).containsExactly(Right.ACCESS);
        assertThat(AccessRule.all().stream()
                        .filter(rule -> rule.role() == role && rule.resource() == Resource.APPLICATION)
                        .map(AccessRule::id))
                .hasSize(1)
                .containsAnyOf("tasklist", "cockpit");
    }

    @ParameterizedTest
    @EnumSource(names = {"SECURITY_ADMIN", "AUDITOR", "EXPERT"})
    void whoOpensAccountsAuditsOrAdvisesHasNoRightInTheEngineAtAll(Role role) {
        assertThat(AccessRule.all()).noneMatch(rule -> rule.role() == role);
    }

    @ParameterizedTest
    @EnumSource
    void nobodyMakesDeploymentsOrLists(Role role) {
        assertThat(rights(role, Resource.DEPLOYMENT)).isSubsetOf(Right.READ);
        assertThat(rights(role, Resource.FILTER)).isSubsetOf(Right.READ);
    }

    @ParameterizedTest
    @EnumSource
    void onlyWhoWorksRegistersADispute(Role role) {
        var works = EnumSet.of(Role.REGISTRAR, Role.MEDIATOR, Role.TOWNSHIP_CLERK, Role.DISPATCHER)
                .contains(role);

        assertThat(rights(role, Resource.PROCESS_DEFINITION).contains(Right.CREATE_INSTANCE))
                .isEqualTo(works);
        assertThat(role.registers()).isEqualTo(works);
        assertThat(rights(role, Resource.PROCESS_INSTANCE)).isEqualTo(works ? Set.of(Right.CREATE) : Set.of());
    }

    @ParameterizedTest
    @EnumSource
    void onlyWhoWatchesSeesAllTasks(Role role) {
        var watches =
                EnumSet.of(Role.TOWNSHIP_SUPERVISOR, Role.COUNTY_SUPERVISOR).contains(role);

        assertThat(rights(role, Resource.PROCESS_DEFINITION).contains(Right.READ_TASK))
                .isEqualTo(watches);
        assertThat(rights(role, Resource.PROCESS_DEFINITION).contains(Right.READ_INSTANCE))
                .isEqualTo(watches);
    }

    private static Set<Right> rights(Role role, Resource resource) {
        return AccessRule.all().stream()
                .filter(rule -> rule.role() == role && rule.resource() == resource)
                .flatMap(rule -> rule.rights().stream())
                .collect(Collectors.toSet());
    }
}
