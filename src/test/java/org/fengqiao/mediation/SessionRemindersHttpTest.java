package org.fengqiao.mediation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.fengqiao.testing.FormInputs.appoint;
import static org.fengqiao.testing.FormInputs.assign;
import static org.fengqiao.testing.FormInputs.receive;
import static org.fengqiao.testing.FormInputs.session;
import static org.fengqiao.testing.FormInputs.with;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.fengqiao.casefile.CaseFile;
import org.fengqiao.casefile.CaseNumber;
import org.fengqiao.testing.CaseDriver;
import org.fengqiao.testing.CaseWalk;
import org.fengqiao.testing.Http;
import org.fengqiao.testing.HttpTest;
import org.fengqiao.testing.TestPostgres;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.core.env.Environment;

/** The reminder of a session follows the case. */
@HttpTest
class SessionRemindersHttpTest {

    @Autowired
    private Http http;

    @Autowired
    private CaseDriver driver;

    @Autowired
    private CaseWalk walk;

    @Autowired
    private SessionReminders reminders;

    @Autowired
    private Environment environment;

    private CaseNumber number = CaseNumber.of("XX-2000-00000");

    @BeforeEach
    void appointed() {
        number = walk.inTheVillage();
        walk.toTheTownship(number);
        driver.submit(number, "user_receiveCase", "township1", receive());
        driver.submit(number, "user_assignMediator", "township1", assign("township2"));
        var day = LocalDate.now(CaseFile.ZONE).plusDays(9).toString();
        driver.submit(number, "user_appointSession", "township2", with(appoint(), Map.of("sessionOn", day)));
    }

    @AfterEach
    void end() {
        driver.end(number);
        reminders.keep();
    }

    @Test
    void namesTheCaseAndStaysWhileNothingChanges() {
        reminders.keep();

        assertThat(open()).singleElement().satisfies(each -> {
            assertThat(each.get("login")).isEqualTo("township2");
            assertThat((String) each.get("chinese")).contains(number.code(), "有一场约定的调解");
        });
    }

    @Test
    void goesToWhoeverTakesTheCaseOver() {
        assertThat(http.as("supervisor1")
                        .post("/api/disputes/" + number + "/reassignment", """
                        {"to":"COMMITTEE","reason":"另有任务，改由他人办理。"}""")
                        .statusCode())
                .isEqualTo(200);
        reminders.keep();

        assertThat(open())
                .extracting(each -> each.get("event_key"))
                .isNotEmpty()
                .allSatisfy(key -> assertThat((String) key).endsWith(":C990100101"));
    }

    @Test
    void isGoneOnceTheSessionWasHeldEarly() {
        driver.submit(number, "user_holdSession", "township2", session());
        reminders.keep();

        assertThat(open()).isEmpty();
    }

    @Test
    void isGoneWithTheCase() {
        driver.end(number);
        reminders.keep();

        assertThat(open()).isEmpty();
    }

    private List<Map<String, Object>> open() {
        return TestPostgres.owner(environment)
                .sql(
                        "select p.login, r.chinese, r.event_key from reminder r join reminder_recipient p on p.reminder_id = r.id"
                                + " where r.case_number = :number and r.template = 'SESSION' and r.settled_at is null")
                .param("number", number.code())
                .query()
                .listOfRows();
    }
}
