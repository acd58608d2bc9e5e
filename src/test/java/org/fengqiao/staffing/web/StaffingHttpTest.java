package org.fengqiao.staffing.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.jayway.jsonpath.JsonPath;
import java.io.IOException;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.fengqiao.casefile.CaseFile;
import org.fengqiao.casefile.CaseNumber;
import org.fengqiao.organisation.CountyImport;
import org.fengqiao.organisation.ImportRefused;
import org.fengqiao.roster.Roster;
import org.fengqiao.shared.sheet.SheetFile;
import org.fengqiao.testing.CaseDriver;
import org.fengqiao.testing.CaseWalk;
import org.fengqiao.testing.Http;
import org.fengqiao.testing.HttpTest;
import org.fengqiao.testing.TestPostgres;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.core.env.Environment;

/** A clerk keeps the lists of committees and mediators: with the checks of an import, in the own township, one at a time. */
@HttpTest
class StaffingHttpTest {

    private static final String MEDIATORS = "/api/organisation/mediators";
    private static final String COMMITTEES = "/api/organisation/committees";
    private static final String VILLAGE = "C990100101201";

    @Autowired
    private Http http;

    @Autowired
    private Environment environment;

    @Autowired
    private Roster roster;

    @Autowired
    private CountyImport county;

    @Autowired
    private CaseWalk walk;

    @Autowired
    private CaseDriver driver;

    @AfterEach
    void theSampleCountyIsAsItWas() {
        var owner = TestPostgres.owner(environment);
        owner.sql("delete from mediator where id like 'STAFF-%'").update();
        owner.sql("delete from mediation_place where committee in ('Q997', 'S997')")
                .update();
        owner.sql("delete from committee where code in ('H97', 'Q997', 'S997')").update();
    }

    @Test
    void aLineIsRefusedInTheWordsOfTheImport(@TempDir Path folder) throws IOException {
        var line = Map.of(
                "mediatorId", "STAFF 1/2",
                "name", "=1+1",
                "committeeCode", "C990100101999",
                "phone", "1380013800",
                "appointedOn", "2026-02-30",
                "presidingYears", "61");
        var file = folder.resolve("mediators.csv");
        Files.writeString(file, "调解员编号,姓名,调委会代码,联系电话,聘任日期,主持调解年数\nSTAFF 1/2,=1+1,C990100101999,12,2026-02-30,61\n");

        var typed = http.as("township1").post(MEDIATORS, json(line, ""));
        var imported = catchThrowableOfType(
                ImportRefused.class, () -> county.take(List.of(new SheetFile("mediators.csv", file)), "security"));

        assertThat(typed.statusCode()).isEqualTo(422);
        assertThat(JsonPath.<List<String>>read(typed.body(), "$.errors[*].chinese"))
                .hasSize(6)
                .containsExactlyInAnyOrderElementsOf(imported.problems().stream()
                        .map(each -> each.expected().chinese())
                        .toList());
        assertThat(JsonPath.<List<String>>read(typed.body(), "$.errors[*].field"))
                .containsExactlyInAnyOrderElementsOf(line.keySet());
    }

    @Test
    void aClerkKeepsTheOwnTownshipAndOthersKeepNone() {
        var line = line("STAFF-1", VILLAGE);

        assertThat(http.as("village1").post(MEDIATORS, json(line, "")).statusCode())
                .isEqualTo(403);
        assertThat(http.as("village1").get("/api/organisation/options").statusCode())
                .isEqualTo(403);
        assertThat(http.as("township1").get("/api/organisation/options").body()).contains("桃源镇", "任期届满");
        assertThat(http.as("supervisor1").post(MEDIATORS, json(line, "")).statusCode())
                .isEqualTo(403);
        assertThat(http.as("township3").post(MEDIATORS, json(line, "")).statusCode())
                .isEqualTo(404);
        assertThat(http.as("township3").get(COMMITTEES + "/" + VILLAGE).statusCode())
                .isEqualTo(404);
        assertThat(http.as("township1")
                        .post(MEDIATORS, json(line("STAFF-2", "H01"), ""))
                        .statusCode())
                .isEqualTo(404);
        assertThat(roster.mediator("STAFF-1")).isEmpty();
        assertThat(roster.mediator("STAFF-2")).isEmpty();

        assertThat(http.as("township3").get(COMMITTEES).body())
                .contains("990100102201")
                .doesNotContain("990100101201");
        assertThat(http.as("supervisor1").get(MEDIATORS + "/free-id").statusCode())
                .isEqualTo(403);
        var free = JsonPath.<String>read(
                http.as("township1").get(MEDIATORS + "/free-id").body(), "$.id");
        assertThat(roster.mediator(free)).isEmpty();
        assertThat(free).matches("M\\d{4}");
        assertThat(http.as("township1").post(MEDIATORS, json(line, "")).statusCode())
                .isEqualTo(201);
        assertThat(search("township1", "STAFF-1").body()).contains("测试一");
        assertThat(search("township3", "STAFF-1").body()).doesNotContain("测试一");
    }

