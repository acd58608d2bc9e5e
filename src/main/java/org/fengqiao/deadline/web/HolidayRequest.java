package org.fengqiao.deadline.web;

import java.util.ArrayList;
import java.util.List;
import org.fengqiao.deadline.HolidayLine;
import org.jspecify.annotations.Nullable;

/** One day as JSON. All texts, so that a wrong one gets the same answer as in a CSV file. */
record HolidayRequest(
        @Nullable String day,
        @Nullable String kind,
        @Nullable String name,
        @Nullable String noticeYear,
        @Nullable String source) {

    static List<HolidayLine> lines(List<@Nullable HolidayRequest> requests) {
        var lines = new ArrayList<HolidayLine>();
        for (var each : requests) {
            var line = lines.size() + 1;
            lines.add(
                    each == null
                            ? new HolidayLine(line, null, null, null, null, null)
                            : new HolidayLine(line, each.day, each.kind, each.name, each.noticeYear, each.source));
        }
        return lines;
    }
}
