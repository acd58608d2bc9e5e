package org.fengqiao.intake;

import java.time.Instant;
import java.time.LocalDate;
import org.fengqiao.shared.Texts;
import org.jspecify.annotations.Nullable;

/**
 * What the organ that entrusted a dispute was told in the end (R23).
 *
 * @param result 5-5,000 characters
 * @param papersEnclosed whether the agreement and the proof of its performance went with it: the police decide by them
 *     (Public Security Administration Punishments Law art. 9)
 * @param by login id
 */
public record Reply(LocalDate repliedOn, String result, boolean papersEnclosed, String by, Instant at) {

    /** Checks the text. @throws FieldsRefused naming the field that cannot be taken */
    public static Reply of(
            LocalDate repliedOn, @Nullable String result, boolean papersEnclosed, String by, Instant at) {
        return new Reply(repliedOn, Texts.required("result", "处理结果", result, 5, 5000), papersEnclosed, by, at);
    }
}
