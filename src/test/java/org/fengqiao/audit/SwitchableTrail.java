package org.fengqiao.audit;

import java.util.Map;
import org.fengqiao.identity.CurrentUsers;
import org.jspecify.annotations.Nullable;

/** For the benchmark only: the audit trail, and none. */
public class SwitchableTrail extends AuditTrail {

    private volatile boolean on = true;

    SwitchableTrail(AuditEntries entries, KeyRing keys, CurrentUsers users) {
        super(entries, keys, users);
    }

    public void turn(boolean on) {
        this.on = on;
    }

    @Override
    void write(
            AuditAction action,
            String subject,
            @Nullable String thing,
            Map<String, ?> details,
            @Nullable String owner) {
        if (on) {
            super.write(action, subject, thing, details, owner);
        }
    }
}
