package org.fengqiao.escalation;

import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import org.fengqiao.shared.Texts;
import org.jspecify.annotations.Nullable;

/**
 * What the county's centre decides when a case arrives.
 *
 * @param industryCommittee code of one of the county's industry committees
 * @param expertWanted whether the think tank is asked
 * @param note up to 500 characters
 */
@Embeddable
public record Receipt(
        @Enumerated(EnumType.STRING) ReferralMode mode,
        String industryCommittee,
        boolean expertWanted,
        @Nullable String note) {

    /** Checks the note. */
    public Receipt {
        note = Texts.optional("note", "备注", note, 500);
    }
}
