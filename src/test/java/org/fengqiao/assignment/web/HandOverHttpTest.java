package org.fengqiao.assignment.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.fengqiao.testing.FormInputs.agreed;
import static org.fengqiao.testing.FormInputs.appoint;
import static org.fengqiao.testing.FormInputs.assign;
import static org.fengqiao.testing.FormInputs.ledger;
import static org.fengqiao.testing.FormInputs.outcome;
import static org.fengqiao.testing.FormInputs.prepare;
import static org.fengqiao.testing.FormInputs.receiveReferral;
import static org.fengqiao.testing.FormInputs.session;
import static org.fengqiao.testing.FormInputs.signed;
import static org.fengqiao.testing.FormInputs.today;

import com.jayway.jsonpath.JsonPath;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Collectors;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.task.Task;
import org.fengqiao.casefile.CaseMediator;
import org.fengqiao.casefile.CaseNumber;
import org.fengqiao.identity.AccountDesk;
import org.fengqiao.identity.NewAccount;
import org.fengqiao.identity.Role;
import org.fengqiao.roster.Roster;
import org.fengqiao.testing.CaseDriver;
import org.fengqiao.testing.Http;
import org.fengqiao.testing.HttpTest;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Somebody leaves with the hands full: everything goes to somebody else, or nothing does. */
@HttpTest
class HandOverHttpTest {

    private static final String PASSWORD = "Right-2026-Right";
    private static final String COMMITTEE = "COMMITTEE";
    private static final String CLOSING = "{\"note\":\"任期届满离任。\"}";
    private static final AtomicInteger PEOPLE = new AtomicInteger();

    @Autowired
    private Http http;

    @Autowired
    private CaseDriver driver;

    @Autowired
    private TaskService tasks;

    @Autowired
    private Roster roster;

    @Autowired
    private JdbcClient database;

    private final List<CaseNumber> all = new ArrayList<>();
    private String leaver = "";
    private String person = "";

    @BeforeEach
    void somebodyOfTaoyuanWhoAlsoHelpsTheTownship(@Autowired AccountDesk desk) {
        leaver = "leaver" + PEOPLE.incrementAndGet();
        person = leaver.toUpperCase(Locale.ROOT);
        database.sql("insert into mediator (id, name, committee_code, phone, full_time, login_id)"
                        + " values (:id, '试离任（虚构）', 'C990100101201', '19900009999', false, :login)")
                .param("id", person)
                .param("login", leaver)
                .update();
        desk.open(
                new NewAccount(
                        leaver, "试离任（虚构）", "990100101", Set.of(Role.MEDIATOR), Set.of("C990100101201", "C990100101")),
                PASSWORD);
    }

    @AfterEach
    void end() {
        all.forEach(driver::end);
        database.sql("update mediator set left_on = current_date - 1 where id = ?")
                .param(person)
                .update();
    }

