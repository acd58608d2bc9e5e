package org.fengqiao.caseflow.web;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.fengqiao.casefile.ClockStop;
import org.fengqiao.casefile.LimitExtension;
import org.fengqiao.casefile.StopGround;
import org.fengqiao.caseflow.CaseTime;
import org.fengqiao.deadline.Deadline;
import org.jspecify.annotations.Nullable;

/**
 * The time of a mediation on the wire.
 *
 * @param lastDay null while the clock stands still, and once the mediation is over
 * @param uncertain whether the last day may move, because the holidays of its year are not known yet
 */
record ClockView(
        boolean stopped,
        @Nullable LocalDate lastDay,
        boolean uncertain,
        List<StopView> stops,
        List<ExtensionView> extensions) {

    static ClockView of(CaseTime.TimeOfCase time) {
        return new ClockView(
                time.stopped(),
                time.lastDay().map(Deadline::date).orElse(null),
                time.lastDay().filter(Deadline::uncertain).isPresent(),
                time.stops().stream().map(StopView::of).toList(),
                time.extensions().stream().map(ExtensionView::of).toList());
    }

    /** One extension: to that many days, or working days where the limit counts those, every party agreed. */
    record ExtensionView(int round, int days, String agreedBy, String reason, String recordedBy, Instant recordedAt) {

        static ExtensionView of(LimitExtension extension) {
            return new ExtensionView(
                    extension.round(),
                    extension.days(),
                    extension.agreedBy(),
                    extension.reason(),
                    extension.recordedBy(),
                    extension.recordedAt());
        }
    }

    /** One time for which the clock stood still; the day on which it went on counts again. */
    record StopView(
            StopGround ground,
            String groundName,
            String reason,
            LocalDate stoppedOn,
            String stoppedBy,
            Instant stoppedAt,
            @Nullable LocalDate resumedOn,
            @Nullable String resumedBy,
            @Nullable Instant resumedAt) {

        static StopView of(ClockStop stop) {
            return new StopView(
                    stop.ground(),
                    stop.ground().chinese(),
                    stop.reason(),
                    stop.stoppedOn(),
                    stop.stoppedBy(),
                    stop.stoppedAt(),
                    stop.resumedOn().orElse(null),
                    stop.resumedBy().orElse(null),
                    stop.resumedAt().orElse(null));
        }
    }
}
