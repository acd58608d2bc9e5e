package org.fengqiao.settlement;

import org.fengqiao.shared.Texts;
import org.jspecify.annotations.Nullable;

/**
 * A written agreement that somebody does not sign after all; nobody can be made to (People's Mediation Law art. 23).
 *
 * @param reason 2-500 characters
 */
public record Refusal(RefusedBy who, String reason) {

    /** Checks the reason. */
    public static Refusal by(RefusedBy who, @Nullable String reason) {
        return new Refusal(who, Texts.required("refusalReason", "拒签原因", reason, 2, 500));
    }
}
