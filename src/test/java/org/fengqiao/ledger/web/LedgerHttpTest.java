package org.fengqiao.ledger.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.fengqiao.testing.FormInputs.ledger;
import static org.fengqiao.testing.FormInputs.outcome;
import static org.fengqiao.testing.FormInputs.today;
import static org.fengqiao.testing.FormInputs.with;

import com.jayway.jsonpath.JsonPath;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.net.http.HttpResponse;
import java.util.Map;
import java.util.Set;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.fengqiao.casefile.CaseNumber;
import org.fengqiao.identity.Accounts;
import org.fengqiao.ledger.LedgerExport;
import org.fengqiao.ledger.LedgerQuery;
import org.fengqiao.testing.CaseDriver;
import org.fengqiao.testing.CaseWalk;
import org.fengqiao.testing.Http;
import org.fengqiao.testing.HttpTest;
import org.fengqiao.testing.TestPostgres;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.core.env.Environment;

@HttpTest
class LedgerHttpTest {

    @Autowired
    private Accounts people;

    @Autowired
    private Http http;

    @Autowired
    private CaseDriver driver;

    @Autowired
    private CaseWalk walk;

    private CaseNumber number = CaseNumber.of("XX-2000-00000");

    private CaseNumber second = number;

    @Autowired
    private Environment environment;

    @Autowired
    private LedgerExport export;

    @BeforeEach
    void givenACaseInTheLedger() {
        number = walk.inTheVillage();
        second = walk.inTheVillage();
        walk.village(number, outcome("NOT_AGREED"));
        driver.submit(number, "user_enterLedger", "village1", with(ledger(), Map.of("problem", "=1+1 排水沟堵塞")));
    }

    @AfterEach
    void end() {
        driver.end(number);
        driver.end(second);
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
    void theRegisterIsFilteredAndPagedByItsLastLine() {
        var asked = "{\"text\":\"" + number
                + "\",\"village\":\"990100101201\",\"riskLevel\":\"%s\",\"state\":\"%s\",\"size\":1}";

        var found = http.as("township1").post("/api/ledger/register", asked.formatted("LOW", "ENTERED"));
        assertThat(found.body())
                .contains("\"villageName\":\"桃源村\"", "\"enteredByName\":\"何秀兰\"", number.code(), "\"next\":null");
        assertThat(register("township1", asked.formatted("HIGH", "ENTERED"))).doesNotContain(number.code());
        assertThat(register("township1", asked.formatted("LOW", "STRUCK"))).doesNotContain(number.code());
        assertThat(register("township3", asked.formatted("LOW", "ENTERED"))).doesNotContain(number.code());

        walk.toTheTownship(second);
        var first = register("township1", "{\"size\":1}");
        int next = JsonPath.read(first, "$.next");
        var older = http.as("township1")
                .post("/api/ledger/register?before=" + next, "{\"size\":1}")
                .body();
        assertThat(first).contains(second.code());
        assertThat(older).contains(number.code()).doesNotContain(second.code());
    }

    @Test
    void theWorkbookRunsNothingAndItsExportIsOnRecord() throws IOException {
        var answer = http.as("township1").post("/api/ledger/register/xlsx", "{\"text\":\"" + number + "\"}");

        assertThat(answer.statusCode()).isEqualTo(200);
        try (var book = new XSSFWorkbook(new ByteArrayInputStream(book(number)))) {
            assertThat(book.getSheetAt(0).getLastRowNum()).isEqualTo(1);
            assertThat(book.getSheetAt(0).getRow(1).getCell(8).getStringCellValue())
                    .isEqualTo("'=1+1 排水沟堵塞");
            assertThat(book.getSheetAt(0).getRow(1).getCell(12).getStringCellValue())
                    .isEqualTo("何秀兰");
        }
        assertThat(TestPostgres.owner(environment)
                        .sql("select count(*) from audit_entry where subject = 'ledger' and actor = 'township1'")
                        .query(Long.class)
                        .single())
                .isPositive();
    }

    private byte[] book(CaseNumber number) {
        return driver.as("township1", () -> {
            var query = new LedgerQuery(Set.of("990100101"), null, null, number.code());
            return LedgerSheet.of(export.take(query), Map.of(), people::nameOf);
        });
    }

    private String register(String login, String asked) {
        return http.as(login).post("/api/ledger/register", asked).body();
    }

    @Test
    void theExportOpensInASpreadsheetAndRunsNothing() {
        var answer = http.as("township1").post("/api/ledger/search/export", "{\"text\":\"" + number + "\"}");

        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(answer.headers().firstValue("Content-Disposition"))
                .hasValueSatisfying(
                        name -> assertThat(name).startsWith("attachment").contains("csv"));
        assertThat(answer.body()).startsWith("\uFEFF台账号").contains(",'=1+1 排水沟堵塞,", ",平稳,", ",何秀兰");
    }
}
