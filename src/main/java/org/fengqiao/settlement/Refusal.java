package org.fengqiao.settlement;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import org.fengqiao.shared.Texts;
import org.jspecify.annotations.Nullable;

/**
 * A written agreement that somebody does not sign after all; nobody can be made to (People's Mediation Law art. 23).
 *
 * @param reason 2-500 characters
 */
@Embeddable
public record Refusal(
        @Column(name = "refused_by") @Enumerated(EnumType.STRING)
        RefusedBy who,

        @Column(name = "refusal_reason") String reason) {

    /** Checks the reason. */
    public static Refusal by(RefusedBy who, @Nullable String reason) {
        return new Refusal(who, Texts.required("refusalReason", "拒签原因", reason, 2, 500));
    }
}
