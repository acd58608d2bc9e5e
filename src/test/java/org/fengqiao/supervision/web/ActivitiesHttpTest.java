package org.fengqiao.supervision.web;

import static org.assertj.core.api.Assertions.assertThat;

import com.jayway.jsonpath.JsonPath;
import java.net.http.HttpResponse;
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
import org.springframework.beans.factory.annotation.Autowired;

/** Training, prevention and what became of agreements: written down, counted, and refused in words. */
@HttpTest
class ActivitiesHttpTest {

    private static final String PATH = "/api/activities";
    private static final String SAMPLE =
            "{'kind':'TRAINING','unit':'990100101','on':'2024-03-05','topic':'民法典培训','times':1,'people':25}"
                    .replace('\'', '"');
    private static final String MARCH = "?from=2024-03-01&to=2024-03-31&unit=990100101";

    @Autowired
    private Http http;

    @Autowired
    private CaseWalk walk;

    @Autowired
    private CaseDriver driver;

    private CaseNumber number = CaseNumber.of("XX-2000-00000");

    @AfterEach
    void end() {
        lines("$.rows[*].id").forEach(id -> http.as("township1").delete(PATH + "/" + id));
        driver.end(number);
    }

    @Test
    void aTrainingIsCountedUntilItIsStruck() {
        assertThat(http.as("township1").post(PATH, SAMPLE).statusCode()).isEqualTo(201);
        var again = http.as("county1").post(PATH, SAMPLE);
        assertThat(again.statusCode()).isEqualTo(422);
        assertThat(again.body()).contains("已经登记过");
        assertThat(trained()).isEqualTo(25);

        var id = lines("$.rows[*].id").get(0);
        assertThat(http.as("township1").delete(PATH + "/" + id).statusCode()).isEqualTo(204);
        assertThat(http.as("township1").delete(PATH + "/" + id).body()).contains("没有这条登记");
        assertThat(trained()).isZero();
    }

    @ParameterizedTest
    @CsvSource(quoteCharacter = '~', delimiter = '|', textBlock = """
            supervisor1 | "TRAINING"   | 403 | 乡镇工作人员
            village1    | "TRAINING"   | 403 | 乡镇工作人员
            township3   | "TRAINING"   | 403 | 本单位
            township1   | null         | 422 | 请选择
            township1   | "DANCING"    | 400 | kind""")
    void whoMayNotOrWhatCannotBeIsRefusedInWords(String login, String kind, int status, String words) {
        var answer = http.as(login).post(PATH, SAMPLE.replace("\"TRAINING\"", kind));
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(status);
        assertThat(answer.body()).contains(words);
    }

    @Test
    void numbersAndDaysThatCannotBeAreRefused() {
        for (var wrong : List.of(
                SAMPLE.replace("25", "0"),
                SAMPLE.replace("25", "100000"),
                SAMPLE.replace("2024-03-05", "2124-03-05"),
                SAMPLE.replace("民法典培训", "课"),
                SAMPLE.replace("990100101", "123456"))) {
            assertThat(http.as("county1").post(PATH, wrong).statusCode())
                    .as(wrong)
                    .isEqualTo(422);
        }
    }

    @Test
    void whatBecameOfAnAgreementIsWrittenDownOnceAndOnlyWhereThereIsOne() {
        number = walk.inTheVillage();
        assertThat(aftermath("PETITION").body()).contains("没有已生效的协议");
        driver.end(number);
        number = walk.performedAtOnce();

        assertThat(aftermath("PETITION").statusCode()).isEqualTo(200);
        assertThat(aftermath("PETITION").body()).contains("已经登记过");
        assertThat(http.as("village1")
                        .post("/api/disputes/" + number + "/aftermath", "{\"kind\":\"PETITION\",\"on\":\"2000-01-01\"}")
                        .body())
                .contains("协议生效日");
        assertThat(http.as("supervisor1")
                        .post("/api/disputes/" + number + "/aftermath", "{\"kind\":\"PETITION\"}")
                        .statusCode())
                .isEqualTo(403);
        assertThat(http.as("village1").get("/api/disputes/" + number + "/case").body())
                .contains("登记协议后续", "引发信访");
    }

    private HttpResponse<String> aftermath(String kind) {
        return http.as("village1").post("/api/disputes/" + number + "/aftermath", "{\"kind\":\"" + kind + "\"}");
    }

    private int trained() {
        var report = http.as("supervisor1")
                .get("/api/statistics?period=MONTH&at=2024-03-09")
                .body();
        var at = JsonPath.<List<String>>read(report, "$.columns[*].figure").indexOf("TRAINED");
        return JsonPath.<Number>read(report, "$.rows[0].values[" + at + "]").intValue();
    }

    private List<Object> lines(String path) {
        return JsonPath.read(http.as("township1").get(PATH + MARCH).body(), path);
    }
}