    @Test
    void twelveCasesAtTwelveStagesGoOverAndTheAccountCloses() {
        var cases = twelveCases();

        var work = clerk().get(path("work")).body();
        assertThat(JsonPath.<List<String>>read(work, "$.cases[*].number"))
                .containsExactlyInAnyOrderElementsOf(
                        cases.values().stream().map(CaseNumber::code).toList());
        assertThat(JsonPath.<List<String>>read(
                        work, "$.cases[?(@.number=='%s')].proposed".formatted(cases.get("prepare"))))
                .containsExactly("village1");
        assertThat(JsonPath.<List<String>>read(
                        work, "$.cases[?(@.number=='%s')].candidates[*].choice".formatted(cases.get("conflict"))))
                .isEmpty();
        assertThat(JsonPath.<List<String>>read(
                        work, "$.cases[?(@.number=='%s')].withoutAccount[*]".formatted(cases.get("conflict"))))
                .as("the others of the village have no account")
                .isNotEmpty()
                .doesNotContain("何秀兰（虚构）", "何秀兰");
        assertThat(JsonPath.<List<Boolean>>read(
                        work, "$.cases[?(@.number=='%s')].mediates".formatted(cases.get("visit"))))
                .containsExactly(false);
        assertThat(JsonPath.<List<String>>read(
                        work, "$.cases[?(@.number=='%s')].tasks[*].name".formatted(cases.get("settled"))))
                .isEmpty();
        assertThat(work).doesNotContain("陈大山", "刘水生");
        assertThat(clerk().post(account("closing"), CLOSING).body()).contains("请先移交", cases.get("settled") + " 承办");

        var before = open(leaver);
        assertThat(before).hasSizeGreaterThan(8);
        var toOne = clerk().post(path("hand-over"), request(cases, Map.of("visit", COMMITTEE, "order", COMMITTEE)));
        assertThat(toOne.statusCode()).as(toOne.body()).isEqualTo(409);
        assertThat(JsonPath.<List<String>>read(toOne.body(), "$.errors[*].number"))
                .containsExactly(number(cases, "conflict").code());
        assertThat(toOne.body()).contains("何秀兰", "已申报回避");
        assertThat(open(leaver)).hasSameSizeAs(before);
        assertThat(movedEntries(cases)).isZero();

        var moved = clerk().post(
                        path("hand-over"),
                        request(cases, Map.of("visit", COMMITTEE, "order", COMMITTEE, "conflict", COMMITTEE)));
        assertThat(moved.statusCode()).as(moved.body()).isEqualTo(200);
        assertThat(moved.body()).isEqualTo("{\"cases\":12}");

        assertThat(open(leaver)).isEmpty();
        for (var name :
                List.of("prepare", "hold", "record", "ledger", "sign", "perform", "settled", "routes", "risk")) {
            assertThat(driver.file(number(cases, name)).mediator().map(CaseMediator::login))
                    .as(name)
                    .contains("village1");
        }
        assertThat(driver.file(number(cases, "conflict")).mediator()).isEmpty();
        assertThat(driver.file(number(cases, "order")).mediator().map(CaseMediator::login))
                .contains("village1");
        assertThat(driver.task(number(cases, "prepare"), "user_prepareMediation")
                        .getAssignee())
                .isEqualTo("village1");
        assertThat(driver.task(number(cases, "conflict"), "user_prepareMediation")
                        .getAssignee())
                .isNull();
        assertThat(driver.task(number(cases, "visit"), "user_visitParties").getAssignee())
                .isNull();
        assertThat(driver.waitsAt(number(cases, "order"))).doesNotContain("user_takeOrder");
        assertThat(movedEntries(cases)).isEqualTo(12);
        assertThat(database.sql("select count(*) from audit_entry where action = 'HANDED_OVER' and subject = ?")
                        .param(leaver)
                        .query(Long.class)
                        .single())
                .isOne();
        assertThat(http.as("village1")
                        .get("/api/disputes/" + cases.get("hold") + "/case")
                        .body())
                .contains("移交承办", "试离任（虚构）", "调离本镇，整理移交。", "何秀兰");
        assertThat(clerk().get(path("work")).body()).contains("\"cases\":[]");

        assertThat(clerk().post(account("closing"), CLOSING).statusCode()).isEqualTo(204);

        driver.submit(number(cases, "record"), "user_recordOutcome", "village1", agreed("WRITTEN", false));
        assertThat(driver.task(number(cases, "record"), "user_signAgreement").getAssignee())
                .isEqualTo("village1");
        driver.submit(number(cases, "conflict"), "user_prepareMediation", "village1", prepare());
        assertThat(driver.task(number(cases, "conflict"), "user_holdSession").getAssignee())
                .isNull();
    }

    /** Nobody is left behind: the flow that would still have named him finds the committee. */
    @Test
    void aCaseThatWasLeftToTheCommitteeNamesNobodyLater() {
        var cases = new LinkedHashMap<String, CaseNumber>();
        cases.put("sign", inVillage("WRITTEN"));

        clerk().post(path("hand-over"), request(cases, Map.of("sign", COMMITTEE)));
        driver.submit(number(cases, "sign"), "user_signAgreement", "village1", signed());

        assertThat(tasks.createTaskQuery()
                        .processInstanceBusinessKey(number(cases, "sign").code())
                        .list())
                .isNotEmpty()
                .allMatch(task -> !leaver.equals(task.getAssignee()));
    }

