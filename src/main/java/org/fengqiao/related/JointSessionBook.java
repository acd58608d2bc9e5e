package org.fengqiao.related;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Map;
import org.fengqiao.casefile.CaseFile;
import org.fengqiao.identity.CurrentUser;
import org.fengqiao.related.JointRound.Round;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Writes a joint session down: once for the group, and in the session book of each of its cases under the same number (R30). */
@Service
@Transactional
class JointSessionBook {

    private final JointSessions sessions;
    private final HoldSessionTasks tasks;
    private final JointEntries entries;
    private final Clock clock;

    JointSessionBook(JointSessions sessions, HoldSessionTasks tasks, JointEntries entries, Clock clock) {
        this.sessions = sessions;
        this.tasks = tasks;
        this.entries = entries;
        this.clock = clock;
    }

    JointSession enter(Round now, CaseFile from, CurrentUser user, Map<String, Object> form, LocalDate heldOn) {
        var joint = sessions.save(new JointSession(now.group(), heldOn, now.ready(), user.login(), clock.instant()));
        for (var number : now.ready()) {
            tasks.hold(number, user, form);
            entries.join(number, joint);
        }
        entries.record(from, now, joint, user);
        return joint;
    }
}
