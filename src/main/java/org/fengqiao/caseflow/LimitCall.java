package org.fengqiao.caseflow;

import java.util.Optional;
import java.util.regex.Pattern;
import org.fengqiao.casefile.CaseNumber;
import org.jspecify.annotations.Nullable;

/**
 * What a model writes for a date, {@code limit:townshipMediation} or {@code warning:holdSession}. For a timer the engine's
 * business calendar is told neither case nor stage, so {@link TimerOfCase} writes both behind the name:
 * {@code limit:townshipMediation@QX-2026-00017/townshipMediation}.
 *
 * @param warning whether the warning point is asked, not the end
 * @param limit the limit's name
 * @param number whose limit, where it is written down
 * @param process key of the process definition that has the timer
 */
record LimitCall(
        boolean warning,
        String limit,
        @Nullable CaseNumber number,
        @Nullable String process) {

    private static final Pattern FORM =
            Pattern.compile("(limit|warning):(\\w+)(?:@([A-Z]{2,4}-\\d{4}-\\d{5,7})/(\\w+))?");

    /** Reads a date's text, or answers nothing when it is none of ours. */
    static Optional<LimitCall> read(String text) {
        var found = FORM.matcher(text.strip());
        return found.matches()
                ? Optional.of(new LimitCall(
                        found.group(1).equals("warning"),
                        found.group(2),
                        found.group(3) == null ? null : CaseNumber.of(found.group(3)),
                        found.group(4)))
                : Optional.empty();
    }

    /** The same, of one case and stage. */
    LimitCall of(CaseNumber number, String process) {
        return new LimitCall(warning, limit, number, process);
    }

    @Override
    public String toString() {
        return (warning ? "warning:" : "limit:") + limit + (number == null ? "" : "@" + number + "/" + process);
    }
}
