package org.fengqiao.caseflow;

import java.util.Date;
import org.camunda.bpm.engine.impl.persistence.entity.TaskEntity;
import org.jspecify.annotations.Nullable;

/** What the engine's calendar asks: the dates of a limit that a model names. */
interface CalendarDates {

    /** The date of a task; nothing when it is due on no day that is known. */
    @Nullable
    Date ofTask(LimitCall call, TaskEntity task);

    /** The date of a timer. @param start when it began; nothing means now */
    Date ofTimer(LimitCall call, @Nullable Date start);

    /** So many working days after a moment, or after now. */
    Date afterWorkingDays(int days, @Nullable Date start);
}
