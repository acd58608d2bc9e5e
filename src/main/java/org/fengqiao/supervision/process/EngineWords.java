package org.fengqiao.supervision.process;

import java.time.OffsetDateTime;
import java.util.Date;
import org.camunda.bpm.engine.history.HistoricJobLog;
import org.fengqiao.casefile.CaseFile;
import org.fengqiao.shared.Label;
import org.jspecify.annotations.Nullable;

/** What the engine's own terms are called by a supervisor. A term that is not here is shown as it is. */
final class EngineWords {

    private static final Terms STATES = Terms.of("""
            ACTIVE|进行中|running
            SUSPENDED|已挂起|suspended
            COMPLETED|已完成|completed
            EXTERNALLY_TERMINATED|已终止|cancelled
            INTERNALLY_TERMINATED|已由流程终止|ended by the flow""");

    private static final Terms JOBS = Terms.of("""
            async-continuation|后台续办|Continuation
            event|事件送达|Event
            timer-transition|定时|Timer
            timer|定时|Timer
            timer-intermediate-transition|定时|Timer
            timer-start-event|定时|Timer
            timer-start-event-subprocess|定时|Timer
            timer-task-listener|任务定时|Timer of a task""");

    private static final Label FAILED = new Label("失败", "failed");
    private static final Label DONE = new Label("完成", "done");
    private static final Label CANCELLED = new Label("取消", "cancelled");
    private static final Label PLANNED = new Label("排定", "planned");

    private EngineWords() {}

    static OffsetDateTime moment(Date date) {
        return date.toInstant().atZone(CaseFile.ZONE).toOffsetDateTime();
    }

    static @Nullable OffsetDateTime at(@Nullable Date date) {
        return date == null ? null : moment(date);
    }

    static Label kind(String activityType) {
        return ElementWords.KINDS.get(activityType);
    }

    static Label operation(String operation) {
        return OperationWords.OPERATIONS.get(operation);
    }

    static Label state(String state) {
        return STATES.get(state);
    }

    static Label job(String type) {
        return JOBS.get(type);
    }

    static Label jobState(HistoricJobLog line) {
        return line.isFailureLog() ? FAILED : line.isSuccessLog() ? DONE : line.isDeletionLog() ? CANCELLED : PLANNED;
    }
}
