package org.fengqiao.rehearsal.sandbox;

import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.camunda.bpm.engine.impl.history.event.HistoricActivityInstanceEventEntity;
import org.camunda.bpm.engine.impl.history.event.HistoricProcessInstanceEventEntity;
import org.camunda.bpm.engine.impl.history.event.HistoricTaskInstanceEventEntity;
import org.camunda.bpm.engine.impl.util.ClockUtil;
import org.jspecify.annotations.Nullable;

/** The course that a case takes in one play: where it came, which tasks came up, where it ended. */
final class Course {

    /** So many steps in one play are a circle: the longest case on record has some three hundred. */
    private static final int MOST_STEPS = 5_000;

    private final DrawnFlows flows;
    private final Map<String, RunOf> runs = new HashMap<>();
    private final Map<String, Integer> runsOfProcess = new HashMap<>();
    private final Map<String, Place> open = new LinkedHashMap<>();
    private final Map<List<Object>, Integer> visits = new HashMap<>();
    private final List<Place> places = new ArrayList<>();
    private final List<Spot> spots = new ArrayList<>();
    private final Map<String, TaskSeen> tasks = new LinkedHashMap<>();
    private final Map<RunOf, String> ends = new HashMap<>();

    Course(DrawnFlows flows) {
        this.flows = flows;
    }

    /** Which instance of its process this is; an unknown one is the next. */
    RunOf run(String instance, String process) {
        return runs.computeIfAbsent(instance, id -> new RunOf(process, runsOfProcess.merge(process, 1, Integer::sum)));
    }

    void entered(HistoricActivityInstanceEventEntity activity) {
        if (places.size() >= MOST_STEPS) {
            throw new EndlessCourse();
        }
        var run = run(activity.getProcessInstanceId(), activity.getProcessDefinitionKey());
        var element = activity.getActivityId();
        var visit = visits.merge(List.of(run, element), 1, Integer::sum);
        var place = new Place(run.process(), run.ordinal(), element, visit);
        places.add(place);
        spots.add(spot(place, now()));
        open.put(activity.getActivityInstanceId(), place);
    }

    void left(HistoricActivityInstanceEventEntity activity) {
        open.remove(activity.getActivityInstanceId());
    }

    void ended(HistoricProcessInstanceEventEntity instance) {
        ends.put(
                run(instance.getProcessInstanceId(), instance.getProcessDefinitionKey()),
                instance.getEndActivityId() == null ? "" : instance.getEndActivityId());
    }

    void taskSeen(HistoricTaskInstanceEventEntity task) {
        var place = open.get(task.getActivityInstanceId());
        if (place != null) {
            var seen = tasks.computeIfAbsent(task.getTaskId(), id -> new TaskSeen(id, place, now()));
            seen.dueIs(task.getDueDate() == null ? null : task.getDueDate().toInstant());
        }
    }

    void taskOver(HistoricTaskInstanceEventEntity task) {
        var seen = tasks.get(task.getTaskId());
        if (seen != null) {
            seen.overAt(now(), "completed".equals(task.getDeleteReason()));
        }
    }

    /** The newest visit to an element. */
    Place latest(String instance, String process, String element) {
        var run = run(instance, process);
        return new Place(process, run.ordinal(), element, visits.getOrDefault(List.of(run, element), 0));
    }

    List<TaskSeen> tasks() {
        return List.copyOf(tasks.values());
    }

    List<TaskSeen> openTasks() {
        return tasks.values().stream().filter(TaskSeen::isOpen).toList();
    }

    List<Place> places() {
        return List.copyOf(places);
    }

    List<Spot> spots() {
        return List.copyOf(spots);
    }

    /** Where the case is now. */
    List<Place> position() {
        return List.copyOf(open.values());
    }

    /** The end event of an instance; empty text where it was taken away; nothing while it runs. */
    Optional<String> end(RunOf run) {
        return Optional.ofNullable(ends.get(run));
    }

    /** The last place that was entered. */
    @Nullable
    Spot last() {
        return spots.isEmpty() ? null : spots.get(spots.size() - 1);
    }

    Spot spot(Place place, @Nullable Instant at) {
        return new Spot(
                place.process(), place.run(), place.element(), flows.name(place.process(), place.element()), at);
    }

    private static Instant now() {
        return ClockUtil.getCurrentTime().toInstant();
    }

    /** An instance of a process, by the order in which the case came to it. */
    record RunOf(String process, int ordinal) {}

    /** A flow that goes on for ever without waiting for anybody. */
    static final class EndlessCourse extends RuntimeException {
        private static final long serialVersionUID = 1L;
    }
}
