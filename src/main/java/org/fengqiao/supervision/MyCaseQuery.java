package org.fengqiao.supervision;

import java.time.OffsetDateTime;
import java.util.Optional;
import org.fengqiao.casefile.TypedNumber;
import org.fengqiao.shared.FieldsRefused;
import org.jspecify.annotations.Nullable;

/**
 * Which of somebody's own cases are wanted; null leaves a filter out.
 *
 * @param text a case's number, as it is printed or in letters, or else the whole name of a party
 * @param state default all of them
 * @param year of registration
 * @param after where the page before ended
 */
public record MyCaseQuery(
        @Nullable String text,
        @Nullable State state,
        @Nullable Integer year,
        @Nullable After after) {

    private static final int LONGEST = 60;

    /** @throws FieldsRefused for a text of more than 60 characters or a year out of range */
    public MyCaseQuery {
        if (text != null && text.length() > LONGEST) {
            throw new FieldsRefused("text", "最多 60 个字。", "At most 60 characters.");
        }
        if (year != null && (year < 1990 || year > 2200)) {
            throw new FieldsRefused("year", "年份超出范围。", "The year is out of range.");
        }
        text = text == null || text.isBlank() ? null : text.strip();
    }

    /** The end of a case's number that the text means, {@code 2026-00017}; nothing when it is a name. */
    Optional<String> number() {
        return Optional.ofNullable(text).flatMap(TypedNumber::find).map(TypedNumber::ending);
    }

    /** The party that the text names. */
    Optional<String> party() {
        return number().isPresent() ? Optional.empty() : Optional.ofNullable(text);
    }

    /** What a case has to be like. */
    public enum State {
        OPEN,
        CLOSED,
        MINE,
        OVERDUE
    }

    /** The last row of a page: when its case was last worked on by this person, and its number. */
    public record After(OffsetDateTime at, String number) {}
}
