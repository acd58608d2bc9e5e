package org.fengqiao.supervision.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.fengqiao.testing.FormInputs.agreed;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.net.http.HttpResponse;
import java.util.ArrayList;
import java.util.List;
import org.fengqiao.casefile.CaseNumber;
import org.fengqiao.testing.CaseDriver;
import org.fengqiao.testing.CaseWalk;
import org.fengqiao.testing.Http;
import org.fengqiao.testing.HttpTest;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;

@HttpTest
class FiguresHttpTest {

    private static final ObjectMapper JSON = new ObjectMapper();

    @Autowired
    private Http http;

    @Autowired
    private CaseWalk walk;

    @Autowired
    private CaseDriver driver;

    private final List<CaseNumber> mine = new ArrayList<>();

    @AfterEach
    void endMine() {
        mine.forEach(driver::end);
    }

    @Test
    void aNewCaseStandsInTheFiguresAtOnce() throws Exception {
        var before = figure(dashboard("supervisor", ""), "OPEN");

        mine.add(walk.inTheVillage());

        assertThat(figure(dashboard("supervisor", ""), "OPEN")).isEqualTo(before + 1);
    }

    @Test
    void everyFigureOpensAsManyCasesAsItCounts() throws Exception {
        mine.add(walk.inTheVillage());
        mine.add(walk.performedAtOnce());
        var dashboard = dashboard("supervisor", "");

        var addresses = new ArrayList<String>();
        dashboard.get("totals").forEach(total -> {
            var key = total.get("figure").asText();
            if (!key.equals("PEOPLE") && !key.equals("AMOUNT")) {
                addresses.add(
                        total.get("value").asLong() + " " + total.get("cases").asText());
            }
        });
        dashboard
                .get("byStage")
                .forEach(part -> addresses.add(
                        part.get("open").asLong() + " " + part.get("openCases").asText()));
        for (var by : List.of("byTier", "byCategory", "byTownship")) {
            dashboard
                    .get(by)
                    .forEach(part -> addresses.add(part.get("accepted").asLong() + " "
                            + part.get("acceptedCases").asText()));
        }
        dashboard
                .get("stageDays")
                .forEach(each -> addresses.add(
                        each.get("left").asLong() + " " + each.get("cases").asText()));
        dashboard
                .get("onTime")
                .forEach(each -> addresses.add(each.get("onTime").asLong() + " "
                        + each.get("onTimeCases").asText()));
        dashboard
                .get("heat")
                .get("cells")
                .forEach(each -> addresses.add(
                        each.get("value").asLong() + " " + each.get("cases").asText()));
        addresses.add(dashboard.at("/performance/due").asLong() + " "
                + dashboard.at("/performance/dueCases").asText());
        addresses.add(dashboard.at("/satisfaction/rated").asLong() + " "
                + dashboard.at("/satisfaction/ratedCases").asText());
        addresses.add(dashboard.at("/overdue/total").asLong() + " "
                + dashboard.at("/overdue/cases").asText());
        var weeks = dashboard.get("weeks");
        var last = weeks.get(weeks.size() - 1);
        addresses.add(
                last.get("accepted").asLong() + " " + last.get("acceptedCases").asText());
        addresses.add(last.get("open").asLong() + " " + last.get("openCases").asText());

        for (var each : addresses) {
            var parts = each.split(" ", 2);
            assertThat(json(http.as("supervisor").get("/" + parts[1]))
                            .get("total")
                            .asText())
                    .as(parts[1])
                    .isEqualTo(parts[0]);
        }
    }

    /** As the diagram and the list of processes count it: by the flows that run. */
    @Test
    void aCaseThatStandsAtTwoStagesCountsAtBoth() throws Exception {
        var before = dashboard("supervisor", "");

        var number = walk.inTheVillage();
        mine.add(number);
        walk.village(number, agreed("WRITTEN", false));

        var after = dashboard("supervisor", "");
        assertThat(openAt("settlement", after)).isEqualTo(openAt("settlement", before) + 1);
        assertThat(openAt("followUpCheck", after)).isEqualTo(openAt("followUpCheck", before) + 1);
        assertThat(openAt("onSiteMediation", after)).isEqualTo(openAt("onSiteMediation", before));
        assertThat(http.as("supervisor")
                        .get("/api/figures/cases?figure=OPEN&stage=followUpCheck&size=200")
                        .body())
                .contains(number.code(), "协议与履行、回访核查");
        assertThat(http.as("supervisor")
                        .post("/api/figures/search", "{\"stage\":\"followUpCheck\",\"number\":\"" + number + "\"}")
                        .body())
                .contains(number.code());
    }

