package org.fengqiao.supervision.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.fengqiao.testing.FormInputs.agreed;

import com.jayway.jsonpath.JsonPath;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import org.fengqiao.casefile.CaseNumber;
import org.fengqiao.testing.CaseDriver;
import org.fengqiao.testing.CaseWalk;
import org.fengqiao.testing.Http;
import org.fengqiao.testing.HttpTest;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** What the case tab says, and what it leaves unsaid. */
@HttpTest
class CaseViewHttpTest {

    /** The same dispute is not registered twice. */
    private static final AtomicInteger REGISTERED = new AtomicInteger();

    @Autowired
    Http http;

    @Autowired
    CaseDriver driver;

    @Autowired
    CaseWalk walk;

    private CaseNumber number = CaseNumber.of("XX-2000-00000");

    @AfterEach
    void end() {
        driver.end(number);
    }

    @Test
    void aRegistrationOverRestIsReadInTheWordsOfTheForm() {
        overRest("");

        assertThat(labels()).contains("纠纷类型", "纠纷简况", "乙方在别的乡镇").allSatisfy(label -> assertThat(label)
                .containsPattern("\\p{IsHan}"));
        assertThat(view("$.timeline[0].fields[*].value"))
                .contains("邻里", "桃源村", "否")
                .doesNotContain("null", "02", "false");
    }

    @Test
    void howItBecameKnownIsToldOnlyWhereSomebodySaidIt() {
        overRest("");
        assertThat(view("$.channel")).containsExactly("");
        driver.end(number);

        overRest("\"source\":\"APPLICATION\",\"channel\":\"PHONE\",");
        assertThat(view("$.channel")).containsExactly("来电");
        assertThat(view("$.timeline[0].fields[?(@.label == '得知途径')].value")).containsExactly("来电");
    }

    @Test
    void aCaseIsOpenedByItsNumberAsItIsPrinted() {
        number = driver.register("village1", Map.of());
        var printed = driver.file(number).officialNumber().replaceFirst("第0+", "第");

        var found = http.as("village1")
                .get("/api/disputes/" + URLEncoder.encode(printed, StandardCharsets.UTF_8) + "/case");
        assertThat(found.body()).contains("\"number\":\"" + number + "\"");
        var wrong =
                http.as("village1").get("/api/disputes/" + URLEncoder.encode("第三号", StandardCharsets.UTF_8) + "/case");
        assertThat(wrong.statusCode()).isEqualTo(422);
        assertThat(wrong.body()).contains("这不是案号");
    }

    @Test
    void whatIsSeldomWantedStandsApart() {
        number = driver.register("village1", Map.of());

        assertThat(view("township1", "$.actions[*].label"))
                .contains("申报回避", "当事人不愿再调")
                .doesNotContain("作废登记");
        assertThat(view("township1", "$.rareActions[*].labelEnglish"))
                .contains("Void the registration")
                .allSatisfy(label -> assertThat(label).doesNotContainPattern("\\p{IsHan}"));
        assertThat(view("township1", "$.rareActions[*].label")).contains("作废登记", "移送正确的村", "并入另一案", "关联案件", "更正当事人信息");
        assertThat(view("$.rareActions[*].label")).contains("请专家出具意见").doesNotContain("作废登记", "更正当事人信息");
    }

    @Test
    void aStoppedClockShowsNoLastDayOfTheStage() {
        number = driver.register("village1", Map.of());
        assertThat(view("$.limits[*].label")).containsExactly("村级现场调解期限");
        assertThat(view("$['standingEnglish', 'categoryEnglish', 'sourceEnglish']"))
                .allSatisfy(text -> assertThat(text).doesNotContainPattern("\\p{IsHan}"));
        assertThat(view("$.limits[*].labelEnglish")).containsExactly("On-site mediation");
        assertThat(view("$.clock[*].english")).isNotEmpty().allSatisfy(line -> assertThat(line)
                .doesNotContainPattern("\\p{IsHan}"));

        var stopped = http.as("village1")
                .post(
                        "/api/disputes/" + number + "/clock/stop",
                        "{\"ground\":\"APPRAISAL\",\"reason\":\"委托鉴定院墙受损的原因。\"}");

        assertThat(stopped.statusCode()).as(stopped.body()).isEqualTo(200);
        assertThat(view("$.limits[*].label")).isEmpty();
    }

    @Test
    void anAgreementThatIsNotSignedYetSaysUntilWhenItMayBe() {
        number = walk.inTheVillage();
        walk.village(number, agreed("WRITTEN", false));

        assertThat(view("$.agreements[0].standing"))
                .singleElement()
                .asString()
                .contains("等待签署")
                .containsPattern("签署期限：\\d{4}-\\d{2}-\\d{2}。$");
    }

    private void overRest(String more) {
        var answer = http.as("village1").post("/api/disputes", """
                        {"category":"02","village":"990100101201",%s"facts":"屋檐滴水引起争执，要求改檐口（第 %d 件）。",
                        "parties":[{"side":"APPLICANT","name":"陈大山"},{"side":"RESPONDENT","name":"刘水生"}]}""".formatted(more, REGISTERED.incrementAndGet()));
        number = CaseNumber.of(JsonPath.<String>read(answer.body(), "$.number"));
    }

    private List<String> labels() {
        return view("$.timeline[0].fields[*].label");
    }

    private List<String> view(String path) {
        return view("village1", path);
    }

    private List<String> view(String login, String path) {
        var found = JsonPath.<Object>read(
                http.as(login).get("/api/disputes/" + number + "/case").body(), path);
        return found instanceof List<?> several
                ? several.stream().map(String::valueOf).toList()
                : List.of(String.valueOf(found));
    }
}
