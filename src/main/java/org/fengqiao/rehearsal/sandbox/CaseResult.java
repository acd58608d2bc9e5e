package org.fengqiao.rehearsal.sandbox;

import java.time.Instant;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What the rehearsal of one case found.
 *
 * @param key the recording's key
 * @param incomparable why the flows in force do not repeat what the case did; null when they do
 * @param differences empty when draft and flows in force carry the case the same way
 * @param inForce the way under the flows in force
 * @param draft the way under the draft
 * @param leaves the first place that only one of both ways comes to
 * @param stuck where and why the draft does not carry on
 * @param endInForce where the life of the case ended; null when it runs on
 * @param endDraft the same under the draft
 * @param notes what the rehearsal had to assume
 */
public record CaseResult(
        String key,
        @Nullable Trouble incomparable,
        Set<Difference> differences,
        List<Spot> inForce,
        List<Spot> draft,
        @Nullable Departure leaves,
        List<MissedLimit> missed,
        List<NeededAnswer> answers,
        @Nullable Trouble stuck,
        @Nullable Spot endInForce,
        @Nullable Spot endDraft,
        List<Note> notes) {

    static CaseResult incomparable(String key, Trouble why) {
        return new CaseResult(
                key, why, Set.of(), List.of(), List.of(), null, List.of(), List.of(), null, null, null, List.of());
    }

    /** Words in both languages, and where. */
    public record Trouble(@Nullable Spot at, String chinese, String english) {}

    /** The first place to which only one of both ways comes. */
    public record Departure(
            @Nullable Spot inForce, @Nullable Spot draft) {}

    /**
     * A limit that was kept and would be missed.
     *
     * @param limit its name in the limits table; empty where the model writes a date of another kind
     * @param before the last moment under the flows in force
     * @param after the last moment under the draft
     * @param done when the step was done, or the stage left; the moment of the recording where it is still open
     */
    public record MissedLimit(
            Spot at, String limit, @Nullable Instant before, Instant after, Instant done) {}

    /**
     * A question that nobody was asked.
     *
     * @param fields keys and labels of the form's fields; empty when the form asks nothing
     */
    public record NeededAnswer(Spot at, List<Field> fields) {}

    /** A field of a form. */
    public record Field(String key, String label, boolean required) {}

    /** Something that was assumed, in both languages. */
    public record Note(String chinese, String english) {}
}
