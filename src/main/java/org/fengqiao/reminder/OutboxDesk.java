package org.fengqiao.reminder;

import java.time.Clock;
import java.util.List;
import java.util.Map;
import org.fengqiao.audit.AuditAction;
import org.fengqiao.audit.AuditTrail;
import org.fengqiao.casefile.CaseNumber;
import org.fengqiao.casefile.NotYoursToDo;
import org.fengqiao.identity.CurrentUser;
import org.fengqiao.identity.CurrentUsers;
import org.fengqiao.identity.Role;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Shows county supervisors and security administrators what became of messages, and sends again what was given up. The
 * security administrator, who looks after addresses and servers, sees no case's number.
 */
@Service
@Transactional
public class OutboxDesk {

    private static final int MOST = 200;

    private final OutboxView view;
    private final OpenMeans open;
    private final CurrentUsers users;
    private final AuditTrail trail;
    private final Clock clock;

    OutboxDesk(OutboxView view, OpenMeans open, CurrentUsers users, AuditTrail trail, Clock clock) {
        this.view = view;
        this.open = open;
        this.users = users;
        this.trail = trail;
        this.clock = clock;
    }

    /** Whether the outbox is the person's to see. */
    public static boolean isFor(CurrentUser user) {
        return user.has(Role.COUNTY_SUPERVISOR) || user.has(Role.SECURITY_ADMIN);
    }

    /** @throws NotYoursToDo for others than administrators */
    @Transactional(readOnly = true)
    public List<OutboxCount> counts() {
        administrator();
        return view.counts();
    }

    /** At most 200. @throws NotYoursToDo for others than administrators */
    @Transactional(readOnly = true)
    public List<FailedMessage> failed() {
        var seesCases = administrator().has(Role.COUNTY_SUPERVISOR);
        return view.failed(MOST).stream()
                .map(each -> seesCases ? each : each.withoutCase())
                .toList();
    }

    /** Which means this installation has. */
    public OpenMeans means() {
        return open;
    }

    /**
     * Sends again what was given up.
     *
     * @throws NotYoursToDo for others than administrators
     * @throws NothingToSend when it was not given up, or there is nothing left to remind of
     */
    public void sendAgain(long id) {
        administrator();
        var number = view.sendAgain(id, clock.instant()).orElseThrow(NothingToSend::new);
        trail.record(AuditAction.CHANGED, CaseNumber.of(number), Map.of("reminder-message", id, "state", "WAITING"));
    }

    private CurrentUser administrator() {
        var user = users.require();
        if (!isFor(user)) {
            throw new NotYoursToDo("县督导员或安全管理员", "A county supervisor or security administrator");
        }
        return user;
    }
}
