package org.fengqiao.assignment;

import java.time.Clock;
import java.util.Map;
import org.fengqiao.assignment.StandInTasks.OpenTask;
import org.fengqiao.audit.AuditAction;
import org.fengqiao.audit.AuditTrail;
import org.fengqiao.casefile.SubmissionBook;
import org.fengqiao.casefile.SubmittedElement;
import org.fengqiao.identity.Accounts;
import org.fengqiao.identity.CurrentUser;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** What stays of standing in: in the case's timeline who took what for whom, in the audit trail every act with for whom. */
@Component
class StandInRecord {

    private static final SubmittedElement ELEMENT = new SubmittedElement("case", "standIn", "代理办理", null);

    private final StandInRows rows;
    private final SubmissionBook submissions;
    private final AuditTrail trail;
    private final Accounts accounts;
    private final Clock clock;

    StandInRecord(StandInRows rows, SubmissionBook submissions, AuditTrail trail, Accounts accounts, Clock clock) {
        this.rows = rows;
        this.submissions = submissions;
        this.trail = trail;
        this.accounts = accounts;
        this.clock = clock;
    }

    void taken(StandInRows.Taken taken, OpenTask task) {
        rows.remove(taken.taskId());
        rows.add(taken, clock.instant());
        var absent = accounts.find(taken.absent()).map(CurrentUser::displayName).orElse(taken.absent());
        submissions.enter(taken.number(), ELEMENT, taken.standIn(), Map.of("standsInFor", absent, "step", task.name()));
        write(taken, task.name(), "taken");
    }

    void givenBack(StandInRows.Taken taken, OpenTask task) {
        write(taken, task.name(), "given back");
    }

    void done(StandInRows.Taken taken, String name) {
        write(taken, name, "done");
    }

    private void write(StandInRows.Taken taken, String step, String what) {
        trail.record(
                AuditAction.STOOD_IN,
                taken.number(),
                Map.of("standIn", taken.standIn(), "for", taken.absent(), "step", step, "act", what));
    }

    /** Whose the task was; its committee's, when that person's account is over. */
    @Nullable
    String backTo(StandInRows.Taken taken) {
        return accounts.active(taken.absent()).map(CurrentUser::login).orElse(null);
    }
}
