package org.fengqiao.staffing.web;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.fengqiao.identity.Accounts;
import org.fengqiao.staffing.StaffFile;
import org.fengqiao.staffing.StaffRecord;
import org.jspecify.annotations.Nullable;

/**
 * What is on record of a committee or a mediator.
 *
 * @param was the edition to send back with a change
 */
record FileView(
        Map<String, String> fields,
        String was,
        boolean editable,
        @Nullable LocalDate endedOn,
        List<RecordView> records) {

    static FileView of(StaffFile file, Accounts people) {
        return new FileView(
                file.line().fields(),
                file.line().edition(),
                file.editable(),
                file.endedOn(),
                file.records().stream()
                        .map(entry -> RecordView.of(entry, people))
                        .toList());
    }

    /** One thing that was done. */
    record RecordView(
            Instant doneAt,
            String doneBy,
            String doneByName,
            String act,
            @Nullable String reason,
            @Nullable LocalDate effectiveOn) {

        static RecordView of(StaffRecord entry, Accounts people) {
            return new RecordView(
                    entry.doneAt(),
                    entry.doneBy(),
                    people.nameOf(entry.doneBy()),
                    entry.act().chinese(),
                    entry.reason().map(each -> each.chinese()).orElse(null),
                    entry.effectiveOn().orElse(null));
        }
    }
}
