package org.fengqiao.reminder;

import java.time.Clock;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.fengqiao.audit.AuditAction;
import org.fengqiao.audit.AuditTrail;
import org.fengqiao.identity.AccountClosed;
import org.fengqiao.identity.Accounts;
import org.fengqiao.roster.Mediator;
import org.fengqiao.roster.Roster;
import org.fengqiao.shared.PhoneNumber;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Where people are reached. Whoever has said nothing is reached by text message at the mobile number that the county's roster
 * has of him: most mediators have one case a year and will set nothing up.
 */
@Service
@Transactional
public class Contacts {

    private final ContactRows rows;
    private final Roster roster;
    private final Accounts accounts;
    private final OpenMeans open;
    private final AuditTrail trail;
    private final Clock clock;

    Contacts(ContactRows rows, Roster roster, Accounts accounts, OpenMeans open, AuditTrail trail, Clock clock) {
        this.rows = rows;
        this.roster = roster;
        this.accounts = accounts;
        this.open = open;
        this.trail = trail;
        this.clock = clock;
    }

    /** A person's contact. */
    @Transactional(readOnly = true)
    public Contact of(String login) {
        return rows.find(login).orElseGet(() -> fromRoster(login));
    }

    /** Whether the person has said so himself. */
    @Transactional(readOnly = true)
    public boolean isOwn(String login) {
        return rows.find(login).isPresent();
    }

    private Contact fromRoster(String login) {
        var mobile = roster.mediatorByLogin(login)
                .map(Mediator::phone)
                .flatMap(PhoneNumber::mobile)
                .orElse(null);
        return new Contact(null, mobile, false, mobile != null);
    }

    /** A person says where he wants to be reached. The trail says that he did, not where. */
    public void change(String login, Contact contact) {
        rows.keep(login, contact, clock.instant());
        trail.record(
                AuditAction.CHANGED,
                "contact:" + login,
                Map.of("email", contact.wantsEmail(), "text", contact.wantsText()));
    }

    /** Where reminders go by a means: nowhere for a closed account, or where they are not wanted. */
    @Transactional(readOnly = true)
    public Optional<String> address(String login, Means means) {
        return accounts.active(login).flatMap(person -> of(login).address(means));
    }

    /** By which of the means that this installation has. */
    @Transactional(readOnly = true)
    Set<Means> reachable(String login) {
        return open.all().isEmpty()
                ? Set.of()
                : open.all().stream()
                        .filter(means -> address(login, means).isPresent())
                        .collect(Collectors.toUnmodifiableSet());
    }

    @EventListener
    void on(AccountClosed closed) {
        rows.forget(closed.login());
    }
}