    @Test
    void everyCaseIsSpokenForAndNoOther() {
        var number = register();
        var other = keep(driver.register("village1", Map.of()));

        var silent = clerk().post(path("hand-over"), "{\"reason\":\"调离本镇，整理移交。\",\"cases\":[]}");
        assertThat(silent.statusCode()).isEqualTo(409);
        assertThat(silent.body()).contains(number.code(), "没有写明移交给谁");
        var strange = clerk().post(path("hand-over"), request(Map.of("a", number, "b", other), Map.of()));
        assertThat(strange.statusCode()).isEqualTo(409);
        assertThat(strange.body()).contains(other.code(), "已不在此人手上");
        var nobody = clerk().post(path("hand-over"), request(Map.of("a", number), Map.of("a", "township3")));
        assertThat(nobody.body()).contains("不是本案承办调委会");
        var wordless = clerk().post(
                        path("hand-over"),
                        request(Map.of("a", number), Map.of()).replace("调离本镇，整理移交。", " "));
        assertThat(wordless.statusCode()).isEqualTo(422);
        assertThat(wordless.body()).contains("\"field\":\"reason\"");
        var twice = clerk().post(path("hand-over"), """
                {"reason":"调离本镇。","cases":[{"number":"%1$s","to":"village1"},{"number":"%1$s","to":"COMMITTEE"}]}""".formatted(number));
        assertThat(twice.statusCode()).isEqualTo(422);

        assertThat(driver.task(number, "user_prepareMediation").getAssignee()).isEqualTo(leaver);
    }

    /** It would be in the hands of somebody who sees no task, and nobody would notice. */
    @Test
    void nobodyTakesItWhoCannotLogIn() {
        var number = register();
        var absent = person + "-N";
        database.sql("insert into mediator (id, name, committee_code, phone, full_time, login_id)"
                        + " values (:id, '试无账号（虚构）', 'C990100101201', '19900009998', false, :login)")
                .param("id", absent)
                .param("login", leaver + "n")
                .update();

        try {
            var work = clerk().get(path("work")).body();
            assertThat(JsonPath.<List<String>>read(work, "$.cases[*].candidates[*].name"))
                    .isNotEmpty()
                    .doesNotContain("试无账号（虚构）");
            assertThat(JsonPath.<List<String>>read(work, "$.cases[0].withoutAccount"))
                    .contains("试无账号（虚构）");
            var refused = clerk().post(path("hand-over"), request(Map.of("a", number), Map.of("a", leaver + "n")));
            assertThat(refused.statusCode()).as(refused.body()).isEqualTo(409);
            assertThat(refused.body()).contains("试无账号（虚构）", "不能登录办理");
            assertThat(driver.task(number, "user_prepareMediation").getAssignee())
                    .isEqualTo(leaver);
        } finally {
            database.sql("delete from mediator where id = ?").param(absent).update();
        }
    }

    @Test
    void oneHandsOverTheOwnWorkAndSoDoSupervisors() {
        var number = register();
        assertThat(http.as("supervisor1").get(path("work")).body()).contains(number.code());
        assertThat(http.as("supervisor").get(path("work")).body()).contains(number.code());

        var answer = http.as(leaver, PASSWORD).post(path("hand-over"), request(Map.of("a", number), Map.of()));

        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(200);
        assertThat(driver.task(number, "user_prepareMediation").getAssignee()).isEqualTo("village1");
        var nothing = http.as(leaver, PASSWORD).post(path("hand-over"), request(Map.of(), Map.of()));
        assertThat(nothing.statusCode()).isEqualTo(422);
    }