    @Test
    void theSecondOfTwoClerksIsToldThatItWasChanged() {
        http.as("township1").post(MEDIATORS, json(line("STAFF-1", VILLAGE), ""));
        var was = edition("STAFF-1");
        var first = line("STAFF-1", VILLAGE);
        first.put("phone", "13900000001");
        var second = line("STAFF-1", VILLAGE);
        second.put("phone", "13900000002");

        assertThat(http.as("township1")
                        .put(MEDIATORS + "/STAFF-1", json(first, was))
                        .statusCode())
                .isEqualTo(200);
        var late = http.as("county1").put(MEDIATORS + "/STAFF-1", json(second, was));

        assertThat(late.statusCode()).isEqualTo(409);
        assertThat(late.body()).contains("已经由他人修改");
        assertThat(roster.mediator("STAFF-1").orElseThrow().phone()).isEqualTo("13900000001");
    }

    @Test
    void somebodyJoinsMovesLeavesAndIsAskedAgain() {
        http.as("township1").post(MEDIATORS, json(line("STAFF-1", VILLAGE), ""));
        assertThat(http.as("township1")
                        .post(MEDIATORS, json(line("staff-1", VILLAGE), ""))
                        .body())
                .contains("已有编号为 STAFF-1 的调解员");

        var moved = http.as("township1")
                .put(MEDIATORS + "/STAFF-1", json(line("STAFF-1", "C990100101202"), edition("STAFF-1")));
        assertThat(moved.body()).contains("调动").contains("C990100101202");
        assertThat(leave("STAFF-1", "2020-01-01").body()).contains("离任日期不能早于聘任日期");
        assertThat(leave("STAFF-1", "2026-06-30").statusCode()).isEqualTo(200);
        assertThat(search("township1", "STAFF-1").body()).doesNotContain("测试一");
        assertThat(http.as("township1")
                        .post(MEDIATORS + "/STAFF-1/return", json(Map.of(), edition("STAFF-1")))
                        .statusCode())
                .isEqualTo(200);

        assertThat(roster.mediator("STAFF-1").orElseThrow().leftOn()).isEmpty();
        assertThat(JsonPath.<List<String>>read(file("STAFF-1"), "$.records[*].act"))
                .startsWith("复任", "离任", "调动", "聘任");
        assertThat(TestPostgres.owner(environment)
                        .sql("select count(*) from audit_entry where subject = 'STAFF-1'")
                        .query(Long.class)
                        .single())
                .isGreaterThanOrEqualTo(4);
    }

    @Test
    void whoeverHasWorkInHandHandsItOverFirst() {
        var number = walk.inTheVillage();
        try {
            walk.villageSession(number);
            var id = roster.mediatorByLogin("village1").orElseThrow().id();

            var refused = leave(id, "2026-11-01");

            assertThat(refused.statusCode()).isEqualTo(422);
            assertThat(refused.body()).contains("移交").contains(number.code());
            assertThat(roster.mediator(id).orElseThrow().leftOn()).isEmpty();
            assertThat(leaveLoginOf(id)).contains("已经开户，用户名不能改");
        } finally {
            end(number);
        }
    }

    @Test
    void aCommitteeIsSetUpNamedAnewAndDissolved() {
        var line = new LinkedHashMap<>(Map.of(
                "committeeCode",
                "H97",
                "committeeName",
                "青溪县旅游纠纷人民调解委员会",
                "kind",
                "行业",
                "unitCode",
                "990100",
                "categories",
                "旅游",
                "termBegins",
                "2025-01-01"));

        assertThat(http.as("county1").post(COMMITTEES, json(line, "")).body()).contains("H97");
        var toCome = line("STAFF-3", "H97");
        toCome.put("appointedOn", LocalDate.now(CaseFile.ZONE).plusDays(30).toString());
        http.as("county1").post(MEDIATORS, json(toCome, ""));
        assertThat(end("H97").body()).contains("青溪县旅游纠纷人民调解委员会还有 1 名没有离任的调解员");
        TestPostgres.owner(environment)
                .sql("delete from mediator where id = 'STAFF-3'")
                .update();
        line.put("termBegins", "2026-11-01");
        var renewed = http.as("county1").put(COMMITTEES + "/H97", json(line, was(COMMITTEES + "/H97")));
        assertThat(renewed.body()).contains("换届");
        assertThat(end("H97").statusCode()).isEqualTo(200);
        var was = was(COMMITTEES + "/H97");
        assertThat(http.as("county1")
                        .post(COMMITTEES + "/H97/resume", json(Map.of(), was))
                        .statusCode())
                .isEqualTo(200);
        assertThat(http.as("auditor")
                        .post("/api/audit/search", "{\"subject\": \"H97\"}")
                        .body())
                .contains("endedOn")
                .doesNotContain("?");
        assertThat(end("H97").statusCode()).isEqualTo(200);
        assertThat(http.as("county1")
                        .post(MEDIATORS, json(line("STAFF-3", "H97"), ""))
                        .body())
                .contains("该调委会已经撤销");

        assertThat(end(VILLAGE).body()).contains("名没有离任的调解员");
        assertThat(end("C990100101").body()).contains("乡镇调委会不能撤销");
    }

