package org.fengqiao.followup.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.fengqiao.testing.FormInputs.agreed;

import java.net.http.HttpResponse;
import org.fengqiao.casefile.CaseNumber;
import org.fengqiao.casefile.SubmissionBook;
import org.fengqiao.testing.CaseDriver;
import org.fengqiao.testing.CaseWalk;
import org.fengqiao.testing.Http;
import org.fengqiao.testing.HttpTest;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;

@HttpTest
class BringForwardHttpTest {

    private static final String REASON = "{\"reason\":\"当事人将外出务工。\"}";

    @Autowired
    private Http http;

    @Autowired
    private CaseDriver driver;

    @Autowired
    private CaseWalk walk;

    @Autowired
    private SubmissionBook submissions;

    private CaseNumber number = CaseNumber.of("XX-2000-00000");

    @AfterEach
    void end() {
        driver.end(number);
    }

    @Test
    void theTownshipsClerkBringsTheVisitForwardOnce() {
        number = walk.performedAtOnce();

        var answer = post("township1", REASON);

        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(answer.body()).contains("\"broughtForwardReason\":\"当事人将外出务工。\"");
        assertThat(driver.waitsAt(number)).containsExactly("user_visitParties");
        assertThat(submissions.of(number)).last().satisfies(kept -> {
            assertThat(kept.element().element()).isEqualTo("message_broughtForward");
            assertThat(kept.submittedBy()).isEqualTo("township1");
            assertThat(kept.fields()).containsEntry("reason", "当事人将外出务工。");
        });
        assertThat(post("township1", REASON).statusCode()).isEqualTo(409);
    }

    @ParameterizedTest
    @CsvSource({"village1,403", "township2,403", "supervisor1,403", "flowadmin,404", "township3,404", "county1,200"})
    void onlyTheTownshipsClerkAndTheCountysDispatcherMay(String login, int status) {
        number = walk.performedAtOnce();

        assertThat(post(login, REASON).statusCode()).isEqualTo(status);
        assertThat(driver.waitsAt(number)).hasSize(status == 200 ? 1 : 0);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "{}|422",
                "{\"reason\":\"  \"}|422",
                "{\"reason\":\"a\\u0000b\"}|422",
                "{\"why\":\"x\"}|400",
                "x|400"
            })
    void aReasonIsNeeded(String body, int status) {
        number = walk.performedAtOnce();

        assertThat(post("township1", body).statusCode()).isEqualTo(status);
        assertThat(driver.waitsAt(number)).isEmpty();
    }

    @Test
    void aReasonHasAtMostFiveHundredCharacters() {
        number = walk.performedAtOnce();

        assertThat(post("township1", "{\"reason\":\"" + "急".repeat(501) + "\"}").statusCode())
                .isEqualTo(422);
        assertThat(post("township1", "{\"reason\":\"" + "𠮷".repeat(500) + "\"}")
                        .statusCode())
                .isEqualTo(200);
    }

    @Test
    void aCaseThatDoesNotWaitForItsVisitSaysSo() {
        number = walk.inTheVillage();

        assertThat(post("township1", REASON).statusCode()).isEqualTo(409);
    }

    @Test
    void noVisitBeforeTheAgreementIsSigned() {
        number = walk.inTheVillage();
        walk.village(number, agreed("WRITTEN", false));

        var answer = post("township1", REASON);

        assertThat(answer.statusCode()).isEqualTo(409);
        assertThat(answer.body()).contains("尚未生效");
        assertThat(driver.waitsAt(number)).containsExactly("user_signAgreement");
    }

    @Test
    void anUnknownCaseIsNotFoundAndANumberHasItsForm() {
        assertThat(http.as("township1")
                        .post("/api/disputes/QX-1999-99999/follow-up/bring-forward", REASON)
                        .statusCode())
                .isEqualTo(404);
        assertThat(http.as("township1")
                        .post("/api/disputes/17/follow-up/bring-forward", REASON)
                        .statusCode())
                .isEqualTo(400);
    }

    @Test
    void nobodyDoesItWithoutALogin() {
        number = walk.performedAtOnce();

        assertThat(http.post("/api/disputes/" + number + "/follow-up/bring-forward", REASON)
                        .statusCode())
                .isEqualTo(401);
    }

    private HttpResponse<String> post(String login, String body) {
        return http.as(login).post("/api/disputes/" + number + "/follow-up/bring-forward", body);
    }
}
