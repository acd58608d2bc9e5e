package org.fengqiao.mediation.web;

import java.time.LocalDate;
import java.util.Objects;
import org.fengqiao.mediation.MobilePlace;
import org.fengqiao.mediation.MovingReason;
import org.fengqiao.mediation.PlannedSession;
import org.fengqiao.mediation.SessionMode;
import org.fengqiao.mediation.SessionMover.Move;
import org.fengqiao.mediation.Venue;
import org.fengqiao.shared.FieldsRefused;
import org.fengqiao.shared.Refusals;
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

    /** @throws FieldsRefused with all that cannot be taken */
    Move move(LocalDate today) {
        var wrong = new Refusals();
        var planned = wrong.of(() -> PlannedSession.read(typed(), today));
        var why = wrong.of(() -> needed("reason", reason, "请选择改期原因。", "Say why it is moved."));
        return new Move(wrong.need(planned), wrong.need(why), was == null ? 0 : was, Boolean.TRUE.equals(allTheSame));
    }

    private PlannedSession.Typed typed() {
        return new PlannedSession.Typed(
                () -> needed("sessionOn", sessionOn, "请填写日期。", "The day is needed."),
                () -> PlannedSession.time(sessionAt),
                this::venue,
                Boolean.TRUE.equals(bothNotified),
                note);
    }

    private Venue venue() {
        var wrong = new Refusals();
        var how = wrong.of(() -> needed("mode", mode, "请选择调解方式。", "Say how it is held."));
        var where =
                wrong.of(() -> Venue.of(Objects.requireNonNullElse(how, SessionMode.IN_PERSON), mobilePlace, place));
        return wrong.need(where);
    }

    private static <T> T needed(String field, @Nullable T value, String chinese, String english) {
        if (value == null) {
            throw new FieldsRefused(field, chinese, english);
        }
        return value;
    }
}