    @Test
    void anAppointmentGoesAlongAndTheDispatcherLooksAfterIndustryCommittees() {
        var number = keep(driver.register("village1", Map.of("respondentElsewhere", true)));
        driver.submit(number, "user_receiveReferral", "county1", receiveReferral(false));
        driver.submit(number, "user_assignMediator", "county1", assign("county2"));
        driver.submit(number, "user_appointSession", "county2", appoint());

        var work = http.as("county1").get("/api/accounts/county2/work").body();

        assertThat(JsonPath.<List<String>>read(work, "$.cases[?(@.number=='%s')].commitments[*]".formatted(number)))
                .containsExactly("已约定 " + today().plusDays(1) + " 09:00 调解");
        assertThat(http.as("township1").get("/api/accounts/county2/work").statusCode())
                .isEqualTo(403);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"township3", "village1", "township2", "supervisor2", "county1", "security", "auditor", "expert1"
            })
    void nobodyElseKnowsOrMovesIt(String other) {
        var number = register();

        assertThat(http.as(other).get(path("work")).statusCode()).isEqualTo(403);
        assertThat(http.as(other)
                        .post(path("hand-over"), request(Map.of("a", number), Map.of()))
                        .statusCode())
                .isEqualTo(403);
        assertThat(driver.task(number, "user_prepareMediation").getAssignee()).isEqualTo(leaver);
    }

    private Map<String, CaseNumber> twelveCases() {
        var cases = new LinkedHashMap<String, CaseNumber>();
        cases.put("prepare", register());
        cases.put("hold", register());
        driver.submit(cases.get("hold"), "user_prepareMediation", leaver, prepare());
        cases.put("record", toOutcome());
        cases.put("ledger", with("user_recordOutcome", outcome("NOT_AGREED")));
        cases.put("sign", inVillage("WRITTEN"));
        cases.put("perform", inVillage("WRITTEN"));
        driver.submit(cases.get("perform"), "user_signAgreement", leaver, signed());
        cases.put("settled", with("user_recordOutcome", agreed("ORAL", true)));
        cases.put("routes", with("user_recordOutcome", outcome("WITHDRAWN")));
        cases.put("risk", register());
        post(leaver, cases.get("risk"), "risk-reports", """
                {"kind":"PUBLIC_ORDER","seen":"双方亲属聚集，有人扬言动手。","measures":"已劝离，派人看守。"}""");
        cases.put("conflict", register());
        post("village1", cases.get("conflict"), "conflicts", "{\"tie\":\"RELATIVE\",\"reason\":\"甲方是本人姐夫。\"}");
        cases.put("order", keep(driver.register("village1", Map.of())));
        post("village1", cases.get("order"), "mediator-order", """
                {"applicantChoice":"%1$s","respondentChoice":"%1$s"}""".formatted(person));
        cases.put("visit", visited());
        all.add(escalated());
        return cases;
    }

    private CaseNumber visited() {
        var number = keep(driver.register("village1", Map.of()));
        driver.submit(number, "user_prepareMediation", "village1", prepare());
        driver.submit(number, "user_holdSession", "village1", session());
        driver.submit(number, "user_recordOutcome", "village1", agreed("ORAL", true));
        post("township1", number, "follow-up/bring-forward", "{\"reason\":\"当事人将外出务工。\"}");
        driver.as(leaver, () -> {
            tasks.claim(driver.task(number, "user_visitParties").getId(), leaver);
            return true;
        });
        return number;
    }

    /** It has gone up: the township has it, and he has nothing of it in hand. */
    private CaseNumber escalated() {
        var number = with("user_recordOutcome", outcome("NOT_AGREED"));
        driver.submit(number, "user_enterLedger", leaver, ledger());
        return number;
    }

    private CaseNumber register() {
        return keep(driver.register(leaver, Map.of()));
    }

    private CaseNumber toOutcome() {
        var number = register();
        driver.submit(number, "user_prepareMediation", leaver, prepare());
        driver.submit(number, "user_holdSession", leaver, session());
        return number;
    }

    private CaseNumber with(String element, Map<String, Object> form) {
        var number = toOutcome();
        driver.submit(number, element, leaver, form);
        return number;
    }

    private CaseNumber inVillage(String form) {
        return with("user_recordOutcome", agreed(form, false));
    }

    private CaseNumber keep(CaseNumber number) {
        all.add(number);
        return number;
    }

    private void post(String login, CaseNumber number, String what, String body) {
        var client = login.equals(leaver) ? http.as(login, PASSWORD) : http.as(login);
        var answer = client.post("/api/disputes/" + number + "/" + what, body);
        assertThat(answer.statusCode() / 100).as(what + answer.body()).isEqualTo(2);
    }

    /** Everything to village1 but what is given. */
    private static String request(Map<String, CaseNumber> cases, Map<String, String> to) {
        return cases.entrySet().stream()
                .map(each -> "{\"number\":\"%s\",\"to\":\"%s\"}"
                        .formatted(each.getValue(), to.getOrDefault(each.getKey(), "village1")))
                .collect(Collectors.joining(",", "{\"reason\":\"调离本镇，整理移交。\",\"cases\":[", "]}"));
    }

    private List<Task> open(String login) {
        return tasks.createTaskQuery().taskAssignee(login).list();
    }

    private long movedEntries(Map<String, CaseNumber> cases) {
        return database.sql("select count(*) from audit_entry where action = 'HANDED_OVER' and subject in (:numbers)")
                .param("numbers", cases.values().stream().map(CaseNumber::code).toList())
                .query(Long.class)
                .single();
    }

    private static CaseNumber number(Map<String, CaseNumber> cases, String name) {
        return Objects.requireNonNull(cases.get(name));
    }

    private Http clerk() {
        return http.as("township1");
    }

    private String path(String what) {
        return account(what);
    }

    private String account(String what) {
        return "/api/accounts/" + leaver + "/" + what;
    }
}
