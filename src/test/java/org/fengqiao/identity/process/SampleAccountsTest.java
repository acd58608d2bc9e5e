package org.fengqiao.identity.process;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Set;
import org.camunda.bpm.engine.IdentityService;
import org.camunda.bpm.engine.authorization.Groups;
import org.camunda.bpm.engine.identity.User;
import org.camunda.bpm.engine.impl.cfg.ProcessEngineConfigurationImpl;
import org.fengqiao.identity.AccountDesk;
import org.fengqiao.identity.Accounts;
import org.fengqiao.identity.ActingPerson;
import org.fengqiao.identity.CurrentUsers;
import org.fengqiao.identity.EngineDoor;
import org.fengqiao.identity.NewAccount;
import org.fengqiao.identity.NobodyLoggedIn;
import org.fengqiao.identity.Role;
import org.fengqiao.identity.SampleAccounts;
import org.fengqiao.shared.FieldsRefused;
import org.fengqiao.testing.HttpTest;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** The sample users in the engine, and who is acting. */
@HttpTest
class SampleAccountsTest {

    private static final String PASSWORD = "Some-2026-Word";

    @Autowired
    private Accounts accounts;

    @Autowired
    private AccountDesk desk;

    @Autowired
    private CurrentUsers users;

    @Autowired
    private ActingPerson acting;

    @Autowired
    private IdentityService identity;

    @Autowired
    private IdentityTables tables;

    @Autowired
    private IdentityAtStart start;

    @Autowired
    private ProcessEngineConfigurationImpl engine;

    @Test
    void onlyTheReadmesUsersHaveALogin() {
        var logins =
                identity.createUserQuery().list().stream().map(User::getId).filter(login -> !login.startsWith("test"));

        assertThat(logins)
                .containsExactlyInAnyOrder(
                        "village1",
                        "village2",
                        "township1",
                        "township2",
                        "township3",
                        "county1",
                        "county2",
                        "county3",
                        "supervisor1",
                        "supervisor",
                        "flowadmin",
                        "registrar1",
                        "supervisor2",
                        "expert1",
                        "security",
                        "auditor");
        assertThat(SampleAccounts.all()).allMatch(account -> accounts.verify(account.login(), "Fengqiao-2026!")
                .isPresent());
    }

    @Test
    void aVillagesMediatorSeesTheTownshipOnly() {
        var person = accounts.find("village1").orElseThrow();

        assertThat(person.displayName()).isEqualTo("何秀兰");
        assertThat(person.roles()).containsExactly(Role.MEDIATOR);
        assertThat(person.committees()).containsExactly("C990100101201");
        assertThat(person.townships()).containsExactly("990100101");
    }

    @Test
    void theCountysPeopleSeeEverything() {
        for (var login : new String[] {"county1", "county2", "supervisor", "flowadmin"}) {
            assertThat(accounts.find(login).orElseThrow().townships())
                    .hasSize(24)
                    .contains("990100", "990100101", "990100123");
        }
    }

    @Test
    void committeesAreGroupsAndTownshipsAreTenants() {
        assertThat(identity.createGroupQuery().groupType("COMMITTEE").count()).isEqualTo(287);
        assertThat(identity.createGroupQuery().groupType("ROLE").count()).isEqualTo(10);
        assertThat(identity.createTenantQuery().count()).isEqualTo(24);
    }

    @Test
    void whoIsActingIsKnownAlsoInsideAnEngineCommand() {
        assertThat(users.find()).isEmpty();
        assertThatThrownBy(users::require).isInstanceOf(NobodyLoggedIn.class);

        try (var nowActing = acting.as(accounts.find("village1").orElseThrow())) {
            assertThat(users.require().login()).isEqualTo("village1");
            var inside = EngineDoor.inside(() -> engine.getCommandExecutorTxRequired()
                    .execute(context -> users.require().displayName()));
            assertThat(inside).isEqualTo("何秀兰");
        }

        assertThat(users.find()).isEmpty();
    }

    @Test
    void anAccountNeedsALoginThatIsFreeARoleThatFitsAndAUnit() {
        assertThatThrownBy(() -> open("village1", "990100101", Role.MEDIATOR)).isInstanceOf(FieldsRefused.class);
        assertThatThrownBy(() -> open("张三", "990100101", Role.MEDIATOR)).isInstanceOf(FieldsRefused.class);
        assertThatThrownBy(() -> open("camunda-admin", "990100", Role.FLOW_ADMIN))
                .isInstanceOf(FieldsRefused.class);
        assertThatThrownBy(() -> open("testx", "990100101", Role.DISPATCHER)).isInstanceOf(FieldsRefused.class);
        assertThatThrownBy(() -> open("testx", "990199", Role.MEDIATOR)).isInstanceOf(FieldsRefused.class);
        assertThatThrownBy(() -> desk.open(new NewAccount("testx", "x", "990100", Set.of(), Set.of()), PASSWORD))
                .isInstanceOf(FieldsRefused.class);
        assertThat(accounts.find("testx")).isEmpty();
    }

    @Test
    void nobodyIsAlmighty() {
        open("testsuper", "990100101", Role.MEDIATOR);
        tables.write(writer -> {
            writer.saveGroup(writer.createNewGroup(Groups.CAMUNDA_ADMIN));
            writer.createMembership("testsuper", Groups.CAMUNDA_ADMIN);
        });
        try {
            assertThatThrownBy(start::afterSingletonsInstantiated)
                    .isInstanceOf(IllegalStateException.class)
                    .hasMessageContaining("camunda-admin");
            assertThatTheSuperGroupHasNoPower();
        } finally {
            tables.write(writer -> writer.deleteGroup(Groups.CAMUNDA_ADMIN));
        }
    }

    private void assertThatTheSuperGroupHasNoPower() {
        try (var nowActing = acting.as(accounts.find("testsuper").orElseThrow())) {
            assertThat(identity.getCurrentAuthentication().getGroupIds()).contains(Groups.CAMUNDA_ADMIN);
            assertThat(identity.createUserQuery().userId("village1").count()).isZero();
        }
    }

    private void open(String login, String unit, Role role) {
        desk.open(new NewAccount(login, "测试", unit, Set.of(role), Set.of()), PASSWORD);
    }
}
