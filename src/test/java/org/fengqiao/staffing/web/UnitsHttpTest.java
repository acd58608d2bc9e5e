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
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.fengqiao.organisation.CountyImport;
import org.fengqiao.organisation.ImportRefused;
import org.fengqiao.shared.sheet.SheetFile;
import org.fengqiao.testing.Http;
import org.fengqiao.testing.HttpTest;
import org.fengqiao.testing.TestPostgres;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.core.env.Environment;

/** Villages and townships are kept on the page: with the checks of an import, and nothing of what was is lost. */
@HttpTest
class UnitsHttpTest {

    private static final String UNITS = "/api/organisation/units";
    private static final String VILLAGE = "990100101297";
    private static final String TOWNSHIP = "990100197";

    @Autowired
    private Http http;

    @Autowired
    private Environment environment;

    @Autowired
    private CountyImport county;

    @AfterEach
    void theSampleCountyIsAsItWas() {
        var owner = TestPostgres.owner(environment);
        owner.sql("delete from committee where unit_code like '990100197%' or unit_code = '990100101297'")
                .update();
        owner.sql("delete from organisation_unit where code like '990100197_%' or code = '990100101297'")
                .update();
        owner.sql("delete from organisation_unit where code = '990100197'").update();
        owner.sql("delete from act_id_tenant_member where tenant_id_ = '990100197'")
                .update();
        owner.sql("delete from act_id_tenant where id_ = '990100197'").update();
    }

    @Test
    void aVillageIsSetUpNamedAnewAndDissolvedWithItsCommittee() {
        assertThat(add("township1", village("试验村")).statusCode()).isEqualTo(201);
        assertThat(add("township1", village("试验村")).body()).contains("已有代码为 990100101297 的单位");
        assertThat(committee().statusCode()).isEqualTo(201);

        var renamed = http.as("township1").put(path(VILLAGE), json(renamed("新试验村"), was(VILLAGE)));

        assertThat(renamed.body()).contains("新试验村", "\"shortName\":\"新试验\"", "更名、修改单位", "新设单位");
        var registered = register("新试验村");
        assertThat(registered.statusCode()).as(registered.body()).isEqualTo(201);
        assertThat(act("township1", VILLAGE, "end").body()).contains("还有没有结案的案件");
        http.as("township1")
                .post(
                        "/api/disputes/" + JsonPath.read(registered.body(), "$.number") + "/void",
                        "{\"reason\":\"登记有误\"}");
        assertThat(act("township1", VILLAGE, "end").statusCode()).isEqualTo(200);
        assertThat(register("990100101297").body()).contains("已经撤销");
        assertThat(http.as("township1")
                        .get("/api/organisation/committees?text=990100101297")
                        .body())
                .contains("\"unitEndedOn\":\"20", "\"endedOn\":\"20");
        assertThat(http.as("auditor")
                        .post("/api/audit/search", "{\"subject\": \"990100101297\"}")
                        .body())
                .contains("unitName", "endedOn");
    }

    @Test
    void aFreeCodeOfEachKindIsProposedToWhoeverKeepsTheList() {
        var proposed = http.as("township1").get(UNITS + "/free-codes?parent=990100101");
        assertThat(JsonPath.<List<String>>read(proposed.body(), "$[*].kind.chinese"))
                .containsExactly("村", "社区");
        var code = JsonPath.<String>read(proposed.body(), "$[0].code");
        assertThat(http.as("township1").get(UNITS + "/" + code).statusCode()).isEqualTo(404);

        assertThat(http.as("township1")
                        .get(UNITS + "/free-codes?parent=990100102")
                        .statusCode())
                .isEqualTo(403);
    }

    @Test
    void aDissolvedVillageComesBackUnlessItsNameIsTaken() {
        add("township1", village("试验村"));
        committee();
        act("township1", VILLAGE, "end");
        assertThat(http.as("township1")
                        .post(
                                "/api/organisation/committees/C" + VILLAGE + "/resume",
                                json(Map.of(), wasAt("/api/organisation/committees/C" + VILLAGE)))
                        .body())
                .contains("先恢复单位");

        assertThat(act("township1", VILLAGE, "resume").statusCode()).isEqualTo(200);
        assertThat(act("township1", VILLAGE, "resume").body()).contains("没有撤销");
        act("township1", VILLAGE, "end");
        TestPostgres.owner(environment)
                .sql("update organisation_unit set name = '桃源村' where code = '990100101297'")
                .update();
        assertThat(act("township1", VILLAGE, "resume").body()).contains("同名单位");
    }

    @Test
    void townshipsAreTheCountysAndGoAfterTheirVillages() {
        var line = line(TOWNSHIP, "试验镇", "乡镇", "990100");
        assertThat(add("township1", line).statusCode()).isEqualTo(403);

        assertThat(add("county1", line).statusCode()).isEqualTo(201);
        assertThat(add("county1", line(TOWNSHIP + "201", "试验村", "村", TOWNSHIP)).statusCode())
                .isEqualTo(201);

        assertThat(act("county1", TOWNSHIP, "end").body()).contains("下面还有 1 个村");
        assertThat(act("county1", TOWNSHIP + "201", "end").statusCode()).isEqualTo(200);
        assertThat(act("county1", TOWNSHIP, "end").statusCode()).isEqualTo(200);
        assertThat(add("county1", line(TOWNSHIP + "202", "又一村", "村", TOWNSHIP)).body())
                .contains("该上级单位已经撤销");
        assertThat(act("county1", TOWNSHIP + "201", "resume").body()).contains("先恢复上级单位");
        assertThat(http.as("county1").get("/api/organisation/options").body()).doesNotContain("试验镇");
    }

