package org.fengqiao.testing;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.time.Clock;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import org.camunda.bpm.engine.ProcessEngine;
import org.fengqiao.casefile.CaseNumber;
import org.fengqiao.document.SampleFiles;
import org.fengqiao.roster.Roster;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * What the paths and bodies of {@code docs/access/operations.csv} name: a case that waits in a village of the first township, and one
 * thing of every other kind, made for whoever asks.
 */
public final class DoorPlaces {

    /** Somebody who has not logged in. */
    public static final String NOBODY = "nobody";

    private static final AtomicInteger ABSENCES = new AtomicInteger();

    private final Http http;
    private final ProcessEngine engine;
    private final JdbcClient database;
    private final CaseNumber number;
    private final Map<String, String> places;

    /** Registers a case as the mediator of 桃源村 and makes the rest. */
    public DoorPlaces(Http http, ApplicationContext beans) {
        this(http, beans, Map.of());
    }

    /** @param dispute fields of the start form that replace the defaults */
    public DoorPlaces(Http http, ApplicationContext beans, Map<String, ?> dispute) {
        this.http = http;
        engine = beans.getBean(ProcessEngine.class);
        database = beans.getBean(JdbcClient.class);
        var today = LocalDate.now(beans.getBean(Clock.class));
        var driver = beans.getBean(CaseDriver.class);
        number = driver.register("village1", dispute);
        var task = engine.getTaskService()
                .createTaskQuery()
                .processInstanceBusinessKey(number.code())
                .singleResult();
        var definition = engine.getRepositoryService()
                .createProcessDefinitionQuery()
                .processDefinitionKey("disputeLifecycle")
                .latestVersion()
                .singleResult();
        var mediator = beans.getBean(Roster.class).withLogin(today).stream()
                .filter(each -> each.loginId().filter("village1"::equals).isPresent())
                .findFirst()
                .orElseThrow()
                .id();
        places = Map.ofEntries(
                Map.entry("{mediator}", mediator),
                Map.entry("{absence}", absence(mediator, today)),
                Map.entry("{approval}", approval()),
                Map.entry("{person}", newAccount()),
                Map.entry("{number}", number.code()),
                Map.entry("{paper}", paper()),
                Map.entry("{task}", task.getId()),
                Map.entry("{instance}", task.getProcessInstanceId()),
                Map.entry("{definition}", definition.getId()),
                Map.entry("{deployment}", definition.getDeploymentId()),
                Map.entry("{kind}", "process"),
                Map.entry("{flow}", "ledgerEntry"),
                Map.entry("{version}", "1"),
                Map.entry("{draft}", draft()),
                Map.entry("{migration}", migration()),
                Map.entry("{unit}", "990100101201"),
                Map.entry("{committee}", "C990100101201"),
                Map.entry("{place}", place()),
                Map.entry("{job}", stoppedStep()),
                Map.entry("{message}", message()),
                Map.entry("{rehearsal}", rehearsal()));
    }

    /** The case. */
    public CaseNumber number() {
        return number;
    }

    /** The thing that stands for a place such as {@code {task}}; empty when there is none. */
    public String get(String place) {
        return places.getOrDefault(place, "");
    }

    /** Who tries: the name of the column in the list of operations, and the login; nobody has none. */
    public static Map<String, String> people() {
        var people = new LinkedHashMap<String, String>();
        people.put("registrar", "registrar1");
        people.put("village", "village1");
        people.put("otherVillage", "village2");
        people.put("clerk", "township1");
        people.put("townshipMediator", "township2");
        people.put("otherClerk", "township3");
        people.put("dispatcher", "county1");
        people.put("industry", "county2");
        people.put("expert", "expert1");
        people.put("supervisor", "supervisor1");
        people.put("otherSupervisor", "supervisor2");
        people.put("countySupervisor", "supervisor");
        people.put("flowAdmin", "flowadmin");
        people.put("securityAdmin", "security");
        people.put("auditor", "auditor");
        people.put(NOBODY, "");
        return people;
    }

    /** One that has not begun, on another day for each test; none may begin more than a year ahead. */
    private String absence(String mediator, LocalDate today) {
        var day = today.plusDays(20L + (180 + ABSENCES.incrementAndGet()) % 345);
        var recorded = http.as("township1").post("/api/absences", """
                {"mediator": "%s", "firstDay": "%s", "lastDay": "%s", "reason": "LEAVE"}
                """.formatted(mediator, day, day));
        assertThat(recorded.statusCode()).as(recorded.body()).isEqualTo(201);
        return recorded.body().replaceFirst(".*\"id\":(\\d+).*", "$1");
    }

    /** A photograph that the mediator added. */
    private String paper() {
        var added = http.as("village1")
                .upload("/api/disputes/" + number + "/papers", "a.jpg", SampleFiles.jpeg(9, 9), "kind", "EVIDENCE");
        assertThat(added.statusCode()).as(added.body()).isEqualTo(201);
        return added.body().replaceFirst("(?s).*?\"id\":(\\d+).*", "$1");
    }

