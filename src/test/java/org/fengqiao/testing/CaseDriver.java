package org.fengqiao.testing;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.Date;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.camunda.bpm.engine.FormService;
import org.camunda.bpm.engine.ManagementService;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.impl.util.ClockUtil;
import org.camunda.bpm.engine.management.JobDefinition;
import org.camunda.bpm.engine.runtime.Job;
import org.camunda.bpm.engine.runtime.ProcessInstance;
import org.camunda.bpm.engine.task.Task;
import org.fengqiao.casefile.CaseDesk;
import org.fengqiao.casefile.CaseFile;
import org.fengqiao.casefile.CaseNumber;
import org.fengqiao.identity.Accounts;
import org.fengqiao.identity.ActingPerson;
import org.fengqiao.identity.EngineDoor;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Walks a case as its users do: a start form, a form for each task, under their login and through the same doors. Only
 * timers are run by name.
 */
@Component
public class CaseDriver {

    private static final AtomicInteger REGISTERED = new AtomicInteger();

    private final FormService forms;
    private final TaskService tasks;
    private final RuntimeService runtime;
    private final ManagementService management;
    private final RepositoryService repository;
    private final Accounts accounts;
    private final ActingPerson acting;
    private final CaseDesk cases;
    private final JdbcClient jdbc;

    CaseDriver(ProcessEngine engine, Accounts accounts, ActingPerson acting, CaseDesk cases, JdbcClient jdbc) {
        this.jdbc = jdbc;
        forms = engine.getFormService();
        tasks = engine.getTaskService();
        runtime = engine.getRuntimeService();
        management = engine.getManagementService();
        repository = engine.getRepositoryService();
        this.accounts = accounts;
        this.acting = acting;
        this.cases = cases;
    }

    /** Registers a dispute in 桃源村 through the start form; what is given replaces the defaults. */
    public CaseNumber register(String login, Map<String, ?> given) {
        var fields = new HashMap<String, Object>(Map.of(
                "village", "990100101201",
                "category", "02",
                "applicantName", "陈大山",
                "respondentName", "刘水生",
                "facts", "排水沟堵塞，院墙进水，双方争执（第 " + REGISTERED.incrementAndGet() + " 件）。",
                "settledOnTheSpot", "no",
                "source", "APPLICATION"));
        fields.putAll(given);
        if (String.valueOf(fields.get("source")).startsWith("ENTRUSTED")) {
            fields.putIfAbsent("entrustingOrgan", "青溪县公安局桃源派出所");
            fields.putIfAbsent("letterNumber", "青公调〔2026〕12 号");
            fields.putIfAbsent("letterOn", FormInputs.today().toString());
        }
        return as(
                login,
                () -> CaseNumber.of(forms.submitStartForm(definition(), fields).getBusinessKey()));
    }

    /** Fills in the form of an open task and sends it; the task is claimed first where nobody has it. */
    public void submit(CaseNumber number, String element, String login, Map<String, ?> fields) {
        var task = task(number, element);
        as(login, () -> {
            if (task.getAssignee() == null) {
                tasks.claim(task.getId(), login);
            }
            forms.submitTaskForm(task.getId(), new HashMap<>(fields));
            return true;
        });
    }

    /** The open task of a case at an element. */
    public Task task(CaseNumber number, String element) {
        var open = tasks.createTaskQuery()
                .processInstanceBusinessKey(number.code())
                .taskDefinitionKey(element)
                .list();
        assertThat(open)
                .as("%s waits at %s, not at %s", number, element, waitsAt(number))
                .hasSize(1);
        return open.get(0);
    }

    /** How many tasks are open at an element. */
    public long openTasks(CaseNumber number, String element) {
        return tasks.createTaskQuery()
                .processInstanceBusinessKey(number.code())
                .taskDefinitionKey(element)
                .count();
    }

    /** Ids of the elements at which the case waits for people. */
    public Set<String> waitsAt(CaseNumber number) {
        return tasks.createTaskQuery().processInstanceBusinessKey(number.code()).list().stream()
                .map(Task::getTaskDefinitionKey)
                .collect(Collectors.toSet());
    }

