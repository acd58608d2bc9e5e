package org.fengqiao.identity.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.jayway.jsonpath.JsonPath;
import java.net.http.HttpResponse;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.concurrent.atomic.AtomicInteger;
import org.fengqiao.identity.AccountDesk;
import org.fengqiao.identity.NewAccount;
import org.fengqiao.identity.Role;
import org.fengqiao.roster.Mediator;
import org.fengqiao.roster.Roster;
import org.fengqiao.testing.Authenticator;
import org.fengqiao.testing.CaseDriver;
import org.fengqiao.testing.CaseWalk;
import org.fengqiao.testing.Http;
import org.fengqiao.testing.HttpTest;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.simple.JdbcClient;

/** People who lost their password or telephone, change their committee or leave; and who helps them. */
@HttpTest
class AccountCareHttpTest {

    private static final String PASSWORD = "Right-2026-Right";
    private static final String CHECKED = """
            {"check":"known","note":"本人到镇里来，换了手机。"}""";
    private static final AtomicInteger PEOPLE = new AtomicInteger();

    @Autowired
    private Http http;

    @Autowired
    private AccountDesk desk;

    @Autowired
    private Clock clock;

    @Autowired
    private JdbcClient database;

    private String mediator = "";

    @BeforeAll
    static void anAdministrator(@Autowired AccountDesk desk) {
        desk.open(new NewAccount("caresecurity", "试安全", "990100", Set.of(Role.SECURITY_ADMIN), Set.of()), PASSWORD);
    }

    @BeforeEach
    void aMediatorOfTaoyuan() {
        mediator = "care" + PEOPLE.incrementAndGet();
        desk.open(
                new NewAccount(mediator, "试调解员", "990100101201", Set.of(Role.MEDIATOR), Set.of("C990100101201")),
                PASSWORD);
    }

    @Test
    void theTownshipsClerkHandsOutANewPasswordAndItIsWrittenDown() {
        var answer = clerk().post(account("password"), CHECKED);

        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(200);
        String password = JsonPath.read(answer.body(), "$.password");
        assertThat(http.browser().logIn(mediator, password).headers().firstValue("Location"))
                .hasValueSatisfying(place -> assertThat(place).endsWith("/password?first=yes"));
        assertThat(http.as(mediator, PASSWORD).get("/api/me").statusCode()).isEqualTo(401);
        assertThat(clerk().get(account("records")).body())
                .contains("township1", "重新发放密码", "经办人认识本人", "换了手机")
                .doesNotContain(password);
    }

    @ParameterizedTest
    @ValueSource(strings = {"password", "unlock", "second-factor"})
    void withoutACheckOfIdentityNothingIsDone(String act) {
        refusedAt("check", clerk().post(account(act), "{\"note\":\"本人到场。\"}"));
        refusedAt("check", clerk().post(account(act), "{\"check\":\"dreamt\",\"note\":\"本人到场。\"}"));
        refusedAt("note", clerk().post(account(act), "{\"check\":\"card\"}"));
        refusedAt("note", clerk().post(account(act), "{\"check\":\"card\",\"note\":\"  好 \"}"));
        refusedAt("note", clerk().post(account(act), "{\"check\":\"card\",\"note\":\"身份证 11010519491231002X 已核对\"}"));

        assertThat(records()).isZero();
        assertThat(http.as(mediator, PASSWORD).get("/api/me").statusCode()).isEqualTo(200);
    }

    @ParameterizedTest
    @CsvSource({
        "township3, a clerk of another township",
        "village1, a mediator",
        "supervisor1, the township's supervisor",
        "county1, a dispatcher",
        "flowadmin, an administrator of flows"
    })
    void nobodyElseLooksAfterTheAccount(String person, String who) {
        for (var act : List.of("password", "unlock", "second-factor", "closing")) {
            var answer = http.as(person).post(account(act), CHECKED);
            assertThat(answer.statusCode()).as(who).isEqualTo(403);
            var unknown = http.as(person).post("/api/accounts/nobody-at-all/" + act, CHECKED);
            assertThat(answer.body().replace(mediator, "nobody-at-all")).isEqualTo(unknown.body());
        }
        assertThat(http.as(person).get(account("records")).statusCode()).isEqualTo(403);
        assertThat(records()).isZero();
    }

