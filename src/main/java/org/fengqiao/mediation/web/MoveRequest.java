package org.fengqiao.mediation.web;

import java.time.LocalDate;
import org.fengqiao.mediation.MobilePlace;
import org.fengqiao.mediation.MovingReason;
import org.fengqiao.mediation.PlannedSession;
import org.fengqiao.mediation.SessionMode;
import org.fengqiao.mediation.SessionMover.Move;
import org.fengqiao.mediation.Venue;
import org.fengqiao.shared.FieldsRefused;
import org.jspecify.annotations.Nullable;

/**
 * Where an appointment is moved to.
 *
 * @param sessionAt such as {@code 09:30}
 * @param bothNotified whether both sides know of the new time
 * @param was id of the appointment that the page showed
 * @param allTheSame whether it is moved although something else is at the same time
 */
record MoveRequest(
        @Nullable LocalDate sessionOn,
        @Nullable String sessionAt,
        @Nullable SessionMode mode,
        @Nullable MobilePlace mobilePlace,
        @Nullable String place,
        @Nullable Boolean bothNotified,
        @Nullable String note,
        @Nullable MovingReason reason,
        @Nullable Long was,
        @Nullable Boolean allTheSame) {

    Move move() {
        var day = needed("sessionOn", sessionOn, "请填写日期。", "The day is needed.");
        var how = needed("mode", mode, "请选择调解方式。", "Say how it is held.");
        var why = needed("reason", reason, "请选择改期原因。", "Say why it is moved.");
        var planned = new PlannedSession(
                day,
                PlannedSession.time(sessionAt),
                Venue.of(how, mobilePlace, place),
                Boolean.TRUE.equals(bothNotified),
                note);
        return new Move(planned, why, was == null ? 0 : was, Boolean.TRUE.equals(allTheSame));
    }

    private static <T> T needed(String field, @Nullable T value, String chinese, String english) {
        if (value == null) {
            throw new FieldsRefused(field, chinese, english);
        }
        return value;
    }
}
