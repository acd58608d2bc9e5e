package org.fengqiao.escalation;

import org.fengqiao.shared.Texts;
import org.jspecify.annotations.Nullable;

/**
 * What the county's centre decides when a case arrives.
 *
 * @param industryCommittee code of one of the county's industry committees
 * @param expertWanted whether the think tank is asked
 * @param note up to 500 characters
 */
public record Receipt(
        ReferralMode mode,
        String industryCommittee,
        boolean expertWanted,
        @Nullable String note) {

    /** Checks the note. */
    public Receipt {
        note = Texts.optional("note", "备注", note, 500);
    }
}
