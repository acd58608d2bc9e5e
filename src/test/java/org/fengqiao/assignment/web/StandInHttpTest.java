package org.fengqiao.assignment.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.fengqiao.testing.FormInputs.appoint;
import static org.fengqiao.testing.FormInputs.assign;
import static org.fengqiao.testing.FormInputs.receive;
import static org.fengqiao.testing.FormInputs.session;
import static org.fengqiao.testing.FormInputs.today;

import java.net.http.HttpResponse;
import java.util.List;
import java.util.UUID;
import org.fengqiao.casefile.CaseMediator;
import org.fengqiao.casefile.CaseNumber;
import org.fengqiao.reminder.ReminderWanted;
import org.fengqiao.reminder.Whom;
import org.fengqiao.roster.Person;
import org.fengqiao.roster.Roster;
import org.fengqiao.shared.Label;
import org.fengqiao.testing.CaseDriver;
import org.fengqiao.testing.CaseWalk;
import org.fengqiao.testing.Http;
import org.fengqiao.testing.HttpTest;
import org.fengqiao.testing.RecordedAbsences;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** A case of the township, mediated by township2, who is away; township1 of the same committee stands in. */
@HttpTest
class StandInHttpTest {

    @Autowired
    private Http http;

    @Autowired
    private CaseDriver driver;

    @Autowired
    private CaseWalk walk;

    @Autowired
    private Roster roster;

    @Autowired
    private JdbcClient database;

    @Autowired
    private ApplicationEventPublisher events;

    @Autowired
    private PlatformTransactionManager transactions;

    @Autowired
    private RecordedAbsences absences;

    private CaseNumber number = CaseNumber.of("XX-2000-00000");
    private String absence = "";

    @BeforeEach
    void aCaseOfSomebodyWhoIsAway() {
        number = walk.inTheVillage();
        walk.toTheTownship(number);
        driver.submit(number, "user_receiveCase", "township1", receive());
        driver.submit(number, "user_assignMediator", "township1", assign("township2"));
        var recorded = record("township2", "township1");
        assertThat(recorded.body()).contains("\"standIn\":\"township1\"", "\"standInName\":\"周敏\"");
        absence = RecordedAbsences.id(recorded);
    }

    @AfterEach
    void leaveNobodyAway() {
        driver.end(number);
        absences.end();
        database.sql("delete from reminder").update();
        assertThat(database.sql("select count(*) from stand_in_task")
                        .query(Long.class)
                        .single())
                .isZero();
    }

    @Test
    void theStandInSeesTheWorkAndDoesItUnderHisOwnName() {
        assertThat(work("township1")).contains(number.code(), "约定时间地点", "马德福");
        assertThat(work("township2")).isEqualTo("[]");
        assertThat(take("village1", "user_appointSession").statusCode()).isEqualTo(403);
        assertThat(take("county1", "user_appointSession").statusCode()).isEqualTo(403);
        assertThatThrownBy(() -> driver.submit(number, "user_appointSession", "township1", appoint()));

        var taken = take("township1", "user_appointSession");
        assertThat(taken.statusCode()).isEqualTo(200);
        assertThat(taken.body()).contains("tasklist/default/#/?task=");
        driver.submit(number, "user_appointSession", "township1", appoint());

        assertThat(acts()).containsExactly("township1", "township1");
        assertThat(driver.task(number, "user_holdSession").getAssignee()).isEqualTo("township2");
    }

    @Test
    void whoStandsInForASessionHasMediatedAndTheCaseStaysWhoseItWas() {
        take("township1", "user_appointSession");
        driver.submit(number, "user_appointSession", "township1", appoint());
        take("township1", "user_holdSession");
        driver.submit(number, "user_holdSession", "township1", session());

        var file = driver.file(number);
        assertThat(file.mediator().map(CaseMediator::login)).contains("township2");
        assertThat(file.wasMediatedBy("township1")).isTrue();
        assertThat(driver.task(number, "user_recordOutcome").getAssignee()).isEqualTo("township2");
    }

    @Test
    void whatIsNotDoneGoesBackWithTheAbsence() {
        take("township1", "user_appointSession");
        assertThat(driver.task(number, "user_appointSession").getAssignee()).isEqualTo("township1");

        assertThat(http.as("township2")
                        .post("/api/absences/" + absence + "/end", "")
                        .statusCode())
                .isEqualTo(200);

        assertThat(driver.task(number, "user_appointSession").getAssignee()).isEqualTo("township2");
        assertThat(work("township1")).isEqualTo("[]");
        assertThat(take("township1", "user_appointSession").statusCode()).isEqualTo(403);
    }

    @Test
    void whoHasAConflictStandsInForNobodyInThisCase() {
        assertThat(work("township1")).contains(number.code());
        take("township1", "user_appointSession");
        database.sql("insert into declared_conflict (case_number, person_id, tie, reason, declared_by, declared_at)"
                        + " values (?, ?, 'OTHER', '邻居', 'township1', now())")
                .params(
                        number.code(),
                        roster.mediatorByLogin("township1").map(Person::id).orElse("township1"))
                .update();

        // Somebody else's conflict is declared, which looks through all that is stood in for.
        assertThat(http.as("township1")
                        .post(
                                "/api/disputes/" + number + "/conflicts",
                                "{\"mediator\":\"township2\",\"tie\":\"STAKE\",\"reason\":\"租用当事人的房屋。\"}")
                        .statusCode())
                .isEqualTo(201);

        assertThat(driver.task(number, "user_appointSession").getAssignee()).isEqualTo("township2");
        assertThat(work("township1")).doesNotContain(number.code());
        assertThat(take("township1", "user_appointSession").statusCode()).isEqualTo(403);
    }

    @Test
    void theStandInIsRemindedToo() {
        new TransactionTemplate(transactions)
                .executeWithoutResult(status -> events.publishEvent(
                        ReminderWanted.of("stand-in:" + UUID.randomUUID(), number, "TEST", new Label("请办理。", "Please."))
                                .to(Whom.person("township2"))));

        assertThat(http.as("township1").get("/api/reminders").body()).contains("\"standsInFor\":\"township2\"");
        assertThat(http.as("township2").get("/api/reminders").body()).contains("请办理。", "\"standsInFor\":null");
    }

    @ParameterizedTest
    @CsvSource({
        "village1,village1,同一调委会", // himself
        "village1,township1,同一调委会", // of another committee
        "village1,nobody,同一调委会"
    })
    void onlyAColleagueStandsIn(String absent, String standIn, String words) {
        var answer = record(absent, standIn);

        assertThat(answer.statusCode()).isEqualTo(422);
        assertThat(answer.body()).contains(words, "standIn");
    }

    private HttpResponse<String> record(String absent, String standIn) {
        var mediator = roster.mediatorByLogin(absent).orElseThrow().id();
        return absences.record(http.as("township1"), mediator, today(), today().plusDays(2), standIn);
    }

    private String work(String login) {
        return http.as(login).get("/api/stand-in").body();
    }

    private HttpResponse<String> take(String login, String element) {
        return http.as(login)
                .post("/api/stand-in/tasks/" + driver.task(number, element).getId(), "");
    }

    private List<String> acts() {
        return database.sql("select actor from audit_entry where action = 'STOOD_IN' and subject = ? order by id")
                .param(number.code())
                .query(String.class)
                .list();
    }
}
