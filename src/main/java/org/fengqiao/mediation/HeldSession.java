package org.fengqiao.mediation;

import java.time.LocalDate;
import org.fengqiao.shared.Texts;

/**
 * A session as its mediator writes it down (art. 27: the mediator keeps the record).
 *
 * @param place 1-200 characters
 * @param notes what was said, found and proposed, 5-5,000 characters
 */
public record HeldSession(LocalDate heldOn, SessionMode mode, String place, Attendance attendance, String notes) {

    /** @throws org.fengqiao.shared.FieldsRefused naming the first field that cannot be taken */
    public HeldSession {
        place = Texts.required("place", "地点", place, 200);
        notes = MediationTexts.atLeast(5, "notes", "调解记录", notes, 5000);
    }
}
