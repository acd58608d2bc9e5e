package org.fengqiao.rehearsal.sandbox;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Date;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.camunda.bpm.engine.impl.persistence.entity.JobEntity;
import org.camunda.bpm.engine.impl.persistence.entity.TimerEntity;
import org.camunda.bpm.engine.impl.util.ClockUtil;
import org.jspecify.annotations.Nullable;

/** One case in one engine: what both kinds of play can do. The engine's clock goes with it and never back. */
abstract class Play {

    private final SandboxEngine engine;
    private final Records records;
    private final Course course;
    private final PlayedCase played;
    private final Set<RecordedVisit> used = Collections.newSetFromMap(new IdentityHashMap<>());
    private final Parts parts;
    private final Map<String, TimerSeen> timers = new LinkedHashMap<>();
    private final Map<List<Object>, Integer> timersOfElement = new HashMap<>();
    private final Map<RecordedRun, String> roots = new HashMap<>();
    private Instant now = Instant.EPOCH;

    Play(SandboxEngine engine, Records records) {
        this.engine = engine;
        this.records = records;
        this.course = new Course(engine.flows());
        this.played = new PlayedCase(records.recording());
        this.parts = new Parts(engine, records, course, played, used);
    }

    /** Plays the case from its beginning as far as it goes. */
    final void play() {
        engine.begin(course, played, parts);
        try {
            run();
        } finally {
            engine.end();
        }
    }

    /** How this kind of play goes. */
    abstract void run();

    final Records records() {
        return records;
    }

    final Course course() {
        return course;
    }

    /** Recorded visits that served at an element of another id. */
    final Set<RecordedVisit> used() {
        return used;
    }

    final Parts parts() {
        return parts;
    }

    final DrawnFlows flows() {
        return engine.flows();
    }

    final Instant now() {
        return now;
    }

    /** The clock goes on to a moment, or stays where it is past it already. */
    final void goOnTo(Instant moment) {
        now = moment.isAfter(now) ? moment : now;
        ClockUtil.setCurrentTime(Date.from(now));
    }

    final void start(RecordedRun run) {
        var begun = engine.engine()
                .getRuntimeService()
                .createProcessInstanceByKey(run.process())
                .businessKey(records.recording().key())
                .setVariables(values(run.initial()))
                .execute();
        roots.put(run, begun.getId());
        settle();
    }

    final void complete(TaskSeen task, Map<String, StoredValue> writes) {
        engine.engine().getTaskService().complete(task.id(), values(writes));
        settle();
    }

    /** Completes a task that nobody answered: what conditions ask by themselves and nobody said is no. */
    final void completeUnanswered(TaskSeen task) {
        var tasks = engine.engine().getTaskService();
        var said = tasks.getVariables(task.id());
        var writes = new HashMap<String, StoredValue>();
        for (var flag : flows().flags(task.place().process())) {
            if (said.get(flag) == null) {
                writes.put(flag, new StoredValue("boolean", "false"));
            }
        }
        complete(task, writes);
    }

    final void fire(TimerSeen timer) {
        timer.fires(now);
        engine.engine().getManagementService().executeJob(timer.job());
        settle();
    }

    /** Tells the case something that it waits for at an element. @return whether it waits for it */
    final boolean tell(Place place, Map<String, StoredValue> writes) {
        var waiting =
                engine
                        .engine()
                        .getRuntimeService()
                        .createEventSubscriptionQuery()
                        .activityId(place.element())
                        .list()
                        .stream()
                        .filter(each -> isRun(each.getProcessInstanceId(), place))
                        .findFirst();
        waiting.ifPresent(each -> {
            engine.engine()
                    .getRuntimeService()
                    .messageEventReceived(each.getEventName(), each.getExecutionId(), values(writes));
            settle();
        });
        return waiting.isPresent();
    }

    /** Changes variables as the product did from outside. @return whether there is such a run now */
    final boolean change(RecordedRun run, RecordedChange change) {
        var instance = instance(run);
        instance.ifPresent(id -> engine.engine().getRuntimeService().setVariables(id, values(change.writes())));
        return instance.isPresent();
    }

    /** Takes a run away, as the product did. */
    final void remove(RecordedRun run) {
        instance(run).filter(id -> roots.containsKey(run)).ifPresent(id -> {
            engine.engine().getRuntimeService().deleteProcessInstance(id, "as recorded");
            settle();
        });
    }

    private Optional<String> instance(RecordedRun run) {
        return engine
                .engine()
                .getRuntimeService()
                .createProcessInstanceQuery()
                .processDefinitionKey(run.process())
                .list()
                .stream()
                .filter(each -> course.run(each.getId(), run.process()).ordinal() == run.ordinal())
                .map(each -> each.getId())
                .findFirst();
    }

    private boolean isRun(String instance, Place place) {
        return course.run(instance, place.process()).ordinal() == place.run()
                && engine.engine()
                                .getRuntimeService()
                                .createProcessInstanceQuery()
                                .processInstanceId(instance)
                                .processDefinitionKey(place.process())
                                .count()
                        > 0;
    }

    /** Timers that wait now. */
    final List<TimerSeen> waiting() {
        return timers.values().stream().filter(TimerSeen::waits).toList();
    }

    /** All timers of this play, by place. */
    final Map<Place, TimerSeen> timers() {
        var all = new HashMap<Place, TimerSeen>();
        timers.values().forEach(timer -> all.put(timer.place(), timer));
        return all;
    }

    /** What follows at once is done at once, and the timers are looked at. */
    private void settle() {
        for (var jobs = jobs(); ; jobs = jobs()) {
            var next =
                    jobs.stream().filter(job -> !(job instanceof TimerEntity)).findFirst();
            if (next.isEmpty()) {
                note(jobs);
                return;
            }
            engine.engine().getManagementService().executeJob(next.get().getId());
        }
    }

    private List<JobEntity> jobs() {
        return engine.engine().getManagementService().createJobQuery().unlimitedList().stream()
                .map(JobEntity.class::cast)
                .toList();
    }

    private void note(List<JobEntity> jobs) {
        var here = new ArrayList<String>();
        for (var job : jobs) {
            here.add(job.getId());
            timers.computeIfAbsent(job.getId(), id -> new TimerSeen(id, place(job), due(job)));
        }
        timers.values().stream().filter(each -> !here.contains(each.job())).forEach(each -> each.goes(now));
    }

    private Place place(JobEntity job) {
        var run = course.run(job.getProcessInstanceId(), job.getProcessDefinitionKey());
        var element = engine.element(job);
        var number = timersOfElement.merge(List.of(run, element), 1, Integer::sum);
        return new Place(run.process(), run.ordinal(), element, number);
    }

    private Instant due(JobEntity job) {
        return job.getDuedate() == null ? now : job.getDuedate().toInstant();
    }

    private static Map<String, Object> values(Map<String, StoredValue> stored) {
        var values = new HashMap<String, @Nullable Object>();
        stored.forEach((name, value) -> values.put(name, value.value()));
        return values;
    }
}