    @ParameterizedTest
    @ValueSource(strings = {"township1", "county1", "supervisor", "caresecurity", "township3"})
    void aClerkHelpsNeitherHerselfNorTheCountyNorNeighbours(String other) {
        assertThat(clerk().post("/api/accounts/" + other + "/password", CHECKED).statusCode())
                .isEqualTo(403);
        assertThat(http.as("county1").get("/api/me").statusCode()).isEqualTo(200);
    }

    @Test
    void anAccountThatWrongPasswordsHaveLockedIsOpenedAgain() {
        database.sql("update act_id_user set attempts_ = 10 where id_ = ?")
                .param(mediator)
                .update();
        assertThat(http.as(mediator, PASSWORD).get("/api/me").statusCode()).isEqualTo(401);

        assertThat(clerk().post(account("unlock"), CHECKED).statusCode()).isEqualTo(204);

        assertThat(http.as(mediator, PASSWORD).get("/api/me").statusCode()).isEqualTo(200);
        assertThat(records()).isOne();
    }

    @Test
    void aLostTelephoneIsReplacedAndTheOldOneIsWorthNothing() {
        refusedAt("login", clerk().post(account("second-factor"), CHECKED));
        var browser = http.browser();
        browser.logIn(mediator, PASSWORD);
        var telephone = Authenticator.enrolling(browser.get("/second-factor").body());
        browser.form("/second-factor", "code", telephone.code(clock.instant()));
        assertThat(location(http.browser().logIn(mediator, PASSWORD))).endsWith("/second-factor");

        assertThat(clerk().post(account("second-factor"), CHECKED).statusCode()).isEqualTo(204);

        assertThat(browser.get("/api/me").statusCode()).isEqualTo(401);
        assertThat(location(http.browser().logIn(mediator, PASSWORD))).contains("/tasklist/");
        assertThat(clerk().get(account("records")).body()).contains("重设两步验证");
    }

    @Test
    void whatWasWrittenDownStays() {
        clerk().post(account("unlock"), CHECKED);

        for (var sql : List.of("update account_record set note = 'x'", "delete from account_record")) {
            assertThatThrownBy(() -> database.sql(sql).update())
                    .isInstanceOf(DataAccessException.class)
                    .hasStackTraceContaining("permission denied for table account_record");
        }
        assertThat(clerk().get(account("records")).body()).contains("换了手机");
    }

    @Test
    void aMediatorChangesTheCommitteeAndSeesTheOtherTownshipOnly() {
        var browser = http.browser();
        browser.logIn(mediator, PASSWORD);

        var moved = admin().post(account("place"), place("990100102201", "mediator", "C990100102201", "调往柳溪村。"));

        assertThat(moved.statusCode()).as(moved.body()).isEqualTo(204);
        assertThat(browser.get("/api/me").statusCode()).as("the old login").isEqualTo(401);
        assertThat(http.as(mediator, PASSWORD).get("/api/me").body())
                .contains("\"townships\":[\"990100102\"]", "\"committees\":[\"C990100102201\"]");
        assertThat(admin().get(account("records")).body()).contains("caresecurity", "调往柳溪村");
    }

    @Test
    void aClerkMovesMediatorsWithinTheTownshipAndNoFurther() {
        assertThat(clerk().post(account("place"), place("990100101", "mediator", "C990100101", "调到镇调委会。"))
                        .statusCode())
                .isEqualTo(204);
        for (var place : List.of(
                place("990100102201", "mediator", "C990100102201", "调往柳溪村。"),
                place("990100101", "mediator", "C990100102", "调往柳溪镇。"),
                place("990100101", "townshipClerk", "C990100101", "升为工作人员。"),
                place("990100", "dispatcher", "C990100", "调往县里。"))) {
            assertThat(clerk().post(account("place"), place).statusCode()).isEqualTo(403);
        }
        assertThat(http.as(mediator, PASSWORD).get("/api/me").body())
                .contains("\"townships\":[\"990100101\"]", "\"committees\":[\"C990100101\"]", "\"id\":\"mediator\"");
    }

    @Test
    void aCrookedPlaceIsRefusedAtItsField() {
        refusedAt("unit", admin().post(account("place"), place("990100999", "mediator", "C990100101", "调动一下。")));
        refusedAt("roles", admin().post(account("place"), place("990100101", "king", "C990100101", "调动一下。")));
        refusedAt("roles", admin().post(account("place"), place("990100101", "dispatcher", "C990100101", "调动一下。")));
        refusedAt("committees", admin().post(account("place"), place("990100101", "mediator", "C1", "调动一下。")));
        refusedAt("note", admin().post(account("place"), place("990100101", "mediator", "C990100101", "")));

        assertThat(http.as(mediator, PASSWORD).get("/api/me").body()).contains("\"committees\":[\"C990100101201\"]");
        assertThat(records()).isZero();
    }

