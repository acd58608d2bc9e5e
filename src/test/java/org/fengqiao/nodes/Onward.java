package org.fengqiao.nodes;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.locks.LockSupport;
import java.util.regex.Pattern;
import org.fengqiao.caseflow.DisputeLifecycle;
import org.fengqiao.identity.SampleAccounts;
import org.fengqiao.testing.FormInputs;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Brings running cases to their ends through the forms of a node, each under the login of whoever has the task. */
final class Onward {

    private static final ObjectMapper JSON = new ObjectMapper();
    private static final Duration BREATH = Duration.ofMillis(300);
    private static final int MOST_STEPS = 80;
    private static final int PATIENCE = 20;
    private static final Pattern OPTION = Pattern.compile("\\\\\"value\\\\\":\\\\\"([^\"\\\\]+)");

    private final Node node;
    private final JdbcClient database;

    Onward(Node node, JdbcClient database) {
        this.node = node;
        this.database = database;
    }

    /** Fills in forms, and wakes the next timer where nobody has anything to do, until nothing of the case runs. */
    void toTheEnd(String number) throws IOException, InterruptedException {
        for (var step = 0; isRunning(number); step++) {
            assertThat(step)
                    .as(number + " does not end; it waits at " + tasks(number) + timers(number))
                    .isLessThan(MOST_STEPS);
            awaitWhatIsDue(number);
            var next = tasks(number).stream().findFirst();
            if (next.isPresent()) {
                fillIn(next.get());
            } else {
                wake(number);
            }
        }
    }

    boolean isRunning(String number) {
        return database.sql("select count(*) from act_ru_execution where business_key_ = ?")
                        .param(number)
                        .query(Integer.class)
                        .single()
                > 0;
    }

    /** The open tasks of a case. */
    List<Open> tasks(String number) {
        return database.sql("""
                        select task.id_ as id, task.task_def_key_ as element, task.assignee_ as assignee, definition.key_ as process
                        from act_ru_task task join act_ru_execution life on life.id_ = task.proc_inst_id_
                        join act_re_procdef definition on definition.id_ = task.proc_def_id_
                        where life.business_key_ = ? order by task.create_time_, task.id_""").param(number).query(Open.class).list();
    }

    /** A visit is brought forward by whoever may; else the next timer is due, and the node runs it. */
    private void wake(String number) throws IOException, InterruptedException {
        if (waitsForItsVisit(number)) {
            bringForward(number);
        } else {
            runTimer(number);
        }
    }

    private boolean waitsForItsVisit(String number) {
        return database.sql("""
                        select count(*) from act_ru_event_subscr wait join act_ru_execution life on life.id_ = wait.proc_inst_id_
                        where life.business_key_ = ? and wait.event_name_ = ?""")
                        .params(number, DisputeLifecycle.FOLLOW_UP_BROUGHT_FORWARD)
                        .query(Integer.class)
                        .single()
                > 0;
    }

    private void bringForward(String number) throws IOException, InterruptedException {
        var answers = new ArrayList<String>();
        for (var login : List.of("township1", "county1", "township3")) {
            var answer = node.post(
                    login, "/api/disputes/" + number + "/follow-up/bring-forward", "{\"reason\":\"当事人将外出务工。\"}");
            if (answer.statusCode() < 300) {
                return;
            }
            answers.add(answer.body());
        }
        throw new AssertionError("nobody may bring the visit of " + number + " forward: " + answers);
    }

    private void runTimer(String number) {
        database.sql("""
                        update act_ru_job set duedate_ = '2000-01-01', retries_ = 3 where id_ = (
                            select job.id_ from act_ru_job job join act_ru_execution life on life.id_ = job.process_instance_id_
                            where life.business_key_ = ? and job.type_ = 'timer' and job.lock_owner_ is null
                            order by job.duedate_ limit 1)""").param(number).update();
        LockSupport.parkNanos(BREATH.toNanos());
    }

    private List<String> timers(String number) {
        return database.sql("""
                        select concat_ws(' ', job.handler_cfg_, job.type_, job.duedate_, job.retries_, job.lock_owner_, job.exception_msg_, job.suspension_state_)
                        from act_ru_job job join act_ru_execution life on life.id_ = job.process_instance_id_
                        where life.business_key_ = ?""").param(number).query(String.class).list();
    }

    private void fillIn(Open task) throws IOException, InterruptedException {
        var login = holder(task);
        var values = new LinkedHashMap<String, Object>();
        for (var field : form(task, login).entrySet()) {
            values.put(field.getKey(), Map.of("value", field.getValue()));
        }
        demand(
                node.post(
                        login,
                        "/engine-rest/task/" + task.id() + "/submit-form",
                        JSON.writeValueAsString(Map.of("variables", values))),
                task + " by " + login);
    }

