package org.fengqiao.reminder;

import java.time.Clock;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import org.fengqiao.casefile.CaseNumber;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Reminders in the application: each sees his own. */
@Service
@Transactional
public class ReminderBoard {

    private final ReminderRows rows;
    private final Clock clock;

    ReminderBoard(ReminderRows rows, Clock clock) {
        this.rows = rows;
        this.clock = clock;
    }

    /** The newest first, at most 200. */
    @Transactional(readOnly = true)
    public List<MyReminder> of(String login, boolean settledToo) {
        return rows.of(login, settledToo, clock.instant());
    }

    /** Names of the events of a kind of which people are still reminded; of one case or, where it is null, of all. */
    @Transactional(readOnly = true)
    public Set<String> openKeys(String template, @Nullable CaseNumber number) {
        return rows.openKeys(template, number == null ? null : number.code());
    }

    /** How many open ones the person has not read. */
    @Transactional(readOnly = true)
    public int unread(String login) {
        return rows.unread(login, clock.instant());
    }

    /** The person has read these. Another's number changes nothing. */
    public void read(String login, Collection<Long> reminders) {
        rows.read(login, reminders, clock.instant());
    }
}