    private static long openAt(String stage, JsonNode dashboard) {
        for (var each : dashboard.get("byStage")) {
            if (each.get("key").asText().equals(stage)) {
                return each.get("open").asLong();
            }
        }
        throw new AssertionError(stage);
    }

    @Test
    void theListNamesNoParty() throws Exception {
        var number = walk.inTheVillage();
        mine.add(number);

        var list = http.as("supervisor").get("/api/figures/cases?figure=OPEN&size=200");

        assertThat(list.body()).contains(number.code()).doesNotContain("陈大山", "刘水生");
    }

    @Test
    void aTownshipSeesItsOwnFiguresOnly() throws Exception {
        assertThat(dashboard("supervisor1", "").get("unit").get("code").asText())
                .isEqualTo("990100101");
        assertThat(http.as("supervisor1").get("/api/figures?unit=990100102").statusCode())
                .isEqualTo(403);
        assertThat(http.as("supervisor1").get("/api/figures?unit=990100").statusCode())
                .isEqualTo(403);
        assertThat(http.as("township1")
                        .get("/api/figures/cases?figure=OPEN&unit=990100102")
                        .statusCode())
                .isEqualTo(403);
        assertThat(http.as("township1").get("/api/figures?unit=990100101201").statusCode())
                .isEqualTo(200);
    }

    @ParameterizedTest
    @ValueSource(strings = {"village1", "auditor", "flowadmin"})
    void othersAreRefusedInWords(String login) throws Exception {
        var answer = http.as(login).get("/api/figures");

        assertThat(answer.statusCode()).isEqualTo(403);
        assertThat(json(answer).get("detail").asText()).contains("督导员");
    }

    @ParameterizedTest
    @CsvSource({
        "from=2026-02-30, 400, from",
        "from=2026-13-01, 400, from",
        "to=gestern, 400, to",
        "from=2026-05-01&to=2026-04-30, 422, 截止日期不能早于起始日期",
        "from=1800-01-01, 422, 日期超出范围",
        "from=1950-01-01&to=2026-01-01, 422, 30 年",
        "unit=123456, 422, 没有这个单位代码",
        "unit=', 422, 没有这个单位代码"
    })
    void whatCannotBeIsRefusedInWords(String query, int status, String words) throws Exception {
        var answer = http.as("supervisor").get("/api/figures?" + query.replace("'", "%27"));

        assertThat(answer.statusCode()).isEqualTo(status);
        assertThat(answer.body()).contains(words);
    }

    @Test
    void aFigureThatIsNoneIsRefused() throws Exception {
        assertThat(http.as("supervisor").get("/api/figures/cases?figure=NONE").statusCode())
                .isEqualTo(400);
        assertThat(http.as("supervisor").get("/api/figures/cases").statusCode()).isEqualTo(400);
        assertThat(http.as("supervisor")
                        .get("/api/figures/cases?figure=OPEN&category=77")
                        .statusCode())
                .isEqualTo(422);
        assertThat(http.as("supervisor")
                        .get("/api/figures/cases?figure=OPEN&size=0")
                        .statusCode())
                .isEqualTo(422);
    }

    private JsonNode dashboard(String login, String query) throws Exception {
        return json(http.as(login).get("/api/figures?" + query));
    }

    private static long figure(JsonNode dashboard, String key) {
        for (var total : dashboard.get("totals")) {
            if (total.get("figure").asText().equals(key)) {
                return total.get("value").asLong();
            }
        }
        throw new AssertionError(key);
    }

    private static JsonNode json(HttpResponse<String> answer) throws Exception {
        assertThat(answer.body()).isNotEmpty();
        return JSON.readTree(answer.body());
    }
}
