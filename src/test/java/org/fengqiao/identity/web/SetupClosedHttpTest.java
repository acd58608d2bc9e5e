package org.fengqiao.identity.web;

import static org.assertj.core.api.Assertions.assertThat;

import org.camunda.bpm.engine.IdentityService;
import org.camunda.bpm.engine.authorization.Groups;
import org.fengqiao.testing.Http;
import org.fengqiao.testing.HttpTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;

/** Nobody makes an administrator, by whatever door. */
@HttpTest
class SetupClosedHttpTest {

    private static final String INTRUDER = """
            {"profile":{"id":"intruder","firstName":"x","lastName":"y","email":""},"credentials":{"password":"Intruder-2026!"}}
            """;

    @Autowired
    private Http http;

    @Autowired
    private IdentityService identity;

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/camunda/api/admin/setup/default/user/create",
                "/camunda/api/admin/setup/other/user/create",
                "/camunda/api/admin/setup/%64efault/user/create",
                "/camunda/api/admin/%73etup/default/user/create",
                "/camunda/api/admin/SETUP/default/user/create",
                "/camunda/api/admin//setup/default/user/create",
                "/camunda/api/admin/./setup/default/user/create",
                "/camunda/api/admin/auth/../setup/default/user/create",
                "/camunda/api/admin/setup;x=y/default/user/create",
                "/camunda;x/api/admin;y/setup/default/user/create"
            })
    void theSetUpPageIsClosed(String path) {
        var browser = http.inBrowserOf("supervisor");

        for (var sender : new Http[] {http, browser, http.as("supervisor")}) {
            assertThat(sender.post(path, INTRUDER).statusCode()).isIn(400, 404);
        }
        assertNobodyIsAlmighty();
    }

    @Test
    void theWebApplicationsDoNotSendAnybodyToTheSetUpPage() {
        assertThat(identity.isReadOnly()).isTrue();
        assertThat(http.inBrowserOf("village1")
                        .get("/camunda/app/tasklist/default/")
                        .statusCode())
                .isEqualTo(200);
        assertThat(http.get("/camunda/app/admin/default/setup/").statusCode()).isEqualTo(404);
    }

    @ParameterizedTest
    @ValueSource(strings = {"/camunda/app/tasklist/1582-10-10/", "/camunda/app/tasklist/other"})
    void anEngineThatIsNoneLeadsToTheOneThereIs(String path) {
        var answer = http.inBrowserOf("village1").get(path);

        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(302);
        assertThat(answer.headers().firstValue("Location").orElse("")).endsWith("/default/");
        assertThat(http.get(path).headers().firstValue("Location").orElse("")).contains("/login?to=");
    }

    @ParameterizedTest
    @ValueSource(strings = {"village1", "supervisor", "flowadmin"})
    void nobodyMakesOrChangesAccountsInTheEngine(String person) {
        var sender = http.as(person);

        assertThat(sender.post("/engine-rest/user/create", INTRUDER).statusCode())
                .isEqualTo(403);
        assertThat(sender.put("/engine-rest/user/" + person + "/profile", "{\"firstName\":\"x\",\"lastName\":\"y\"}")
                        .statusCode())
                .isEqualTo(403);
        assertThat(sender.put(
                                "/engine-rest/user/" + person + "/credentials",
                                "{\"password\":\"x\",\"authenticatedUserPassword\":\"Fengqiao-2026!\"}")
                        .statusCode())
                .isEqualTo(403);
        assertThat(sender.delete("/engine-rest/user/" + person).statusCode()).isEqualTo(403);
        assertThat(sender.post("/engine-rest/user/village1/unlock", "").statusCode())
                .isEqualTo(403);
        assertThat(sender.post("/engine-rest/group/create", "{\"id\":\"x\",\"name\":\"x\"}")
                        .statusCode())
                .isEqualTo(403);
        assertThat(sender.method("PUT", "/engine-rest/group/camunda-admin/members/" + person, "")
                        .statusCode())
                .isIn(403, 404);
        assertThat(sender.post("/engine-rest/tenant/create", "{\"id\":\"x\",\"name\":\"x\"}")
                        .statusCode())
                .isEqualTo(403);
        assertNobodyIsAlmighty();
    }

    private void assertNobodyIsAlmighty() {
        assertThat(identity.createUserQuery().userId("intruder").count()).isZero();
        assertThat(identity.createUserQuery()
                        .memberOfGroup(Groups.CAMUNDA_ADMIN)
                        .count())
                .isZero();
        assertThat(identity.createGroupQuery().groupId(Groups.CAMUNDA_ADMIN).count())
                .isZero();
    }
}
