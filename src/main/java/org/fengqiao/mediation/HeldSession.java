package org.fengqiao.mediation;

import java.time.LocalDate;

/**
 * A session as its mediator writes it down (art. 27: the mediator keeps the record).
 *
 * @param notes what was said, found and proposed, 5-5,000 characters
 */
public record HeldSession(LocalDate heldOn, Venue venue, Attendance attendance, String notes) {

    /** @throws org.fengqiao.shared.FieldsRefused naming the first field that cannot be taken */
    public HeldSession {
        notes = notes(notes);
    }

    /** The record alone. @throws org.fengqiao.shared.FieldsRefused when it says nothing */
    public static String notes(String typed) {
        return MediationTexts.atLeast(5, "notes", "调解记录", typed, 5000);
    }
}
