package org.fengqiao.settlement;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.time.LocalDate;
import org.fengqiao.shared.Label;

/**
 * A written agreement that was not signed and sealed within the limit: it never came about (People's Mediation Law art.
 * 29, R14), and the dispute is mediated again (R21).
 *
 * @param day when it was written down
 * @param limit the last day on which it could have been signed
 */
@Embeddable
public record Lapse(
        @Column(name = "lapsed_on") LocalDate day,

        @Column(name = "signing_ended_on") LocalDate limit) {

    /** Why there is no agreement, in Chinese. */
    public String reason() {
        return label().chinese();
    }

    /** The same for an English reader too. */
    Label label() {
        return new Label(
                "签署期限（" + limit + "）已过，书面协议仍未签署、盖章齐全。",
                "The time to sign (until " + limit + ") is over, and the written agreement is not signed and sealed.");
    }
}
