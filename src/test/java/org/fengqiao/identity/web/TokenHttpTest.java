package org.fengqiao.identity.web;

import static org.assertj.core.api.Assertions.assertThat;

import com.jayway.jsonpath.JsonPath;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.fengqiao.identity.AccountDesk;
import org.fengqiao.identity.NewAccount;
import org.fengqiao.identity.PasswordDesk;
import org.fengqiao.identity.Role;
import org.fengqiao.testing.Http;
import org.fengqiao.testing.HttpTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Programs that act for a person: for one purpose, until a day, and never with the password. */
@HttpTest
class TokenHttpTest {

    private static final String LAST_DAY = LocalDate.now().plusDays(30).toString();

    @Autowired
    private Http http;

    @Autowired
    private JdbcClient database;

    @BeforeEach
    void noTokens() {
        database.sql("delete from personal_token").update();
    }

    @Test
    void aTokenIsShownOnceAndKeptAsItsHashOnly() {
        var browser = http.inBrowserOf("village1");

        var made = browser.post("/api/tokens", wish("统计程序", "read", LAST_DAY));

        assertThat(made.statusCode()).isEqualTo(201);
        String token = JsonPath.read(made.body(), "$.token");
        assertThat(token).matches("fqt_[A-Za-z0-9_-]{43}");
        assertThat(browser.get("/api/tokens").body())
                .contains("统计程序", LAST_DAY, "\"lastUsedAt\":null")
                .doesNotContain(token, "hash");
        assertThat(database.sql("select personal_token::text from personal_token")
                        .query(String.class)
                        .single())
                .contains("village1")
                .doesNotContain(token);
    }

