package org.fengqiao.rehearsal.sandbox;

import java.util.List;
import org.camunda.bpm.engine.impl.history.event.HistoricActivityInstanceEventEntity;
import org.camunda.bpm.engine.impl.history.event.HistoricProcessInstanceEventEntity;
import org.camunda.bpm.engine.impl.history.event.HistoricTaskInstanceEventEntity;
import org.camunda.bpm.engine.impl.history.event.HistoryEvent;
import org.camunda.bpm.engine.impl.history.event.HistoryEventTypes;
import org.camunda.bpm.engine.impl.history.handler.HistoryEventHandler;
import org.jspecify.annotations.Nullable;

/** Takes the engine's history to the play that is on, in place of the history tables. */
final class Observer implements HistoryEventHandler {

    private @Nullable Course course;

    /** From now on what the engine does belongs to this course; null: nobody looks. */
    void watch(@Nullable Course next) {
        course = next;
    }

    @Override
    public void handleEvents(List<HistoryEvent> events) {
        events.forEach(this::handleEvent);
    }

    @Override
    public void handleEvent(HistoryEvent event) {
        var open = course;
        if (open == null) {
            return;
        }
        if (event instanceof HistoricActivityInstanceEventEntity activity) {
            activity(open, activity);
        } else if (event instanceof HistoricTaskInstanceEventEntity task) {
            task(open, task);
        } else if (event instanceof HistoricProcessInstanceEventEntity instance
                && event.isEventOfType(HistoryEventTypes.PROCESS_INSTANCE_END)) {
            open.ended(instance);
        }
    }

    private static void activity(Course course, HistoricActivityInstanceEventEntity activity) {
        if (activity.isEventOfType(HistoryEventTypes.ACTIVITY_INSTANCE_START)) {
            course.entered(activity);
        } else if (activity.isEventOfType(HistoryEventTypes.ACTIVITY_INSTANCE_END)) {
            course.left(activity);
        }
    }

    private static void task(Course course, HistoricTaskInstanceEventEntity task) {
        if (task.isEventOfType(HistoryEventTypes.TASK_INSTANCE_COMPLETE)
                || task.isEventOfType(HistoryEventTypes.TASK_INSTANCE_DELETE)) {
            course.taskOver(task);
        } else {
            course.taskSeen(task);
        }
    }
}
