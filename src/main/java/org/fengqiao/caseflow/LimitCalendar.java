package org.fengqiao.caseflow;

import java.util.Date;
import java.util.function.Supplier;
import java.util.regex.Pattern;
import org.camunda.bpm.engine.impl.calendar.DueDateBusinessCalendar;
import org.camunda.bpm.engine.impl.persistence.entity.TaskEntity;
import org.camunda.bpm.engine.task.Task;
import org.jspecify.annotations.Nullable;

/**
 * The engine's calendar for due dates, follow-up dates and timers with a date. Besides what the engine knows it reads
 * {@code limit:<name>}, {@code warning:<name>} and {@code WDn}, n working days. ISO periods and dates keep their meaning.
 */
class LimitCalendar extends DueDateBusinessCalendar {

    private static final Pattern WORKING_DAYS = Pattern.compile("WD(\\d{1,4})");

    private final Supplier<? extends CalendarDates> dates;

    LimitCalendar(Supplier<? extends CalendarDates> dates) {
        this.dates = dates;
    }

    @Override
    public @Nullable Date resolveDuedate(String text, Task task) {
        var call = LimitCall.read(text);
        return call.isEmpty()
                ? resolveDuedate(text, task.getCreateTime())
                : dates.get().ofTask(call.get(), (TaskEntity) task);
    }

    @Override
    public Date resolveDuedate(String text, @Nullable Date start) {
        var workingDays = WORKING_DAYS.matcher(text);
        if (workingDays.matches()) {
            return dates.get().afterWorkingDays(Integer.parseInt(workingDays.group(1)), start);
        }
        return LimitCall.read(text)
                .map(call -> dates.get().ofTimer(call, start))
                .orElseGet(() -> super.resolveDuedate(text, start));
    }
}