    /** Whoever has it; else whoever of the sample county may take it takes it. */
    private String holder(Open task) throws IOException, InterruptedException {
        if (task.assignee() != null) {
            return task.assignee();
        }
        for (var account : SampleAccounts.all()) {
            var mine = node.get(
                    account.login(), "/engine-rest/task?taskId=" + task.id() + "&candidateUser=" + account.login());
            if (mine.statusCode() == 200 && mine.body().contains(task.id())) {
                demand(
                        node.post(
                                account.login(),
                                "/engine-rest/task/" + task.id() + "/claim",
                                "{\"userId\":\"" + account.login() + "\"}"),
                        task + " is claimed by " + account.login());
                return account.login();
            }
        }
        throw new NobodyThere();
    }

    private static void demand(HttpResponse<String> answer, String what) {
        assertThat(answer.statusCode()).as(what + ": " + answer.body()).isLessThan(300);
    }

    private Map<String, ?> form(Open task, String login) throws IOException, InterruptedException {
        return switch (task.element()) {
            case "user_prepareMediation" -> FormInputs.prepare();
            case "user_takeOrder" -> Map.of("decision", "TAKE");
            case "user_holdSession" -> FormInputs.session();
            case "user_recordOutcome" -> FormInputs.agreed("WRITTEN", false);
            case "user_enterLedger" -> FormInputs.ledger();
            case "user_receiveCase" -> FormInputs.receive();
            case "user_assignMediator" -> FormInputs.assign(mediator(task, login));
            case "user_appointSession" -> FormInputs.appoint();
            case "user_receiveReferral" -> FormInputs.receiveReferral(false);
            case "user_askExpert" ->
                expert(option(shown(task, login, "experts")).orElseThrow());
            case "user_signAgreement" ->
                FormInputs.with(FormInputs.signed(), Map.of("personalStatus", "yes", "signedOnPaper", true));
            case "user_decideConfirmation" -> FormInputs.confirmationNotWanted();
            case "user_confirmPerformance" -> FormInputs.performed();
            case "user_visitParties" -> FormInputs.visit("NONE");
            case "user_reportRisk" -> FormInputs.reportRisk();
            case "user_recordRiskAnswer" -> FormInputs.riskAnswer(true);
            case "user_completeDossier" -> Map.of("note", "已经补齐（虚构）。");
            case "user_reportMajorEvent" -> FormInputs.reportMajorEvent();
            default -> FormInputs.informRoutes();
        };
    }

    /** Somebody with a login, where the form offers one. */
    private String mediator(Open task, String login) throws IOException, InterruptedException {
        var offered = shown(task, login, "candidates");
        for (var known : List.of("township2", "county2", "county3", "township3")) {
            if (offered.contains(known)) {
                return known;
            }
        }
        return option(offered).orElseThrow();
    }

    private static Map<String, Object> expert(String expert) {
        return Map.of(
                "partiesAgree",
                true,
                "expert",
                expert,
                "advisedOn",
                FormInputs.today().toString(),
                "question",
                "水沟堵塞与院墙进水有无关系？",
                "opinion",
                "有直接关系，应由下游一方疏通。");
    }

    private String shown(Open task, String login, String values) throws IOException, InterruptedException {
        return node.get(login, "/engine-rest/task/" + task.id() + "/form-variables?variableNames=" + values)
                .body();
    }

    /** The first thing that a form offers. */
    private static Optional<String> option(String offered) {
        var found = OPTION.matcher(offered);
        return found.find() ? Optional.of(found.group(1)) : Optional.empty();
    }

    /** What is due at once, such as a first reminder, runs before anybody has read the form. */
    private void awaitWhatIsDue(String number) {
        for (var i = 0; i < PATIENCE && hasDueJobs(number); i++) {
            LockSupport.parkNanos(BREATH.toNanos());
        }
    }

    private boolean hasDueJobs(String number) {
        return database.sql("""
                        select count(*) from act_ru_job job join act_ru_execution life on life.id_ = job.process_instance_id_
                        where life.business_key_ = ? and job.retries_ > 0
                        and (job.duedate_ is null or job.duedate_ <= now() at time zone 'Asia/Shanghai')""").param(number).query(Integer.class).single() > 0;
    }

    /** The case waits for people of a committee of which the sample county has none with a login. */
    static final class NobodyThere extends RuntimeException {
        private static final long serialVersionUID = 1L;
    }

    /** @param process key of the stage */
    record Open(String id, String element, @Nullable String assignee, String process) {}
}
