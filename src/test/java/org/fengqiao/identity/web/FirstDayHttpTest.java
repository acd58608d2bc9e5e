package org.fengqiao.identity.web;

import static org.assertj.core.api.Assertions.assertThat;

import com.jayway.jsonpath.JsonPath;
import java.io.IOException;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import org.fengqiao.identity.FirstAdministrator;
import org.fengqiao.testing.Authenticator;
import org.fengqiao.testing.FreshDatabase;
import org.fengqiao.testing.Http;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.MethodOrderer.OrderAnnotation;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.context.annotation.Import;
import org.springframework.test.context.ContextConfiguration;

/**
 * The first day of a real county, on a database without anybody: each test begins where the one before has ended, because
 * the day is one story and its context is the only one without the sample county.
 */
@SpringBootTest(
        webEnvironment = WebEnvironment.RANDOM_PORT,
        properties = {
            "fengqiao.sample-county=false",
            "camunda.bpm.job-execution.enabled=false",
            // The engine's web applications find an engine by its name in a register of the whole JVM.
            "camunda.bpm.process-engine-name=firstDay"
        })
@ContextConfiguration(initializers = FreshDatabase.class)
@Import(Http.class)
@TestMethodOrder(OrderAnnotation.class)
class FirstDayHttpTest {

    private static final String CHOSEN = "Qingxi-county-2026";
    private static final Path LISTS = Path.of("docs", "import");

    /** Has logged in, as the third test tells. */
    private static @Nullable Http administrator;

    @Autowired
    private Http http;

    @Autowired
    private FirstAdministrator first;

    @Test
    @Order(1)
    void thePasswordOfTheStartBlockOpensNothingButItsOwnChange() {
        var handedOut = first.password().orElseThrow();

        var answer = http.as("admin", handedOut).get("/api/me");
        assertThat(answer.statusCode()).isEqualTo(403);
        assertThat(answer.body()).contains("初始密码");
        var login = http.browser();
        assertThat(location(login.logIn("admin", handedOut))).endsWith("/password?first=yes");
        assertThat(login.get("/api/me").statusCode()).isEqualTo(401);
    }

    @Test
    @Order(2)
    void withoutAnIdentityProviderThereIsNoDoorForOne() {
        assertThat(http.get("/login").body())
                .contains("class=\"provider\" href=\"\"")
                .doesNotContain("login/openid");
        assertThat(http.get("/login/openid").statusCode()).isEqualTo(404);
        assertThat(http.get("/login/openid/return?code=x&state=y").statusCode()).isEqualTo(404);
    }

    @Test
    @Order(2)
    void aNewPasswordThatIsNoPasswordChangesNothing() {
        var handedOut = first.password().orElseThrow();

        assertThat(change("admin", handedOut, "short1", "short1").body()).contains("10 至 64 个字符");
        assertThat(change("admin", handedOut, CHOSEN, CHOSEN + "x").body()).contains("不一致");
        assertThat(change("admin", handedOut, "administrator-1", "administrator-1")
                        .body())
                .contains("不能包含用户名");
        assertThat(change("admin", handedOut, handedOut, handedOut).body()).contains("不能与原密码相同");
        assertThat(http.as("admin", handedOut).get("/api/me").statusCode()).isEqualTo(403);
    }

    @Test
    @Order(3)
    void theAdministratorChoosesAPasswordEnrolsAnAuthenticatorAndIsIn() {
        var browser = http.browser();

        var answer = browser.form(
                "/password",
                "username",
                "admin",
                "password",
                first.password().orElseThrow(),
                "newPassword",
                CHOSEN,
                "again",
                CHOSEN);

        assertThat(location(answer)).endsWith("/second-factor");
        assertThat(browser.get("/api/me").statusCode()).isEqualTo(401);
        assertThat(http.as("admin", CHOSEN).get("/api/me").body()).contains("个人令牌");
        var telephone = Authenticator.enrolling(browser.get("/second-factor").body());
        assertThat(browser.form("/second-factor", "code", telephone.wrongCode(Instant.now()))
                        .statusCode())
                .isEqualTo(422);
        assertThat(browser.get("/api/me").statusCode()).isEqualTo(401);

        var codes = browser.form("/second-factor", "code", telephone.code(Instant.now()));

        assertThat(codes.body()).contains("恢复码", "href=\"/accounts\"");
        assertThat(browser.get("/api/me").body()).contains("\"id\":\"securityAdmin\"", "\"townships\":[]");
        administrator = browser.withToken();
    }

    @Test
    @Order(4)
    void theCountysListsBringUnitsCommitteesAndPeople() throws IOException {
        var answer = admin().send(
                        "POST",
                        "/api/organisation/import",
                        "multipart/form-data; boundary=part",
                        multipart("units.csv", "committees.csv", "mediators.csv", "experts.csv"));

        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(200);
        assertThat(admin().get("/api/account-options").body()).contains("桃源村", "C990100101", "县联调中心");
    }

    @Test
    @Order(5)
    void aMediatorOfTheListComesInWithTheHandedOutPasswordAndRegistersADispute() {
        assertThat(admin().get("/api/accounts/waiting").body()).contains("zhouming");

        var opened = admin().post("/api/accounts/waiting", "{}");

        List<String> passwords = JsonPath.read(opened.body(), "$[?(@.login == 'zhouming')].password");
        assertThat(passwords).hasSize(1);
        assertThat(admin().get("/api/accounts/waiting").body()).isEqualTo("[]");
        assertThat(http.as("zhouming", passwords.get(0)).get("/api/disputes").statusCode())
                .isEqualTo(403);
        assertThat(change("zhouming", passwords.get(0), CHOSEN, CHOSEN).statusCode())
                .isEqualTo(303);
        assertThat(http.as("zhouming", CHOSEN).post("/api/disputes", DISPUTE).statusCode())
                .isEqualTo(201);
    }

