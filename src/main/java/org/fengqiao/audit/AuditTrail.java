package org.fengqiao.audit;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.util.List;
import java.util.Map;
import org.fengqiao.identity.CurrentUser;
import org.fengqiao.identity.CurrentUsers;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * Writes down who did and saw what (Personal Information Protection Law art. 51, 55). Nothing in it is ever changed or
 * deleted; what it tells of people is sealed under the key of their case, and goes with it.
 */
@Service
public class AuditTrail {

    /** Who acts when nobody is logged in: a timer, the start of the application. */
    public static final String SYSTEM = "system";

    private static final String OWN_KEY = "#audit";
    private static final JsonMapper JSON = JsonMapper.builder().build();

    private final AuditEntries entries;
    private final KeyRing keys;
    private final CurrentUsers users;

    AuditTrail(AuditEntries entries, KeyRing keys, CurrentUsers users) {
        this.entries = entries;
        this.keys = keys;
        this.users = users;
    }

    /** Somebody did, or saw, something of a case; in the transaction in which it happens. */
    @Transactional(propagation = Propagation.MANDATORY)
    public void record(AuditAction action, AuditSubject subject, Map<String, ?> details) {
        write(action, subject.code(), null, details, subject.code());
    }

    /** The same for what is about no case. */
    @Transactional(propagation = Propagation.MANDATORY)
    public void record(AuditAction action, String subject, Map<String, ?> details) {
        write(action, subject, null, details, OWN_KEY);
    }

    /** One changed thing. @param owner the case's number; null for what belongs to no case */
    void write(
            AuditAction action,
            String subject,
            @Nullable String thing,
            Map<String, ?> details,
            @Nullable String owner) {
        entries.append(entry(new Change(action, subject, thing, details, owner)));
    }

    /** Changed things in the order in which they changed. */
    void write(List<Change> changes) {
        entries.append(changes.stream().map(this::entry).toList());
    }

    private AuditEntries.NewEntry entry(Change change) {
        var text = json(change.details());
        return new AuditEntries.NewEntry(
                actor(),
                change.action(),
                change.subject(),
                change.thing(),
                text == null ? null : keys.seal(change.owner() == null ? OWN_KEY : change.owner(), text));
    }

    /** One changed thing. @param owner the case's number; null for what belongs to no case */
    record Change(
            AuditAction action,
            String subject,
            @Nullable String thing,
            Map<String, ?> details,
            @Nullable String owner) {}

    /** What happened at a door, under the name of an account, whoever stood there. */
    @Transactional(propagation = Propagation.MANDATORY)
    public void recordAtDoor(AuditAction action, String account, String door, Map<String, ?> details) {
        var text = json(details);
        entries.append(
                new AuditEntries.NewEntry(account, action, door, null, text == null ? null : keys.seal(OWN_KEY, text)));
    }

    private String actor() {
        return users.find().map(CurrentUser::login).orElse(SYSTEM);
    }

    private static @Nullable String json(Map<String, ?> details) {
        try {
            return details.isEmpty() ? null : JSON.writeValueAsString(details);
        } catch (JsonProcessingException notPlain) {
            throw new IllegalArgumentException(
                    "the audit trail keeps texts, numbers, lists and maps of them", notPlain);
        }
    }
}
