package org.fengqiao.mediation;

import org.fengqiao.shared.FieldsRefused;
import org.fengqiao.shared.Texts;
import org.jspecify.annotations.Nullable;

/**
 * How and where a session is held.
 *
 * @param mobilePlace the kind of place to which the mobile room goes; null for every other mode
 * @param place in words, 1-200 characters; for a session on line the room
 */
public record Venue(SessionMode mode, @Nullable MobilePlace mobilePlace, String place) {

    /** Checks what was typed: the mobile room says where it goes (R20). @throws FieldsRefused naming the field */
    public static Venue of(SessionMode mode, @Nullable MobilePlace mobilePlace, @Nullable String place) {
        if (mode == SessionMode.MOBILE && mobilePlace == null) {
            throw new FieldsRefused(
                    "mobilePlace", "流动调解请选择院坝、田间或者上门。", "A mobile session is in a courtyard, a field or at the door.");
        }
        return new Venue(
                mode, mode == SessionMode.MOBILE ? mobilePlace : null, Texts.required("place", "地点", place, 200));
    }

    /** As records and lists show it: {@code 流动调解（院坝），一组晒坝}. */
    public String inWords() {
        var kind = mobilePlace == null ? "" : "（" + mobilePlace.chinese() + "）";
        return mode.chinese() + kind + "，" + place;
    }
}
