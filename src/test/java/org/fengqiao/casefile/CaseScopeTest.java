package org.fengqiao.casefile;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;
import org.fengqiao.identity.CurrentUser;
import org.fengqiao.identity.Role;
import org.junit.jupiter.api.Test;

class CaseScopeTest {

    private static final String TOWNSHIP = "990100101";
    private static final String VILLAGE = "990100101201";
    private static final Set<String> COUNTY = Set.of("990100", TOWNSHIP, "990100102");

    private final CaseFile file = CaseFixture.aCase().open();

    @Test
    void aVillageSeesWhatWaitsThereAndNothingElse() {
        assertThat(covers(user("other", Role.MEDIATOR, Set.of("C" + VILLAGE), Set.of(TOWNSHIP))))
                .isTrue();
        assertThat(covers(user("other", Role.MEDIATOR, Set.of("C990100101202"), Set.of(TOWNSHIP))))
                .isFalse();

        file.escalate(Tier.TOWNSHIP);

        assertThat(covers(user("other", Role.MEDIATOR, Set.of("C" + VILLAGE), Set.of(TOWNSHIP))))
                .isFalse();
    }

    @Test
    void whoRegisteredOrMediatedGoesOnSeeingIt() {
        file.escalate(Tier.TOWNSHIP);
        file.nameMediator(new CaseMediator("M9", "named", "林某（虚构）", "C" + TOWNSHIP, Tier.TOWNSHIP, 1, "就近"));

        assertThat(covers(user(file.registeredBy(), Role.MEDIATOR, Set.of(), Set.of(TOWNSHIP))))
                .isTrue();
        assertThat(covers(user("named", Role.MEDIATOR, Set.of(), Set.of(TOWNSHIP))))
                .isTrue();
        assertThat(covers(user("nobody", Role.MEDIATOR, Set.of(), Set.of(TOWNSHIP))))
                .isFalse();
    }

    @Test
    void aTownshipSeesItsOwn() {
        assertThat(covers(user("t", Role.TOWNSHIP_CLERK, Set.of("C" + TOWNSHIP), Set.of(TOWNSHIP))))
                .isTrue();
        assertThat(covers(user("t", Role.MEDIATOR, Set.of("C" + TOWNSHIP), Set.of(TOWNSHIP))))
                .isTrue();
        assertThat(covers(user("t", Role.TOWNSHIP_SUPERVISOR, Set.of(), Set.of(TOWNSHIP))))
                .isTrue();
        assertThat(covers(user("t", Role.TOWNSHIP_SUPERVISOR, Set.of(), Set.of("990100102"))))
                .isFalse();
        assertThat(covers(user("t", Role.TOWNSHIP_CLERK, Set.of(), Set.of("990100102"))))
                .isFalse();
    }

    @Test
    void anIndustryCommitteeSeesWhatHasReachedTheCounty() {
        assertThat(covers(user("h", Role.MEDIATOR, Set.of("H01"), COUNTY))).isFalse();
        file.escalate(Tier.COUNTY);
        assertThat(covers(user("h", Role.MEDIATOR, Set.of("H01"), COUNTY))).isTrue();
        assertThat(covers(user("d", Role.DISPATCHER, Set.of(), COUNTY))).isTrue();
        assertThat(covers(user("s", Role.COUNTY_SUPERVISOR, Set.of(), COUNTY))).isTrue();
    }

    @Test
    void administratorsSeeNone() {
        assertThat(covers(user("f", Role.FLOW_ADMIN, Set.of(), COUNTY))).isFalse();
        assertThat(covers(user("s", Role.SECURITY_ADMIN, Set.of(), COUNTY))).isFalse();
    }

    @Test
    void onlyAVillagesPeopleReadRecordsVillageByVillage() {
        assertThat(scope(user("v", Role.MEDIATOR, Set.of("C" + VILLAGE), Set.of(TOWNSHIP)))
                        .villagesOnly())
                .contains(Set.of(VILLAGE));
        assertThat(scope(user("t", Role.MEDIATOR, Set.of("C" + TOWNSHIP), Set.of(TOWNSHIP)))
                        .villagesOnly())
                .isEmpty();
        assertThat(scope(user("h", Role.MEDIATOR, Set.of("H01"), COUNTY)).villagesOnly())
                .isEmpty();
        assertThat(scope(user("s", Role.TOWNSHIP_SUPERVISOR, Set.of(), Set.of(TOWNSHIP)))
                        .villagesOnly())
                .isEmpty();
    }

    private boolean covers(CurrentUser user) {
        return scope(user).covers(file);
    }

    private static CaseScope scope(CurrentUser user) {
        return CaseScope.of(user);
    }

    private static CurrentUser user(String login, Role role, Set<String> committees, Set<String> townships) {
        return new CurrentUser(login, "某人（虚构）", Set.of(role), committees, townships);
    }
}