    /** What the form of an open task shows before anybody types, to somebody. */
    public Map<String, Object> shown(CaseNumber number, String element, String login) {
        var task = task(number, element);
        return as(login, () -> forms.getTaskFormVariables(task.getId()));
    }

    /** Runs the timer that waits at an element of the case's flow. */
    public void fireTimer(CaseNumber number, String element) {
        var timers = instances(number).stream()
                .flatMap(instance ->
                        management
                                .createJobQuery()
                                .processInstanceId(instance.getId())
                                .activityId(element)
                                .list()
                                .stream())
                .toList();
        assertThat(timers).as("timers of %s at %s", number, element).hasSize(1);
        management.executeJob(timers.get(0).getId());
    }

    /** Ids of the elements at which timers of the case wait. */
    public Set<String> timersAt(CaseNumber number) {
        return timers(number).map(timer -> definition(timer).getActivityId()).collect(Collectors.toSet());
    }

    /** When the one timer that waits at an element will wake. */
    public Instant timer(CaseNumber number, String element) {
        return timers(number)
                .filter(timer -> definition(timer).getActivityId().equals(element))
                .map(timer -> timer.getDuedate().toInstant())
                .findFirst()
                .orElseThrow();
    }

    private Stream<Job> timers(CaseNumber number) {
        return instances(number).stream()
                .flatMap(instance ->
                        management.createJobQuery().processInstanceId(instance.getId()).timers().list().stream());
    }

    private JobDefinition definition(Job job) {
        return management
                .createJobDefinitionQuery()
                .jobDefinitionId(job.getJobDefinitionId())
                .singleResult();
    }

    /** Moves the engine's clock, and with it the domain's, so many days on. */
    public void moveClockBy(int days) {
        ClockUtil.setCurrentTime(
                Date.from(ClockUtil.getCurrentTime().toInstant().plus(Duration.ofDays(days))));
    }

    /** Back to the clock on the wall. */
    public void resetClock() {
        ClockUtil.reset();
    }

    /** The first option that a form offers in a select field filled by the server. */
    public String firstOption(CaseNumber number, String element, String field, String login) {
        return String.valueOf(shown(number, element, login).get(field))
                .replaceFirst("(?s).*?\"value\":\"([^\"]*)\".*", "$1");
    }

    /** Whether the flow has come to an end. */
    public boolean hasEnded(CaseNumber number) {
        return instances(number).isEmpty();
    }

    /** The case file as it stands, with its parties and mediators. */
    @Transactional(readOnly = true)
    public CaseFile file(CaseNumber number) {
        var file = cases.read(number);
        assertThat(file.parties()).hasSizeGreaterThanOrEqualTo(2);
        assertThat(file.mediators()).isNotNull();
        assertThat(file.clock().stops()).isNotNull();
        return file;
    }

    /** Takes away what a test left running, and takes the case off its mediator's hands. */
    @Transactional
    public void end(CaseNumber number) {
        jdbc.sql("update case_file set standing = 'CLOSED', ending = coalesce(ending, 'WITHDRAWN'),"
                        + " closed_at = coalesce(closed_at, now()) where case_number = ?")
                .param(number.code())
                .update();
        instances(number).stream()
                .filter(instance -> instance.getId().equals(instance.getRootProcessInstanceId()))
                .forEach(instance -> runtime.deleteProcessInstance(instance.getId(), "test"));
    }

    /** Does something as somebody who is logged in, from outside the engine's doors. */
    public <T> T as(String login, Supplier<T> work) {
        var person = accounts.find(login).orElseThrow();
        try (var acts = acting.as(person);
                var watch = EngineDoor.watch()) {
            return work.get();
        }
    }

    private List<ProcessInstance> instances(CaseNumber number) {
        return runtime.createProcessInstanceQuery()
                .processInstanceBusinessKey(number.code())
                .list();
    }

    private String definition() {
        return repository
                .createProcessDefinitionQuery()
                .processDefinitionKey("disputeLifecycle")
                .latestVersion()
                .singleResult()
                .getId();
    }
}
