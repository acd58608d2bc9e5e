package org.fengqiao.escalation.process;

import static org.assertj.core.api.Assertions.assertThat;
import static org.fengqiao.testing.FormInputs.prepare;
import static org.fengqiao.testing.FormInputs.today;
import static org.fengqiao.testing.FormInputs.with;

import java.net.http.HttpResponse;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.fengqiao.casefile.CaseNumber;
import org.fengqiao.testing.CaseDriver;
import org.fengqiao.testing.Http;
import org.fengqiao.testing.HttpTest;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** An expert is asked about one case, reads it without knowing who it is, and answers. */
@HttpTest
class ExpertRequestHttpTest {

    @Autowired
    private Http http;

    @Autowired
    private CaseDriver driver;

    private CaseNumber number = CaseNumber.of("XX-2000-00000");
    private CaseNumber other = CaseNumber.of("XX-2000-00000");

    @BeforeEach
    void twoCases() {
        number = driver.register("village1", Map.of("facts", "陈大山说刘水生堵了水沟，代理人欧阳锋到场（" + System.nanoTime() + "）。"));
        driver.submit(
                number,
                "user_prepareMediation",
                "village1",
                with(prepare(), Map.of("respondentAgent", "欧阳锋", "applicantAddress", "桃源村一组九号")));
        other = driver.register("village1", Map.of());
    }

    @AfterEach
    void end() {
        driver.end(number);
        driver.end(other);
    }

    @Test
    void anExpertSeesTheCaseThatHeWasAskedAboutAndNoOther() {
        assertThat(expert().get(path("")).statusCode()).isEqualTo(404);
        assertThat(expert().get("/api/disputes").body()).doesNotContain(number.code());

        assertThat(ask("village1", "yes", today().plusDays(5)).statusCode()).isEqualTo(204);

        assertThat(expert().get("/api/disputes").body()).contains(number.code()).doesNotContain(other.code());
        for (var door : List.of("", "/case")) {
            var seen = expert().get(path(door));
            assertThat(seen.statusCode()).as(door + seen.body()).isEqualTo(200);
            assertThat(seen.body())
                    .as(door)
                    .contains("陈某说刘某堵了水沟", "欧某到场")
                    .doesNotContain("陈大山", "刘水生", "欧阳锋", "桃源村一组", "19900000001", "199****");
        }
        assertThat(expert().get(path("/case")).body())
                .contains("答复专家咨询", "请问这样的水沟由谁疏通？", today().plusDays(5).toString());
        assertThat(expert().get("/api/disputes/" + other).statusCode()).isEqualTo(404);
    }

    @Test
    void aGuestReadsNothingElseOfItAndChangesNothing() {
        ask("county1", "yes", today());

        for (var door : List.of(
                "/history", "/clock", "/conflicts", "/risk-reports", "/party-notices", "/linked-cases", "/papers")) {
            assertThat(expert().get(path(door)).statusCode()).as(door).isIn(403, 404);
        }
        assertThat(expert().post(path("/unveil"), "{\"party\":0,\"field\":\"PHONE\",\"reason\":\"想知道\"}")
                        .statusCode())
                .isEqualTo(404);
        assertThat(expert().post(path("/withdrawal"), "{\"leftBy\":\"APPLICANT\",\"reason\":\"不调了。\"}")
                        .statusCode())
                .isEqualTo(404);
        assertThat(expert().post("/api/disputes/search", "{\"name\":\"陈大山\"}").body())
                .doesNotContain(number.code());
    }

    @Test
    void theAnswerStandsInTheTimelineBesideTheQuestion() {
        ask("village1", "yes", today().plusDays(5));

        assertThat(answer("expert1", "短").statusCode()).isEqualTo(422);
        assertThat(answer("expert1", "共用水沟由共同使用人一起疏通、分摊费用。").statusCode()).isEqualTo(204);

        assertThat(http.as("village1").get(path("/case")).body())
                .contains("请专家出具意见", "请问这样的水沟由谁疏通？", "章闻道", "专家答复", "共同使用人一起疏通");
        assertThat(expert().get(path("/case")).body()).doesNotContain("答复专家咨询", "共同使用人");
        assertThat(answer("expert1", "再说一次，共同分摊。").statusCode()).isEqualTo(422);
        assertThat(ask("village1", "yes", today()).statusCode()).isEqualTo(204);
    }

    @Test
    void whoIsNeitherMediatorNorDispatcherAsksNobody() {
        for (var login : List.of("township1", "township2", "supervisor1")) {
            assertThat(ask(login, "yes", today()).statusCode()).as(login).isEqualTo(403);
        }
        assertThat(ask("village2", "yes", today()).statusCode()).isEqualTo(404);
        refusedAt("partiesAgree", ask("village1", "no", today()));
        refusedAt("dueOn", ask("village1", "yes", today().minusDays(1)));
        refusedAt("dueOn", ask("village1", "yes", today().plusDays(61)));
        refusedAt("expert", http.as("village1").post(path("/expert-requests"), """
                {"partiesAgree":"yes","expert":"township1","question":"请问由谁疏通？","dueOn":"%s"}""".formatted(today())));
        ask("village1", "yes", today());
        refusedAt("expert", ask("village1", "yes", today()));
        assertThat(answer("village1", "由我来说也行。").statusCode()).isEqualTo(403);
    }

    @Test
    void withTheCaseTheExpertsSightEnds() {
        ask("village1", "yes", today());
        driver.end(number);

        assertThat(expert().get(path("")).statusCode()).isEqualTo(404);
        assertThat(answer("expert1", "已经结案了还想说。").statusCode()).isEqualTo(404);
    }

    private HttpResponse<String> ask(String login, String agree, LocalDate dueOn) {
        return http.as(login).post(path("/expert-requests"), """
                {"partiesAgree":"%s","expert":"expert1","question":"请问这样的水沟由谁疏通？","dueOn":"%s"}""".formatted(agree, dueOn));
    }

    private HttpResponse<String> answer(String login, String words) {
        return http.as(login).post(path("/expert-requests/answer"), "{\"opinion\":\"%s\"}".formatted(words));
    }

    private static void refusedAt(String field, HttpResponse<String> answer) {
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(422);
        assertThat(answer.body()).contains("\"field\":\"" + field + "\"");
    }

    private Http expert() {
        return http.as("expert1");
    }

    private String path(String what) {
        return "/api/disputes/" + number + what;
    }
}