    @Test
    void aPlaceInUseStaysAndOthersKeepTheirHandsOff() {
        assertThat(act("county1", "990100101201", "end").body()).contains("名没有离任的调解员");
        assertThat(act("county1", "990100", "end").statusCode()).isEqualTo(403);
        assertThat(http.as("township3").get(path("990100101201")).statusCode()).isEqualTo(404);
        assertThat(http.as("village1").get(path("990100101201")).statusCode()).isEqualTo(403);
        assertThat(act("township1", "990100101", "end").statusCode()).isEqualTo(403);
        assertThat(add("township3", village("试验村")).statusCode()).isEqualTo(403);
        assertThat(http.as("township1")
                        .put(path("990100101201"), json(village("别的村"), "old"))
                        .statusCode())
                .isEqualTo(409);
    }

    @Test
    void aLineIsRefusedInTheWordsOfTheImport(@TempDir Path folder) throws IOException {
        var file = folder.resolve("units.csv");
        Files.writeString(file, "单位代码,单位名称,级别,上级代码,简称\n990100101297,桃源村,镇,990100199,=1+1\n");

        var typed = add(
                "township1",
                new LinkedHashMap<>(Map.of(
                        "unitCode",
                        VILLAGE,
                        "unitName",
                        "桃源村",
                        "level",
                        "镇",
                        "parentCode",
                        "990100199",
                        "shortName",
                        "=1+1")));
        var imported = catchThrowableOfType(
                ImportRefused.class, () -> county.take(List.of(new SheetFile("units.csv", file)), "security"));

        assertThat(typed.statusCode()).isEqualTo(422);
        assertThat(JsonPath.<List<String>>read(typed.body(), "$.errors[*].chinese"))
                .hasSizeGreaterThan(1)
                .containsExactlyInAnyOrderElementsOf(imported.problems().stream()
                        .map(each -> each.expected().chinese())
                        .toList());
        assertThat(add("township1", village("桃源村")).body()).contains("同一上级下已有同名单位", "\"field\":\"unitName\"");
    }

    @Test
    void anImportSetsNoCommitteeUpInADissolvedPlace(@TempDir Path folder) throws IOException {
        add("township1", village("试验村"));
        act("township1", VILLAGE, "end");
        var file = folder.resolve("committees.csv");
        Files.writeString(file, "调委会代码,调委会名称,类别,所属单位代码\nC990100101297,试验村人民调解委员会,村,990100101297\n");

        var imported = catchThrowableOfType(
                ImportRefused.class, () -> county.take(List.of(new SheetFile("committees.csv", file)), "security"));

        assertThat(imported.problems())
                .singleElement()
                .satisfies(each -> assertThat(each.expected().chinese()).isEqualTo("该单位已经撤销。"));
    }

    private HttpResponse<String> add(String login, Map<String, String> line) {
        return http.as(login).post(UNITS, json(line, ""));
    }

    private HttpResponse<String> committee() {
        return http.as("township1")
                .post(
                        "/api/organisation/committees",
                        json(
                                Map.of(
                                        "committeeCode",
                                        "C" + VILLAGE,
                                        "committeeName",
                                        "试验村人民调解委员会",
                                        "kind",
                                        "村",
                                        "unitCode",
                                        VILLAGE),
                                ""));
    }

    private HttpResponse<String> act(String login, String code, String what) {
        return http.as(login).post(path(code) + "/" + what, json(Map.of(), was(code)));
    }

    private HttpResponse<String> register(String village) {
        return http.as("township1").post("/api/disputes", """
                {"category":"02","village":"%s","facts":"屋后水沟堵塞，要求疏通。",
                "parties":[{"side":"APPLICANT","name":"试大山"},{"side":"RESPONDENT","name":"验水生"}]}""".formatted(village));
    }

    private String was(String code) {
        return wasAt(path(code));
    }

    private String wasAt(String path) {
        return JsonPath.read(http.as("county1").get(path).body(), "$.was");
    }

    private static String path(String code) {
        return UNITS + "/" + code;
    }

    private static Map<String, String> renamed(String name) {
        var line = village(name);
        line.put("shortName", "试验");
        return line;
    }

    private static Map<String, String> village(String name) {
        return line(VILLAGE, name, "村", "990100101");
    }

    private static Map<String, String> line(String code, String name, String level, String parent) {
        return new LinkedHashMap<>(Map.of("unitCode", code, "unitName", name, "level", level, "parentCode", parent));
    }

    private static String json(Map<String, String> fields, String was) {
        try {
            return JsonMapper.builder().build().writeValueAsString(Map.of("fields", fields, "was", was));
        } catch (JsonProcessingException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
