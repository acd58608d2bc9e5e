package org.fengqiao.ledger.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.fengqiao.testing.FormInputs.ledger;
import static org.fengqiao.testing.FormInputs.outcome;
import static org.fengqiao.testing.FormInputs.today;
import static org.fengqiao.testing.FormInputs.with;

import java.net.http.HttpResponse;
import java.util.Map;
import org.fengqiao.casefile.CaseNumber;
import org.fengqiao.testing.CaseDriver;
import org.fengqiao.testing.CaseWalk;
import org.fengqiao.testing.Http;
import org.fengqiao.testing.HttpTest;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;

@HttpTest
class LedgerHttpTest {

    @Autowired
    private Http http;

    @Autowired
    private CaseDriver driver;

    @Autowired
    private CaseWalk walk;

    private CaseNumber number = CaseNumber.of("XX-2000-00000");

    @BeforeEach
    void givenACaseInTheLedger() {
        number = walk.inTheVillage();
        walk.village(number, outcome("NOT_AGREED"));
        driver.submit(number, "user_enterLedger", "village1", with(ledger(), Map.of("problem", "=1+1 排水沟堵塞")));
    }

    @AfterEach
    void end() {
        driver.end(number);
    }

    @Test
    void theTownshipFindsTheLineByItsWords() {
        var answer = search("township1", "{\"township\":\"990100101\",\"text\":\"" + number + "\"}");

        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(answer.body())
                .contains(
                        "\"total\":1", "\"number\":\"" + number + "\"", "\"riskLevel\":\"LOW\"", "\"automatic\":false");
    }

    @Test
    void thePeriodIsAskedByDays() {
        var text = "{\"text\":\"" + number + "\",\"from\":\"";

        assertThat(search("township1", text + today() + "\",\"to\":\"" + today() + "\"}")
                        .body())
                .contains("\"total\":1");
        assertThat(search("township1", text + today().plusDays(1) + "\"}").body())
                .contains("\"total\":0");
        assertThat(http.as("township1").get("/api/ledger?from=" + today()).body())
                .contains(number.code());
        assertThat(http.as("township1")
                        .get("/api/ledger?from=" + today().plusDays(1))
                        .body())
                .doesNotContain(number.code());
    }

    @Test
    void wordsInTheAddressAreNotLookedAt() {
        assertThat(http.as("township1").get("/api/ledger?size=200&text=nowhere").body())
                .contains(number.code());
    }

    @Test
    void anotherTownshipFindsNothing() {
        assertThat(search("township3", "{\"township\":\"990100101\",\"text\":\"" + number + "\"}")
                        .body())
                .contains("\"total\":0");
    }

    @Test
    void theCountySeesAllTownships() {
        assertThat(search("supervisor", "{\"text\":\"" + number + "\"}").body()).contains("\"total\":1");
    }

    private HttpResponse<String> search(String login, String asked) {
        return http.as(login).post("/api/ledger/search", asked);
    }

    @Test
    void nobodySeesItWithoutALogin() {
        assertThat(http.get("/api/ledger").statusCode()).isEqualTo(401);
        assertThat(http.get("/api/ledger/export").statusCode()).isEqualTo(401);
        assertThat(http.post("/api/ledger/search", "{}").statusCode()).isEqualTo(401);
    }

    @ParameterizedTest
    @CsvSource({
        "page=-1,422",
        "size=0,422",
        "size=201,422",
        "from=2026-03-02&to=2026-03-01,422",
        "from=yesterday,400",
        "page=one,400"
    })
    void aBadQuestionGetsAReason(String query, int status) {
        var answer = http.as("township1").get("/api/ledger?" + query);

        assertThat(answer.statusCode()).isEqualTo(status);
        assertThat(answer.headers().firstValue("Content-Type"))
                .hasValueSatisfying(type -> assertThat(type).startsWith("application/problem+json"));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "{'text':'a\\u0000b'};422",
                "{'size':0};422",
                "{'page':-1};422",
                "{'from':'2026-03-02','to':'2026-03-01'};422",
                "{'from':'yesterday'};400",
                "no json;400"
            },
            quoteCharacter = '`')
    void aBadSearchGetsAReason(String asked, int status) {
        var answer = search("township1", asked.replace('\'', '"'));

        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(status);
        assertThat(answer.headers().firstValue("Content-Type"))
                .hasValueSatisfying(type -> assertThat(type).startsWith("application/problem+json"));
    }

    @Test
    void theExportOpensInASpreadsheetAndRunsNothing() {
        var answer = http.as("township1").post("/api/ledger/search/export", "{\"text\":\"" + number + "\"}");

        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(answer.headers().firstValue("Content-Disposition"))
                .hasValueSatisfying(
                        name -> assertThat(name).startsWith("attachment").contains("csv"));
        assertThat(answer.body()).startsWith("\uFEFF台账号").contains(",'=1+1 排水沟堵塞,", ",低,", ",village1");
    }
}
