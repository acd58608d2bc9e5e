package org.fengqiao.supervision;

import java.time.Instant;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import org.fengqiao.casefile.CaseAccess;
import org.fengqiao.casefile.CaseFile;
import org.fengqiao.casefile.PartyNames;
import org.fengqiao.caseflow.CasePosition;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;

/** What stands on the cards of a list of tasks: many tasks have one name, few have one case. */
@Service
public class TaskCards {

    private final CasePosition position;
    private final CaseAccess access;
    private final Names names;
    private final DaysLeft left;

    TaskCards(CasePosition position, CaseAccess access, Names names, DaysLeft left) {
        this.position = position;
        this.access = access;
        this.names = names;
        this.left = left;
    }

    /** The cards of those tasks whose case the reader may see, by the task's id. */
    public Map<String, TaskCard> of(Set<String> tasks) {
        var cards = new LinkedHashMap<String, TaskCard>();
        position.ofTasks(tasks)
                .forEach(task -> access.find(task.number()).ifPresent(file -> cards.put(task.id(), card(file, task))));
        return cards;
    }

    private TaskCard card(CaseFile file, CasePosition.DueTask task) {
        return new TaskCard(
                file.number().code(),
                file.officialNumber(),
                file.category().chinese(),
                PartyNames.onLists(file),
                names.ofUnit(file.village()),
                left.isPast(task.due()),
                left.to(task.due()),
                day(task.due()),
                day(task.remind()));
    }

    private static @Nullable LocalDate day(@Nullable Instant moment) {
        return moment == null ? null : LocalDate.ofInstant(moment, CaseFile.ZONE);
    }

    /**
     * A case as one card tells it.
     *
     * @param village its name
     * @param late whether the task is past its time
     * @param daysLeft working days until the task is due, 0 today, negative when past; null where nothing is due
     * @param due the last day, in the county; null where nothing is due
     * @param remind the day from which somebody is reminded; null where nobody is
     */
    public record TaskCard(
            String number,
            String official,
            String category,
            String parties,
            String village,
            boolean late,
            @Nullable Integer daysLeft,
            @Nullable LocalDate due,
            @Nullable LocalDate remind) {}
}
