package org.fengqiao.related.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.fengqiao.testing.FormInputs.prepare;
import static org.fengqiao.testing.FormInputs.with;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.fengqiao.casefile.CaseNumber;
import org.fengqiao.testing.CaseDriver;
import org.fengqiao.testing.CaseWalk;
import org.fengqiao.testing.Http;
import org.fengqiao.testing.HttpTest;
import org.fengqiao.testing.Proves;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Crowds over HTTP and in the case tab. All people are invented. */
@HttpTest
class CrowdHttpTest {

    private static final String WANG =
            "{\"side\":\"APPLICANT\",\"name\":\"王五\",\"phone\":\"19912345678\",\"electedBy\":\"三号楼全体业主\",\"voters\":\"9\"}";

    @Autowired
    private Http http;

    @Autowired
    private CaseDriver driver;

    @Autowired
    private CaseWalk walk;

    private final List<CaseNumber> all = new ArrayList<>();

    @AfterEach
    void end() {
        all.forEach(driver::end);
    }

    @Test
    @Proves(value = "R30", at = "Crowd")
    void theCaseTabSaysThatItIsACrowdWhoSpeaksAndWhatIsToBeReported() {
        var number = aCrowd();
        assertThat(view("village1", number))
                .contains("群体性纠纷：涉及 12 人（11 人起），每方可推举代表不超过 5 人（R30，宁波市人民调解条例第二十条）。", "重大事项（本案）：应于", "登记推举的代表");

        var answer = http.as("village1").post(path(number, "representatives"), WANG);

        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(201);
        assertThat(answer.body()).contains("\"name\":\"王五\"", "\"phone\":\"199****5678\"", "\"voters\":9");
        assertThat(view("village1", number))
                .contains("甲方代表：王五 199****5678", "三号楼全体业主推举，9 人参加", "更换代表")
                .doesNotContain("19912345678");
    }

    @Test
    void aRepresentativeIsReplacedAndStaysOnRecord() {
        var number = aCrowd();
        var id = http.as("village1")
                .post(path(number, "representatives"), WANG)
                .body()
                .replaceFirst("(?s).*\"id\":(\\d+).*", "$1");

        var answer = http.as("village1").post(path(number, "representatives/replaced"), """
                {"representative":"%s","reason":"外出务工","name":"赵六","phone":"19912340000","electedBy":"三号楼全体业主","voters":8}
                """.formatted(id));

        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(200);
        assertThat(answer.body())
                .contains("\"replacedReason\":\"外出务工\"", "\"current\":false", "赵六", "\"current\":true");
        assertThat(view("village1", number)).contains("甲方代表：赵六").doesNotContain("甲方代表：王五");
    }

    @Test
    void aCaseThatIsNoneElectsNobodyAndOthersHandsStayOff() {
        var small = register();
        assertThat(http.as("village1")
                        .post(path(small, "representatives"), WANG)
                        .statusCode())
                .isEqualTo(409);
        assertThat(view("village1", small)).doesNotContain("群体性纠纷", "登记推举的代表");

        var number = aCrowd();
        assertThat(http.as("supervisor")
                        .post(path(number, "representatives"), WANG)
                        .statusCode())
                .isEqualTo(403);
        assertThat(http.as("township3")
                        .post(path(number, "representatives"), WANG)
                        .statusCode())
                .isEqualTo(404);
        assertThat(http.as("village1")
                        .post(path(number, "representatives"), "{}")
                        .body())
                .contains("\"field\":\"side\"");
        assertThat(http.as("village1")
                        .post(path(number, "representatives"), WANG.replace("\"voters\":\"9\"", "\"voters\":null"))
                        .body())
                .contains("\"field\":\"voters\"");
        assertThat(http.as("village1")
                        .post(path(number, "representatives/replaced"), "{}")
                        .body())
                .contains("\"field\":\"representative\"");
    }

    @Test
    @Proves(value = "R30", at = "CrowdLines")
    void ofLinkedCasesEverybodySeesOnlyTheNumbersThatAreTheirs() {
        var here = register();
        var there = driver.register("village2", Map.of("village", "990100102201"));
        all.add(there);

        var answer = http.as("county1")
                .post(
                        path(here, "linked-cases"),
                        "{\"other\":\"%s\",\"cause\":\"同一工地拖欠工资\",\"reason\":\"同一工地\"}".formatted(there));

        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(201);
        assertThat(answer.body()).contains(there.code(), "\"hidden\":0");
        assertThat(view("county1", here)).contains("同一工地拖欠工资", there.code(), "移出关联组");
        assertThat(view("township1", here)).contains("另有 1 件不在您的辖区").doesNotContain(there.code());
        assertThat(http.as("township1").get(path(here, "linked-cases")).body())
                .contains("\"hidden\":1")
                .doesNotContain(there.code());
        assertThat(view("township3", there)).contains("另有 1 件不在您的辖区").doesNotContain(here.code());
    }

