package org.fengqiao.mediation;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Objects;
import java.util.function.Supplier;
import org.fengqiao.shared.FieldsRefused;
import org.fengqiao.shared.Refusals;
import org.fengqiao.shared.Texts;
import org.jspecify.annotations.Nullable;

/**
 * A session that is being arranged.
 *
 * @param bothNotified whether both sides know of it: nobody is mediated behind their back (art. 23)
 * @param note up to 500 characters
 */
public record PlannedSession(
        LocalDate on,
        LocalTime at,
        Venue venue,
        boolean bothNotified,
        @Nullable String note) {

    /** Each half hour from 08:00 to 20:30. @throws FieldsRefused for any other time */
    public static LocalTime time(@Nullable String text) {
        if (text == null || !text.matches("(0[89]|1\\d|20):[03]0")) {
            throw new FieldsRefused(
                    "sessionAt", "请选择 08:00 至 20:30 的整点或半点。", "Choose a half hour from 08:00 to 20:30.");
        }
        return LocalTime.parse(text);
    }

    /** @throws FieldsRefused with all that cannot be taken */
    public PlannedSession {
        var wrong = new Refusals();
        wrong.demand(
                bothNotified, "bothNotified", "约定调解前须通知双方当事人。", "Both sides are told before a session is appointed.");
        note = note(note, wrong);
        wrong.demandNone();
    }

    private static @Nullable String note(@Nullable String typed, Refusals wrong) {
        return wrong.of(() -> Texts.optional("note", "备注", typed, 500));
    }

    /**
     * What was typed, piece by piece.
     *
     * @param today a session is not appointed for a day that has passed, nor for one more than a year away
     * @throws FieldsRefused with all that cannot be taken
     */
    public static PlannedSession read(Typed typed, LocalDate today) {
        var wrong = new Refusals();
        var on = wrong.of(typed.on());
        if (on != null) {
            wrong.check(() -> requireDay(on, today));
        }
        var at = wrong.of(typed.at());
        var venue = wrong.of(typed.venue());
        var planned = wrong.of(() -> new PlannedSession(
                Objects.requireNonNullElse(on, today),
                Objects.requireNonNullElse(at, LocalTime.NOON),
                Objects.requireNonNullElse(venue, Venue.NOWHERE),
                typed.bothNotified(),
                typed.note()));
        return wrong.need(planned);
    }

    static void requireDay(LocalDate day, LocalDate today) {
        if (day.isBefore(today)) {
            throw new FieldsRefused(
                    "sessionOn", "约定日期不能早于今天。", "A session is not appointed for a day that has passed.");
        }
        if (day.isAfter(today.plusYears(1))) {
            throw new FieldsRefused("sessionOn", "约定日期超过一年，请核对。", "The day is more than a year away.");
        }
    }

    /** The fields of a form or a request, each of which may refuse when it is read. */
    public record Typed(
            Supplier<LocalDate> on,
            Supplier<LocalTime> at,
            Supplier<Venue> venue,
            boolean bothNotified,
            @Nullable String note) {}
}
