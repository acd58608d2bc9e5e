package org.fengqiao.reminder;

import java.time.Instant;
import java.time.LocalTime;
import org.fengqiao.casefile.CaseFile;

/** The night, in which no telephone rings. */
record QuietHours(LocalTime from, LocalTime until) {

    /** The moment itself, or the end of the quiet hours in which it lies. */
    Instant awake(Instant moment) {
        var local = moment.atZone(CaseFile.ZONE);
        var time = local.toLocalTime();
        if (!isQuiet(time)) {
            return moment;
        }
        var day =
                time.isBefore(until) ? local.toLocalDate() : local.toLocalDate().plusDays(1);
        return day.atTime(until).atZone(CaseFile.ZONE).toInstant();
    }

    private boolean isQuiet(LocalTime time) {
        return from.isAfter(until)
                ? !time.isBefore(from) || time.isBefore(until)
                : !time.isBefore(from) && time.isBefore(until);
    }
}