    @Test
    void whoHasWorkInHandHandsItOverFirst(@Autowired CaseWalk walk, @Autowired CaseDriver driver) {
        var number = walk.inTheVillage();

        var answer = admin().post("/api/accounts/village1/closing", "{\"note\":\"年满退休。\"}");

        assertThat(answer.statusCode()).isEqualTo(422);
        assertThat(answer.body()).contains("请先移交", number.code(), "Hand over");
        refusedAt(
                "login",
                admin().post(
                                "/api/accounts/village1/place",
                                place("990100102201", "mediator", "C990100102201", "调往柳溪村。")));
        assertThat(http.as("village1").get("/api/me").body()).contains("\"committees\":[\"C990100101201\"]");
        driver.end(number);
    }

    @Test
    void whoLeavesComesInByNoDoorAnyMore() {
        var browser = http.browser();
        browser.logIn(mediator, PASSWORD);
        String token = JsonPath.read(
                browser.withToken()
                        .post("/api/tokens", """
                                {"name":"程序","scope":"read","lastDay":"%s"}""".formatted(LocalDate.now(clock)))
                        .body(),
                "$.token");

        assertThat(clerk().post(account("closing"), "{\"note\":\"任期届满离任。\"}").statusCode())
                .isEqualTo(204);

        assertThat(browser.get("/api/me").statusCode()).isEqualTo(401);
        assertThat(browser.get("/camunda/api/engine/engine/default/task").statusCode())
                .isEqualTo(401);
        assertThat(http.as(mediator, token).get("/api/me").statusCode()).isEqualTo(401);
        assertThat(http.as(mediator, PASSWORD).get("/api/me").statusCode()).isEqualTo(401);
        assertThat(http.browser().logIn(mediator, PASSWORD).statusCode()).isEqualTo(401);
        for (var table : List.of("act_id_membership", "act_id_tenant_member", "act_ru_authorization")) {
            assertThat(database.sql("select count(*) from " + table + " where user_id_ = ?")
                            .param(mediator)
                            .query(Long.class)
                            .single())
                    .as(table)
                    .isZero();
        }
    }

    @Test
    void aClosedAccountComesBackInNobodysHands() {
        clerk().post(account("closing"), "{\"note\":\"任期届满离任。\"}");

        for (var act : List.of("password", "unlock", "closing")) {
            assertThat(admin().post(account(act), CHECKED).statusCode()).isEqualTo(403);
        }
        refusedAt("login", admin().post("/api/accounts", """
                {"login":"%s","displayName":"新人","unit":"990100101","roles":["mediator"]}""".formatted(mediator)));
        assertThat(admin().post("/api/accounts/search", "{\"name\":\"%s\"}".formatted(mediator))
                        .body())
                .contains("\"closed\":true");
        assertThat(admin().get(account("records")).body()).contains("关闭账号", "任期届满离任");
    }

    @Test
    void whoComesBackGetsTheAccountAgainWithANewPassword() {
        clerk().post(account("closing"), "{\"note\":\"任期届满离任。\"}");
        var back = """
                {"unit":"990100101202","roles":["mediator"],"committees":["C990100101202"],"check":"card","note":"换届后再次受聘。"}""";

        for (var other : List.of("township3", "village1", "supervisor1", "county1", "flowadmin")) {
            assertThat(http.as(other).post(account("reopening"), back).statusCode())
                    .as(other)
                    .isEqualTo(403);
        }
        assertThat(clerk().post("/api/accounts/search", "{\"name\":\"%s\"}".formatted(mediator))
                        .body())
                .contains("\"closed\":true");
        assertThat(http.as("township3")
                        .post("/api/accounts/search", "{\"name\":\"%s\"}".formatted(mediator))
                        .body())
                .isEqualTo("[]");
        assertThat(clerk().get(account("records")).statusCode()).isEqualTo(200);
        assertThat(http.as("township3").get(account("records")).statusCode()).isEqualTo(403);
        refusedAt("check", clerk().post(account("reopening"), back.replace("card", "dreamt")));
        assertThat(clerk().post(account("reopening"), back.replace("mediator", "townshipClerk"))
                        .statusCode())
                .isEqualTo(403);
        var answer = clerk().post(account("reopening"), back);

        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(200);
        String password = JsonPath.read(answer.body(), "$.password");
        assertThat(location(http.browser().logIn(mediator, password))).endsWith("/password?first=yes");
        assertThat(http.as(mediator, PASSWORD).get("/api/me").statusCode()).isEqualTo(401);
        assertThat(admin().post("/api/accounts/search", "{\"name\":\"%s\"}".formatted(mediator))
                        .body())
                .contains("\"closed\":false", "C990100101202");
        assertThat(clerk().get(account("records")).body())
                .contains("重新启用账号", "换届后再次受聘")
                .doesNotContain(password);
        assertThat(clerk().post(account("reopening"), back).statusCode())
                .as("open already")
                .isEqualTo(403);
    }