    @Test
    void aTokenIsALoginByBearerAndAsThePasswordOfBasic() {
        var token = make("village1", "read");

        assertThat(bearer(token).get("/api/me").body()).contains("\"login\":\"village1\"");
        assertThat(bearer(token).get("/engine-rest/task").statusCode()).isEqualTo(200);
        assertThat(http.as("village1", token).get("/engine-rest/version").statusCode())
                .isEqualTo(200);
        assertThat(http.as("township1", token).get("/api/me").statusCode()).isEqualTo(401);
        assertThat(JsonPath.<List<String>>read(
                        http.as("village1").get("/api/tokens").body(), "$.tokens[*].lastUsedAt"))
                .doesNotContainNull();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/api/disputes",
                "/api/disputes/QX-2026-00001/withdrawal",
                "/api/absences",
                "/engine-rest/process-definition/key/disputeLifecycle/start",
                "/engine-rest/task/some/complete",
                "/engine-rest/task/some/claim",
                "/engine-rest/deployment/create",
                "/engine-rest/engine/default/message",
                "/engine-rest/history/process-instance/delete",
                "/api/tokens",
                "/api/accounts/search"
            })
    void aTokenThatReadsChangesNothing(String path) {
        var answer = bearer(make("village1", "read")).post(path, "{}");

        assertThat(answer.statusCode()).isEqualTo(403);
        assertThat(answer.body()).contains("个人令牌的用途不包括此操作", "scope of this personal token");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/engine-rest/task",
                "/engine-rest/task/count",
                "/engine-rest/process-instance",
                "/engine-rest/engine/default/task",
                "/engine-rest/history/task",
                "/api/ledger/search"
            })
    void aQuestionThatIsPostedIsStillAQuestion(String path) {
        assertThat(bearer(make("village1", "read")).post(path, "{}").statusCode())
                .isEqualTo(200);
    }

    @Test
    void aTokenThatRegistersDoesThatAndNoMore() {
        var program = bearer(make("village1", "register"));

        assertThat(program.post("/api/disputes", "{}").statusCode()).isEqualTo(422);
        assertThat(program.post("/api/disputes/QX-2026-00001/withdrawal", "{}").statusCode())
                .isEqualTo(403);
        assertThat(program.delete("/api/disputes").statusCode()).isEqualTo(403);
        assertThat(program.post("/engine-rest/deployment/create", "{}").statusCode())
                .isEqualTo(403);
    }

    @Test
    void aTokenForFlowsReachesTheDoorForFlowsOnly() {
        var program = bearer(make("flowadmin", "flows"));

        assertThat(program.post("/engine-rest/deployment/create", "{}").body()).doesNotContain("个人令牌");
        assertThat(program.post("/engine-rest/process-definition/key/disputeLifecycle/start", "{}")
                        .body())
                .contains("个人令牌");
        assertThat(program.post("/api/disputes", "{}").body()).contains("个人令牌");
    }

    @ParameterizedTest
    @CsvSource({
        "'', read, 30, name",
        "'   ', read, 30, name",
        "程序, everything, 30, scope",
        "程序, flows, 30, scope",
        "程序, read, 367, lastDay",
        "程序, read, -1, lastDay"
    })
    void aCrookedWishIsRefusedAtItsField(String name, String scope, int days, String field) {
        var answer = http.as("village1")
                .post(
                        "/api/tokens",
                        wish(name, scope, LocalDate.now().plusDays(days).toString()));

        assertThat(answer.statusCode()).isEqualTo(422);
        assertThat(answer.body()).contains("\"field\":\"" + field + "\"");
        assertThat(tokens()).isZero();
    }

    @Test
    void whatIsNoDateOrNoTokenIsRefused() {
        var village = http.as("village1");

        assertThat(village.post("/api/tokens", wish("程序", "read", "tomorrow")).statusCode())
                .isEqualTo(400);
        assertThat(village.post("/api/tokens", wish("x".repeat(61), "read", LAST_DAY))
                        .statusCode())
                .isEqualTo(422);
        assertThat(village.post("/api/tokens", "{}").statusCode()).isEqualTo(422);
        assertThat(village.post("/api/tokens/no-id/revocation", "{}").statusCode())
                .isEqualTo(400);
        assertThat(tokens()).isZero();
        for (var crooked : List.of("", "fqt_", "fqt_" + "A".repeat(43), "' or 1=1 --", "fqt_" + "A".repeat(44))) {
            assertThat(bearer(crooked).get("/api/me").statusCode()).isEqualTo(401);
        }
    }

    @Test
    void aWrongTokenIsNoWrongPassword() {
        assertThat(http.as("village1", "fqt_" + "A".repeat(43)).get("/api/me").statusCode())
                .isEqualTo(401);

        assertThat(http.as("village1").get("/api/me").statusCode()).isEqualTo(200);
    }

    @Test
    void aTokenEndsWhenItsOwnerSaysSoAndNobodyElse() {
        var token = make("village1", "read");
        var id = database.sql("select id from personal_token")
                .query(String.class)
                .single();

        assertThat(http.as("township1")
                        .post("/api/tokens/" + id + "/revocation", "{}")
                        .statusCode())
                .isEqualTo(422);
        assertThat(bearer(token).get("/api/me").statusCode()).isEqualTo(200);

        assertThat(http.as("village1")
                        .post("/api/tokens/" + id + "/revocation", "{}")
                        .statusCode())
                .isEqualTo(204);
        assertThat(bearer(token).get("/api/me").statusCode()).isEqualTo(401);
        assertThat(http.as("village1").get("/api/tokens").body()).contains("\"good\":false");
    }

    @Test
    void aTokenEndsAfterItsLastDay() {
        var token = make("village1", "read");

        database.sql("update personal_token set last_day = ?")
                .param(LocalDate.now().minusDays(1))
                .update();

        assertThat(bearer(token).get("/api/me").statusCode()).isEqualTo(401);
    }

    @Test
    void whoeverGetsANewPasswordHandedOutHasNoTokensAnyMore(
            @Autowired AccountDesk accounts, @Autowired PasswordDesk passwords) {
        accounts.open(
                new NewAccount("testtoken", "试令牌", "990100101", Set.of(Role.TOWNSHIP_CLERK), Set.of()),
                "Right-2026-Right");
        String token = JsonPath.read(
                http.as("testtoken", "Right-2026-Right")
                        .post("/api/tokens", wish("程序", "read", LAST_DAY))
                        .body(),
                "$.token");

        passwords.reset("testtoken", "admin");

        assertThat(bearer(token).get("/api/me").statusCode()).isEqualTo(401);
    }

    private String make(String login, String scope) {
        return JsonPath.read(
                http.as(login).post("/api/tokens", wish("程序", scope, LAST_DAY)).body(), "$.token");
    }

    private Http bearer(String token) {
        return http.with("Authorization", "Bearer " + token);
    }

    private long tokens() {
        return database.sql("select count(*) from personal_token")
                .query(Long.class)
                .single();
    }

    private static String wish(String name, String scope, String lastDay) {
        return """
                {"name":"%s","scope":"%s","lastDay":"%s"}""".formatted(name, scope, lastDay);
    }
}
