package org.fengqiao.retention.web;

import java.time.LocalDate;
import org.fengqiao.retention.RetentionOverview;
import org.jspecify.annotations.Nullable;

/** A file whose time is over, as REST gives it: nothing of its people. */
record ExpiredView(
        String number,
        String official,
        String township,
        String keptName,
        LocalDate closedOn,
        LocalDate until,
        @Nullable String proposedBy,
        @Nullable String keptBecause) {

    static ExpiredView of(RetentionOverview.Expired expired) {
        var file = expired.file();
        return new ExpiredView(
                file.number().code(),
                file.official(),
                file.township(),
                file.kept().chinese(),
                file.closedOn(),
                file.until(),
                file.proposedBy(),
                expired.keptBecause());
    }
}
