package org.fengqiao.mediation;

import org.fengqiao.shared.Refusals;
import org.fengqiao.shared.Texts;
import org.jspecify.annotations.Nullable;

/**
 * How and where a session is held.
 *
 * @param mobilePlace the kind of place to which the mobile room goes; null for every other mode
 * @param place in words, 1-200 characters; for a session on line the room
 */
public record Venue(SessionMode mode, @Nullable MobilePlace mobilePlace, String place) {

    /** Stands for one that could not be read, so that the rest of a form is looked at all the same. */
    static final Venue NOWHERE = new Venue(SessionMode.IN_PERSON, null, "");

    /** Checks what was typed: the mobile room says where it goes (R20). @throws org.fengqiao.shared.FieldsRefused naming each field */
    public static Venue of(SessionMode mode, @Nullable MobilePlace mobilePlace, @Nullable String place) {
        var wrong = new Refusals();
        wrong.demand(
                mode != SessionMode.MOBILE || mobilePlace != null,
                "mobilePlace",
                "流动调解请选择院坝、田间或者上门。",
                "A mobile session is in a courtyard, a field or at the door.");
        var where = wrong.of(() -> Texts.required("place", "地点", place, 200));
        return new Venue(mode, mode == SessionMode.MOBILE ? mobilePlace : null, wrong.need(where));
    }

    /** As records and lists show it: {@code 流动调解（院坝），一组晒坝}. */
    public String inWords() {
        var kind = mobilePlace == null ? "" : "（" + mobilePlace.chinese() + "）";
        return mode.chinese() + kind + "，" + place;
    }
}