    @Test
    void whatAnAdministratorClosedNoClerkOpens() {
        admin().post(account("closing"), "{\"note\":\"任期届满离任。\"}");
        var back = """
                {"unit":"990100101201","roles":["mediator"],"committees":["C990100101201"],"check":"card","note":"换届后再次受聘。"}""";

        assertThat(clerk().post(account("reopening"), back).statusCode()).isEqualTo(403);
        assertThat(admin().post(account("reopening"), back).statusCode()).isEqualTo(200);
    }

    @Test
    void theCountysListOfMediatorsGoesAlong(@Autowired Roster roster) {
        database.sql("insert into mediator (id, name, committee_code, phone, full_time, login_id)"
                        + " values (:id, '试调解员', 'C990100101201', '13800000000', false, :login)")
                .param("id", mediator.toUpperCase(Locale.ROOT))
                .param("login", mediator)
                .update();
        var today = LocalDate.now(clock);

        admin().post(account("place"), place("990100102201", "mediator", "C990100102201", "调往柳溪村。"));
        assertThat(roster.availableOn("C990100102201", today)).anyMatch(one -> isTheOne(one));
        assertThat(roster.availableOn("C990100101201", today)).noneMatch(one -> isTheOne(one));

        admin().post(account("closing"), "{\"note\":\"任期届满离任。\"}");
        assertThat(roster.availableOn("C990100102201", today)).noneMatch(one -> isTheOne(one));
        assertThat(roster.mediatorByLogin(mediator)).isPresent();

        admin().post(account("reopening"), """
                {"unit":"990100102201","roles":["mediator"],"committees":["C990100102201"],"check":"card","note":"再次受聘。"}""");
        assertThat(roster.availableOn("C990100102201", today)).anyMatch(one -> isTheOne(one));
    }

    private boolean isTheOne(Mediator one) {
        return one.loginId().filter(mediator::equals).isPresent();
    }

    @Test
    void aClerkSeesAndOpensAccountsOfHerTownship() {
        var found = clerk().post("/api/accounts/search", "{}").body();

        assertThat(JsonPath.<List<String>>read(found, "$[*].login"))
                .contains(mediator, "village1", "township1")
                .doesNotContain("village2", "township3", "county1", "supervisor", "caresecurity");
        assertThat(clerk().post("/api/accounts", """
                {"login":"%sx","displayName":"新人","unit":"990100101201","roles":["mediator"],"committees":["C990100101201"]}""".formatted(mediator)).statusCode())
                .isEqualTo(201);
        assertThat(clerk().post("/api/accounts", """
                {"login":"%sy","displayName":"新人","unit":"990100102","roles":["mediator"]}""".formatted(mediator)).statusCode())
                .isEqualTo(403);
        assertThat(http.as("village1").post("/api/accounts/search", "{}").statusCode())
                .isEqualTo(403);
        assertThat(clerk().get("/api/accounts/waiting").statusCode()).isEqualTo(403);
    }

    private void refusedAt(String field, HttpResponse<String> answer) {
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(422);
        assertThat(answer.body()).contains("\"field\":\"" + field + "\"");
    }

    private Http clerk() {
        return http.as("township1");
    }

    private Http admin() {
        return http.as("caresecurity", PASSWORD);
    }

    private String account(String what) {
        return "/api/accounts/" + mediator + "/" + what;
    }

    private long records() {
        return database.sql("select count(*) from account_record where login = ?")
                .param(mediator)
                .query(Long.class)
                .single();
    }

    private static String location(HttpResponse<String> answer) {
        return answer.headers().firstValue("Location").orElse("none: " + answer.statusCode());
    }

    private static String place(String unit, String role, String committee, String note) {
        return """
                {"unit":"%s","roles":["%s"],"committees":["%s"],"note":"%s"}""".formatted(unit, role, committee, note);
    }
}