    @Test
    void aCaseIsTakenOutWithAReasonThatIsKept() {
        var first = register();
        var second = register();
        link(first, second);

        assertThat(http.as("township1")
                        .post(path(second, "linked-cases/taken-out"), "{}")
                        .body())
                .contains("\"field\":\"reason\"");
        var answer = http.as("township1").post(path(second, "linked-cases/taken-out"), "{\"reason\":\"起因不同\"}");

        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(200);
        assertThat(answer.body()).contains("\"takenOutReason\":\"起因不同\"", "\"cases\":[]");
        assertThat(view("township1", second)).contains("移出关联组", "起因不同");
        assertThat(http.as("township1")
                        .post(path(second, "linked-cases/taken-out"), "{\"reason\":\"起因不同\"}")
                        .statusCode())
                .isEqualTo(409);
    }

    @Test
    void theTabOffersTheJointSessionAndOnePostHoldsIt() {
        var first = prepared(2);
        var second = prepared(2);
        assertThat(view("village1", first)).doesNotContain("joint-sessions");
        link(first, second);
        assertThat(view("village1", first))
                .contains("api/disputes/" + first + "/joint-sessions", second.code())
                .doesNotContain("确认这次不一起调解");
        assertThat(view("township1", first)).doesNotContain("joint-sessions");

        var answer = http.as("village1").post(path(first, "joint-sessions"), """
                {"leftOut":[],"mode":"IN_PERSON","place":"村委会调解室","present":"双方代表、村调解员","rightsNoticeGiven":"yes",
                 "notes":"双方代表陈述了经过，调解员提出方案。"}
                """);

        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(201);
        assertThat(answer.body()).contains(first.code(), second.code());
        assertThat(driver.waitsAt(second)).containsExactly("user_recordOutcome");
        assertThat(view("village1", first)).contains("联合调解第");
        assertThat(view("village1", second)).contains("联合调解第");
    }

    @Test
    void aFieldThatTheFormRefusesIsNamedAndNothingIsHeld() {
        var first = prepared(2);
        var second = prepared(2);
        link(first, second);

        var answer = http.as("village1")
                .post(
                        path(first, "joint-sessions"),
                        "{\"mode\":\"IN_PERSON\",\"place\":\"村委会\",\"notes\":\"双方陈述了经过。\"}");

        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(422);
        assertThat(answer.body()).contains("\"field\":\"present\"");
        assertThat(driver.waitsAt(first)).containsExactly("user_holdSession");
    }

    @Test
    @Proves(value = "R30", at = "CrowdWatch")
    void aCaseThatIsRegisteredWithACrowdIsReportedFromTheStart() {
        var parties = new StringBuilder("{\"side\":\"RESPONDENT\",\"kind\":\"PERSON\",\"name\":\"刘水生\"}");
        for (var i = 1; i <= 10; i++) {
            parties.append(",{\"side\":\"APPLICANT\",\"kind\":\"PERSON\",\"name\":\"工人")
                    .append((char) ('甲' + i))
                    .append("\"}");
        }

        var answer = http.as("village1").post("/api/disputes", """
                {"category":"1001","village":"990100101201","facts":"工地拖欠工资三个月，十名工人共同要求支付。","parties":[%s]}
                """.formatted(parties));

        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(201);
        var number = CaseNumber.of(answer.body().replaceFirst("(?s).*\"number\":\"([A-Z]+-\\d+-\\d+)\".*", "$1"));
        all.add(number);
        assertThat(driver.waitsAt(number)).containsExactlyInAnyOrder("user_prepareMediation", "user_reportMajorEvent");
        assertThat(http.as("village1").get(path(number, "major-events")).body())
                .contains("\"people\":11", "\"reportedTo\":null", "\"late\":false");
    }

    private CaseNumber aCrowd() {
        return prepared(12);
    }

    private CaseNumber prepared(int people) {
        var number = register();
        driver.submit(number, "user_prepareMediation", "village1", with(prepare(), Map.of("peopleInvolved", people)));
        return number;
    }

    private CaseNumber register() {
        var number = walk.inTheVillage();
        all.add(number);
        return number;
    }

    private void link(CaseNumber one, CaseNumber other) {
        var answer = http.as("township1")
                .post(
                        path(one, "linked-cases"),
                        "{\"other\":\"%s\",\"cause\":\"同一工地拖欠工资\",\"reason\":\"同一工地\"}".formatted(other));
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(201);
    }

    private String view(String login, CaseNumber number) {
        return http.as(login).get("/api/disputes/" + number + "/case").body();
    }

    private static String path(CaseNumber number, String what) {
        return "/api/disputes/" + number + "/" + what;
    }
}
