package org.fengqiao.supervision.web;

import static org.assertj.core.api.Assertions.assertThat;

import com.jayway.jsonpath.JsonPath;
import java.net.http.HttpResponse;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.fengqiao.testing.CaseDriver;
import org.fengqiao.testing.Http;
import org.fengqiao.testing.HttpTest;
import org.fengqiao.testing.OwnCases;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** A supervisor finds cases by what is known of them. */
@HttpTest
class FindCasesHttpTest {

    private static final String PATH = "/api/figures/search";

    @Autowired
    private Http http;

    @Autowired
    private CaseDriver driver;

    @Autowired
    private JdbcClient database;

    @Autowired
    private OwnCases mine;

    @AfterEach
    void end() {
        mine.end();
    }

    @Test
    void eachThingThatIsKnownFindsTheCaseAndAllOfThemTogether() {
        var number = mine.inTheVillage();
        var code = number.code();
        var today = driver.file(number).registeredAt().toString().substring(0, 10);
        for (var known : List.of(
                "'number':'%s'".formatted(code),
                "'number':'%s'".formatted(code.substring(code.length() - 5)),
                "'number':'%s'".formatted(driver.file(number).officialNumber()),
                "'number':'%s'".formatted(code.toLowerCase(Locale.ROOT).substring(0, code.length() - 1)),
                "'name':'陈大山'",
                "'township':'990100101'",
                "'village':'990100101201'",
                "'category':'%s'".formatted(driver.file(number).category().code()),
                "'mediator':'village1'",
                "'mediator':'何秀兰'",
                "'acceptedFrom':'%s','acceptedTo':'2200-01-01'".formatted(today),
                "'standing':'OPEN'",
                "'stage':'onSiteMediation'",
                "'name':'陈大山','village':'990100101201','mediator':'何秀兰','stage':'onSiteMediation','number':'%s'"
                        .formatted(code))) {
            assertThat(numbers(find("supervisor", known))).as(known).contains(code);
        }
        assertThat(numbers(find("supervisor", "'number':'%s','standing':'CLOSED'".formatted(code))))
                .isEmpty();
        assertThat(numbers(find("supervisor", "'name':'陈大'"))).isEmpty();
        assertThat(find("supervisor", "'number':'%s'".formatted(code)).body())
                .contains("何秀兰")
                .doesNotContain("陈大山");
    }

    @Test
    void pagesFollowOneAnotherWithoutAGapAndWithoutATwin() {
        for (var each = 0; each < 5; each++) {
            mine.inTheVillage();
        }
        var whole = numbers(find("supervisor1", "'standing':'OPEN','size':100"));
        var found = new ArrayList<String>();
        var next = "null";
        do {
            var page = find("supervisor1", "'standing':'OPEN','size':2,'after':" + next)
                    .body();
            found.addAll(JsonPath.read(page, "$.rows[*].of.number"));
            Map<String, String> place = JsonPath.read(page, "$.next");
            next = place == null
                    ? ""
                    : "{'acceptedOn':'%s','number':'%s'}".formatted(place.get("acceptedOn"), place.get("number"));
        } while (!next.isEmpty());
        assertThat(found)
                .startsWith(whole.toArray(String[]::new))
                .doesNotHaveDuplicates()
                .hasSizeGreaterThan(4);
        assertThat(JsonPath.<Integer>read(
                        find("supervisor1", "'standing':'OPEN'").body(), "$.total"))
                .isEqualTo(found.size());
    }

    @Test
    void whoLookedForAPartyIsOnRecordAndTheNameIsNot() {
        mine.inTheVillage();
        find("supervisor1", "'name':'陈大山','village':'990100101201'");
        var entry = http.as("auditor").post("/api/audit/search", "{\"by\":\"supervisor1\",\"action\":\"SEARCHED\"}");
        assertThat(entry.body()).contains("姓名", "地方").doesNotContain("陈大山");
    }

    @Test
    void aTownshipFindsItsOwnOnly() {
        var number = mine.inTheVillage();
        assertThat(numbers(find("supervisor2", "'number':'%s'".formatted(number.code()))))
                .isEmpty();
        assertThat(find("supervisor2", "'township':'990100101'").statusCode()).isEqualTo(403);
        assertThat(http.as("supervisor2").get(PATH + "/terms").body()).doesNotContain("990100101\"");
    }

    @ParameterizedTest
    @ValueSource(strings = {"village1", "auditor", "flowadmin"})
    void othersAreRefusedInWords(String login) {
        var answer = find(login, "'number':'00001'");
        assertThat(answer.statusCode()).isEqualTo(403);
        assertThat(answer.body()).contains("督导员");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            'standing':null                                        | 请至少填写一个查询条件
            'number':'1'                                           | 案号至少填两位
            'number':'%%'                                          | 案号至少填两位
            'acceptedFrom':'2026-05-02','acceptedTo':'2026-05-01'  | 截止日期不能早于起始日期
            'closedFrom':'1700-01-01'                              | 日期超出范围
            'category':'99x'                                       | 没有这个纠纷类型
            'stage':'nowhere'                                      | 没有这个环节
            'idNumber':'123'                                       | 身份证号
            'village':'123456'                                     | 没有这个单位代码""", quoteCharacter = '~')
    void whatCannotBeIsRefusedInWords(String known, String words) {
        var answer = find("supervisor", known);
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(422);
        assertThat(answer.body()).contains(words);
    }

    private HttpResponse<String> find(String login, String known) {
        return http.as(login).post(PATH, "{" + known.replace('\'', '"') + "}");
    }

    private static List<String> numbers(HttpResponse<String> answer) {
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(200);
        return JsonPath.read(answer.body(), "$.rows[*].of.number");
    }
}