    /** That waits for a decision. */
    private String approval() {
        var asked = http.as("village1").post("/api/disputes/" + number + "/approvals", """
                {"party": 0, "subject": "MARKS", "reason": "调解需要"}
                """);
        assertThat(asked.statusCode()).as(asked.body()).isEqualTo(200);
        return asked.body().replaceFirst(".*\"id\":(\\d+).*", "$1");
    }

    /** That is over; nothing was moved by it. */
    private String migration() {
        return database.sql("""
                        insert into migration_run (process, target_definition, target_version, kind, mapping, reason, state,
                          ordered_by, ordered_at, finished_at)
                        values ('ledgerEntry', 'none', 1, 'TRY', '[]', '矩阵测试', 'DONE', 'flowadmin', now(), now()) returning id
                        """).query(String.class).single();
    }

    /** That is over and found something. */
    private String rehearsal() {
        var run = database.sql("""
                        insert into rehearsal_run (draft_id, draft_title, asked_by, asked_at, begun_at, most, state, expected_seconds,
                          ended_at)
                        values (0, '矩阵测试', 'flowadmin', now(), now(), 1, 'DONE', 1, now()) returning id
                        """).query(Long.class).single();
        database.sql("insert into rehearsal_case values (?, ?, 'STUCK', false, ?)")
                .params(run, number.code(), """
                        {"key":"1","differences":["STUCK"],"inForce":[],"draft":[],"missed":[],"answers":[],"notes":[]}
                        """)
                .update();
        database.sql("insert into rehearsal_flow values (?, 'ledgerEntry', '<a/>', '<b/>')")
                .params(run)
                .update();
        return String.valueOf(run);
    }

    private String place() {
        var added = http.as("township1").post("/api/mediation-places", """
                {"committee": "C990100101", "name": "矩阵测试 %d"}""".formatted(System.nanoTime()));
        return idIn(added);
    }

    private String activity() {
        var entered = http.as("township1").post("/api/activities", """
                {"kind": "TRAINING", "unit": "990100101", "on": "2026-03-05", "topic": "矩阵测试 %d", "times": 1, "people": 5}""".formatted(System.nanoTime()));
        assertThat(entered.statusCode()).as(entered.body()).isEqualTo(201);
        return database.sql("select max(id)::text from activity_record")
                .query(String.class)
                .single();
    }

    private static String idIn(HttpResponse<String> made) {
        assertThat(made.statusCode()).as(made.body()).isBetween(200, 201);
        return made.body().replaceFirst("(?s).*?\"id\":(\\d+).*", "$1");
    }

    /** A timer of the case that was given up. */
    private String stoppedStep() {
        var job = engine.getManagementService().createJobQuery().timers().list().get(0);
        engine.getManagementService().setJobRetries(job.getId(), 0);
        return job.getId();
    }

    /** A message that could not be delivered. */
    private String message() {
        return database.sql("""
                        with about as (insert into reminder (event_key, case_number, template, chinese, english, path, shown_from, raised_at)
                          values ('matrix-' || clock_timestamp(), ?, 'DUE_SOON', '矩阵测试', 'matrix', '/cases', now(), now()) returning id)
                        insert into reminder_message (reminder_id, login, channel, state, tried_since, next_at, ended_at)
                        select id, 'village1', 'EMAIL', 'GIVEN_UP', now(), now(), now() from about returning id
                        """).param(number.code()).query(String.class).single();
    }

    private String draft() {
        var begun = http.as("flowadmin").post("/api/flow-drafts", "{\"title\": \"矩阵测试\"}");
        assertThat(begun.statusCode()).as(begun.body()).isEqualTo(201);
        return begun.body().replaceFirst("\\{\"id\":(\\d+).*", "$1");
    }

    private String newAccount() {
        var login = "testmatrix" + System.nanoTime();
        var opened = http.as("security").post("/api/accounts", """
                {"login": "%s", "displayName": "矩阵测试（虚构）", "unit": "990100101201", "roles": ["mediator"],
                 "committees": ["C990100101201"]}
                """.formatted(login));
        assertThat(opened.statusCode()).as(opened.body()).isEqualTo(201);
        return login;
    }

    private String closedAccount() {
        var login = newAccount();
        http.as("township1").post("/api/accounts/" + login + "/closing", "{\"note\":\"矩阵测试（虚构）\"}");
        return login;
    }

    /** The text with a thing for each of its places; whoever closes an account needs one that is open. */
    public String fill(String text) {
        var filled = text.contains("{leaver}") ? text.replace("{leaver}", newAccount()) : text;
        filled = filled.contains("{closed}") ? filled.replace("{closed}", closedAccount()) : filled;
        filled = filled.contains("{activity}") ? filled.replace("{activity}", activity()) : filled;
        for (var place : places.entrySet()) {
            filled = filled.replace(place.getKey(), place.getValue());
        }
        return filled;
    }
}