    @Test
    @Order(6)
    void aClerkGetsAnAccountOfHerOwnAndSeesTheCase() {
        var opened = admin().post("/api/accounts", """
                {"login":"zhoumin","displayName":"周敏","unit":"990100101","roles":["townshipClerk"],"committees":["C990100101"]}""");

        assertThat(opened.statusCode()).as(opened.body()).isEqualTo(201);
        assertThat(change("zhoumin", JsonPath.read(opened.body(), "$.password"), CHOSEN, CHOSEN)
                        .statusCode())
                .isEqualTo(303);
        assertThat(http.as("zhoumin", CHOSEN).get("/api/disputes").body()).contains("990100101201", "\"total\":1");
    }

    @Test
    @Order(7)
    void theAdministratorSeesNoCase() {
        assertThat(admin().get("/api/disputes").body()).contains("\"total\":0");
        assertThat(admin().post("/api/disputes", DISPUTE).statusCode()).isEqualTo(403);
    }

    @Test
    @Order(8)
    void aWrongAccountIsRefusedAtItsField() {
        refused("""
                {"login":"zhoumin","displayName":"周","unit":"990100101","roles":["mediator"]}""", "已被使用");
        refused("""
                {"login":"1x","displayName":"周","unit":"990100101","roles":["mediator"]}""", "字母开头");
        refused("""
                {"login":"xin","displayName":" ","unit":"990100101","roles":["mediator"]}""", "请填写姓名");
        refused("""
                {"login":"xin","displayName":"周","unit":"990100999","roles":["mediator"]}""", "没有这个单位");
        refused("""
                {"login":"xin","displayName":"周","unit":"990100101","roles":["king"]}""", "没有这个角色");
        refused("""
                {"login":"xin","displayName":"周","unit":"990100101","roles":[]}""", "至少选择一个角色");
        refused("""
                {"login":"xin","displayName":"周","unit":"990100101","roles":["dispatcher"]}""", "只能授予县级人员");
        refused("""
                {"login":"xin","displayName":"周","unit":"990100101","roles":["mediator"],"committees":["C1"]}""", "没有这个调委会");
    }

    @Test
    @Order(9)
    void aLostPasswordIsHandedOutAgainAndTheOldOneIsDead() {
        var again = admin().post("/api/accounts/zhoumin/password", CHECKED);

        String password = JsonPath.read(again.body(), "$.password");
        assertThat(http.as("zhoumin", password).get("/api/me").statusCode()).isEqualTo(403);
        assertThat(http.as("zhoumin", CHOSEN).get("/api/me").statusCode()).isEqualTo(401);
        assertThat(admin().post("/api/accounts/nobody/password", CHECKED).statusCode())
                .isEqualTo(403);
        assertThat(admin().post("/api/accounts/zhoumin/unlock", CHECKED).statusCode())
                .isEqualTo(204);
        assertThat(admin().post("/api/accounts/search", "{\"name\":\"周\"}").body())
                .contains("\"login\":\"zhoumin\"", "\"firstPassword\":true", "\"login\":\"zhouming\"");
    }

    @Test
    @Order(10)
    void nobodyElseLooksAfterAccounts() {
        var mediator = http.as("zhouming", CHOSEN);

        assertThat(mediator.post("/api/accounts/search", "{}").statusCode()).isEqualTo(403);
        assertThat(mediator.get("/api/accounts/waiting").statusCode()).isEqualTo(403);
        assertThat(mediator.post("/api/accounts/waiting", "{}").statusCode()).isEqualTo(403);
        assertThat(mediator.post("/api/accounts/admin/password", CHECKED).statusCode())
                .isEqualTo(403);
        assertThat(mediator.post("/api/accounts/admin/unlock", CHECKED).statusCode())
                .isEqualTo(403);
        assertThat(admin().get("/api/me").statusCode()).isEqualTo(200);
    }

    @Test
    @Order(11)
    void aWrongOldPasswordChangesNothing() {
        assertThat(change("zhouming", "not-the-old-one-1", "Another-word-2026", "Another-word-2026")
                        .body())
                .contains("原密码不对");
        assertThat(http.as("zhouming", CHOSEN).get("/api/me").statusCode()).isEqualTo(200);
    }

    private static final String CHECKED = """
            {"check":"card","note":"本人到县里办理。"}""";

    private static final String DISPUTE = """
            {"village":"990100101201","category":"02","facts":"两家因院墙滴水发生争执，要求改道排水。",
             "parties":[{"side":"APPLICANT","name":"陈大山"},{"side":"RESPONDENT","name":"刘水生"}]}""";

    private void refused(String account, String why) {
        var answer = admin().post("/api/accounts", account);
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(422);
        assertThat(answer.body()).contains(why);
    }

    private Http admin() {
        return Objects.requireNonNull(administrator);
    }

    private HttpResponse<String> change(String login, String old, String chosen, String again) {
        return http.browser()
                .form("/password", "username", login, "password", old, "newPassword", chosen, "again", again);
    }

    private static String location(HttpResponse<String> answer) {
        return answer.headers().firstValue("Location").orElseThrow();
    }

    private static String multipart(String... names) throws IOException {
        var body = new StringBuilder();
        for (var name : names) {
            body.append("--part\r\nContent-Disposition: form-data; name=\"files\"; filename=\"")
                    .append(name)
                    .append("\"\r\nContent-Type: text/csv\r\n\r\n")
                    .append(Files.readString(LISTS.resolve(name), StandardCharsets.UTF_8))
                    .append("\r\n");
        }
        return body.append("--part--\r\n").toString();
    }
}
