package org.fengqiao.staffing;

import java.time.Clock;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.fengqiao.audit.AuditAction;
import org.fengqiao.audit.AuditTrail;
import org.fengqiao.casefile.CaseFile;
import org.fengqiao.organisation.TypedLine;
import org.fengqiao.staffing.StaffRecord.Done;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Puts on record what was done: in the trail what stood there before and after, in the records of the page the act. */
@Component
class StaffLog {

    private final StaffRecords records;
    private final AuditTrail trail;
    private final Clock clock;

    StaffLog(StaffRecords records, AuditTrail trail, Clock clock) {
        this.records = records;
        this.trail = trail;
        this.clock = clock;
    }

    /** @param before null for what is new */
    void write(String subject, Done done, @Nullable TypedLine before, TypedLine after, String by) {
        records.save(new StaffRecord(subject, done, by, clock.instant()));
        var action = before == null ? AuditAction.CREATED : AuditAction.CHANGED;
        trail.record(action, subject, before == null ? after.fields() : changes(before, after));
    }

    /** The day that it is in the county. */
    LocalDate today() {
        return LocalDate.ofInstant(clock.instant(), CaseFile.ZONE);
    }

    List<StaffRecord> of(String subject) {
        return records.findBySubjectOrderByIdDesc(subject);
    }

    private static Map<String, List<String>> changes(TypedLine before, TypedLine after) {
        var changes = new LinkedHashMap<String, List<String>>();
        after.fields().forEach((field, text) -> {
            if (!before.get(field).equals(text)) {
                changes.put(field, List.of(before.get(field), text));
            }
        });
        return changes;
    }
}
