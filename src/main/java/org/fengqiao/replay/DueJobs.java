package org.fengqiao.replay;

import static java.util.Comparator.comparing;

import java.time.LocalDateTime;
import java.util.Date;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import org.camunda.bpm.engine.ManagementService;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.runtime.Job;
import org.camunda.bpm.engine.runtime.ProcessInstance;

/** Runs the engine's timers, each on its moment: the replay is the job executor. */
class DueJobs {

    /** The timer that watches a stage of mediation. */
    static final String LIMIT = "timer_limitReached";

    private static final int AT_ONCE = 50;

    private final Map<String, String> elements = new HashMap<>();

    private final ManagementService management;
    private final RuntimeService runtime;

    DueJobs(ManagementService management, RuntimeService runtime) {
        this.management = management;
        this.runtime = runtime;
    }

    /** When the next timer wakes. */
    LocalDateTime next() {
        return management
                .createJobQuery()
                .withRetriesLeft()
                .active()
                .duedateHigherThan(MovedClock.date(MovedClock.now()))
                .orderByJobDuedate()
                .asc()
                .listPage(0, 1)
                .stream()
                .findFirst()
                .map(job -> MovedClock.at(job.getDuedate()))
                .orElse(LocalDateTime.MAX);
    }

    /** Runs all that are due and tells whose case each belonged to. Answers how many ran. */
    int run(Consumer<String> ran) {
        var count = 0;
        for (var due = due(); !due.isEmpty(); due = due()) {
            for (var each : due) {
                management.executeJob(each.job());
                ran.accept(each.number());
                count++;
            }
        }
        return count;
    }

    /** Ids differ from run to run: those of one moment go by case and element, so that the same year comes out. */
    private List<Due> due() {
        return management.createJobQuery().executable().orderByJobDuedate().asc().listPage(0, AT_ONCE).stream()
                .map(job -> new Due(job.getId(), due(job), number(job), element(job)))
                .sorted(comparing(Due::at).thenComparing(Due::number).thenComparing(Due::element))
                .limit(1)
                .toList();
    }

    private static Date due(Job job) {
        return Optional.ofNullable(job.getDuedate()).orElse(new Date(0));
    }

    private String number(Job job) {
        return Optional.ofNullable(job.getProcessInstanceId())
                .map(id -> runtime.createProcessInstanceQuery()
                        .processInstanceId(id)
                        .singleResult())
                .map(ProcessInstance::getBusinessKey)
                .orElse("");
    }

    private String element(Job job) {
        return Optional.ofNullable(job.getJobDefinitionId())
                .map(id -> elements.computeIfAbsent(id, this::definition))
                .orElse("");
    }

    private String definition(String id) {
        return management
                .createJobDefinitionQuery()
                .jobDefinitionId(id)
                .singleResult()
                .getActivityId();
    }

    /** When a timer of a stage wakes, where it waits. */
    Optional<Job> timer(String stage, String element) {
        return management.createJobQuery().processInstanceId(stage).activityId(element).list().stream()
                .findFirst();
    }

    /** The timer that waits at an element of a flow of a case. */
    Optional<Job> ofCase(String number, String flow, String element) {
        return runtime
                .createProcessInstanceQuery()
                .processInstanceBusinessKey(number)
                .processDefinitionKey(flow)
                .list()
                .stream()
                .flatMap(instance -> timer(instance.getId(), element).stream())
                .findFirst();
    }

    private record Due(String job, Date at, String number, String element) {}
}