    @Test
    void aTownshipKeepsTheCommitteesOfItsEnterprisesAndSocialOrganisations() {
        for (var each : Map.of("Q997", "企事业单位", "S997", "社会团体").entrySet()) {
            var line = new LinkedHashMap<>(Map.of(
                    "committeeCode",
                    each.getKey(),
                    "committeeName",
                    each.getKey() + "人民调解委员会",
                    "kind",
                    each.getValue(),
                    "unitCode",
                    "990100101",
                    "termBegins",
                    "2025-01-01"));
            var path = COMMITTEES + "/" + each.getKey();

            assertThat(http.as("township1").post(COMMITTEES, json(line, "")).statusCode())
                    .isEqualTo(201);
            assertThat(http.as("township1")
                            .get(COMMITTEES + "?text=" + each.getKey())
                            .body())
                    .contains(each.getKey() + "人民调解委员会", "桃源镇");
            assertThat(http.as("township3")
                            .get(COMMITTEES + "?text=" + each.getKey())
                            .body())
                    .contains("\"total\":0");
            line.put("termBegins", "2026-11-01");
            var renewed = http.as("township1").put(path, json(line, was(path)));
            assertThat(renewed.body()).contains("换届");
            assertThat(JsonPath.<List<String>>read(renewed.body(), "$.records[*].doneByName"))
                    .doesNotContain("township1");
            assertThat(http.as("township1")
                            .post(
                                    "/api/mediation-places",
                                    "{\"committee\":\"%s\",\"name\":\"三号厂房会议室\"}".formatted(each.getKey()))
                            .body())
                    .contains("\"committeeName\":\"" + each.getKey() + "人民调解委员会\"");
            assertThat(http.as("township1")
                            .post(MEDIATORS, json(line("STAFF-" + each.getKey(), each.getKey()), ""))
                            .statusCode())
                    .isEqualTo(201);
            assertThat(end(each.getKey()).body()).contains("还有 1 名没有离任的调解员");
            leave("STAFF-" + each.getKey(), "2026-06-30");
            assertThat(end(each.getKey()).statusCode()).isEqualTo(200);
        }
    }

    private HttpResponse<String> end(String code) {
        return http.as("county1").post(COMMITTEES + "/" + code + "/end", json(Map.of(), was(COMMITTEES + "/" + code)));
    }

    private String leaveLoginOf(String id) {
        var fields = new LinkedHashMap<>(JsonPath.<Map<String, String>>read(file(id), "$.fields"));
        fields.put("login", "somebodyelse");
        return http.as("township1")
                .put(MEDIATORS + "/" + id, json(fields, edition(id)))
                .body();
    }

    private HttpResponse<String> leave(String id, String day) {
        return http.as("township1")
                .post(
                        MEDIATORS + "/" + id + "/leave",
                        "{\"leftOn\":\"%s\",\"reason\":\"TERM_OVER\",\"was\":\"%s\"}".formatted(day, edition(id)));
    }

    private HttpResponse<String> search(String login, String text) {
        return http.as(login).post(MEDIATORS + "/search", "{\"text\":\"" + text + "\"}");
    }

    private String file(String id) {
        return http.as("township1").get(MEDIATORS + "/" + id).body();
    }

    private String edition(String id) {
        return was(MEDIATORS + "/" + id);
    }

    private String was(String path) {
        return JsonPath.read(http.as("county1").get(path).body(), "$.was");
    }

    private void end(CaseNumber number) {
        driver.end(number);
    }

    private static Map<String, String> line(String id, String committee) {
        return new LinkedHashMap<>(Map.of(
                "mediatorId",
                id,
                "name",
                "测试一",
                "committeeCode",
                committee,
                "phone",
                "13900000000",
                "specialities",
                "邻里、合同",
                "appointedOn",
                "2025-03-01"));
    }

    private static String json(Map<String, String> fields, String was) {
        try {
            return JsonMapper.builder().build().writeValueAsString(Map.of("fields", fields, "was", was));
        } catch (JsonProcessingException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
