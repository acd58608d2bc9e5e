package org.fengqiao.supervision.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.fengqiao.testing.FormInputs.parties;
import static org.fengqiao.testing.FormInputs.prepare;
import static org.fengqiao.testing.FormInputs.with;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.fengqiao.casefile.CaseNumber;
import org.fengqiao.testing.CaseDriver;
import org.fengqiao.testing.Http;
import org.fengqiao.testing.HttpTest;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Who gets to see a case, at each of the doors that show one. */
@HttpTest
class CaseDoorsHttpTest {

    private static final String ID_NUMBER = "990100199001011234";

    @Autowired
    Http http;

    @Autowired
    CaseDriver driver;

    @Autowired
    JdbcClient jdbc;

    private CaseNumber number = CaseNumber.of("XX-2000-00000");
    private CaseNumber other = CaseNumber.of("XX-2000-00000");
    private String task = "";
    private String instance = "";

    @BeforeEach
    void aCaseOfTheVillage() {
        number = driver.register("village1", Map.of());
        task = driver.task(number, "user_prepareMediation").getId();
        instance = driver.task(number, "user_prepareMediation").getProcessInstanceId();
    }

    @AfterEach
    void end() {
        driver.end(number);
        driver.end(other);
    }

    @Test
    void whoMaySeeTheCaseSeesItAtEachDoor() {
        for (var door : List.of(byTask(), byNumber())) {
            for (var login : List.of("village1", "supervisor1")) {
                var answer = http.as(login).get(door);

                assertThat(answer.statusCode()).as(login + " " + door).isEqualTo(200);
                assertThat(answer.body()).contains("\"number\":\"" + number + "\"", "陈大山", "做好调解准备");
            }
        }
        assertThat(http.as("supervisor1").get(byInstance()).body()).contains("\"number\":\"" + number + "\"");
    }

    @Test
    void forWhoMayNotThereIsNoSuchCase() {
        for (var door : List.of(byTask(), byInstance(), byNumber())) {
            for (var login : List.of("village2", "township3")) {
                var answer = http.as(login).get(door);

                assertThat(answer.statusCode()).as(login + " " + door).isEqualTo(404);
                assertThat(answer.body()).containsPattern("\\p{IsHan}").doesNotContain("陈大山");
            }
        }
    }

    @Test
    void withoutALoginNoDoorOpens() {
        for (var door : List.of(byTask(), byInstance(), byNumber(), "/api/task-cases?task=" + task)) {
            assertThat(http.get(door).statusCode()).as(door).isEqualTo(401);
        }
    }

    @Test
    void whatDoesNotExistIsNotFound() {
        Stream.of("/api/tasks/nothing/case", "/api/process-instances/nothing/case", "/api/disputes/QX-2099-99999/case")
                .forEach(door -> assertThat(http.as("village1").get(door).statusCode())
                        .as(door)
                        .isEqualTo(404));
    }

    @Test
    void aListOfTasksNamesTheCasesThatOneMaySee() {
        assertThat(http.as("village1").get("/api/task-cases?task=" + task).body())
                .contains("\"" + task + "\":{\"number\":\"" + number + "\"", "陈大山");
        assertThat(http.as("village2").get("/api/task-cases?task=" + task).body())
                .isEqualTo("{}");
        assertThat(http.as("village1").get("/api/task-cases?task=nothing").body())
                .isEqualTo("{}");
    }

    @Test
    void oneCaseThatIsNotOnesOwnDoesNotHideTheOthers() {
        other = driver.register("village1", Map.of());
        var moved = driver.task(other, "user_prepareMediation").getId();
        jdbc.sql("update case_file set township = '990100102' where case_number = ?")
                .param(other.code())
                .update();

        var answer = http.as("village1").get("/api/task-cases?task=" + task + "," + moved);

        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(answer.body()).contains(task).doesNotContain(moved);
    }

    @Test
    void noDoorGivesAWholeIdentityNumberOrTelephone() {
        var known = with(parties(), Map.of("applicantIdNumber", ID_NUMBER));
        driver.submit(number, "user_prepareMediation", "village1", with(prepare(), known));

        for (var path : List.of("", "/history", "/case")) {
            var body = http.as("village1").get("/api/disputes/" + number + path).body();

            assertThat(body).as(path).contains("199****0001").doesNotContain(ID_NUMBER, "19900000001");
        }
        assertThat(http.as("village1").get("/api/disputes/" + number).body()).contains("990100********1234");
    }

    private String byTask() {
        return "/api/tasks/" + task + "/case";
    }

    private String byInstance() {
        return "/api/process-instances/" + instance + "/case";
    }

    private String byNumber() {
        return "/api/disputes/" + number + "/case";
    }
}
