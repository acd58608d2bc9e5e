package org.fengqiao.related;

import java.time.LocalDate;
import org.fengqiao.casefile.PartyDetails;
import org.fengqiao.casefile.PartyKind;
import org.fengqiao.casefile.Side;
import org.fengqiao.shared.FieldError;
import org.fengqiao.shared.FieldsRefused;
import org.fengqiao.shared.Label;
import org.fengqiao.shared.PhoneNumber;
import org.fengqiao.shared.Texts;
import org.jspecify.annotations.Nullable;

/**
 * Whom the people of a side elected to speak for them (R30).
 *
 * @param name 1-60 characters
 * @param phone a {@link PhoneNumber}
 * @param electedBy who elected, 2-200 characters, such as all owners of a building
 * @param electedOn the day
 * @param voters how many took part
 */
public record Election(Side side, String name, String phone, String electedBy, LocalDate electedOn, int voters) {

    /** @throws FieldsRefused naming the first field that cannot be taken */
    public Election {
        if (!Side.OPPOSED.contains(side)) {
            throw new FieldsRefused("side", "只有甲方、乙方推举代表（R30）。", "Only the two sides elect representatives (R30).");
        }
        var person = person(side, Texts.required("name", "姓名", name, 60), Texts.required("phone", "电话", phone, 20));
        name = person.name();
        phone = String.valueOf(person.phone());
        if (!PhoneNumber.isOne(phone)) {
            throw PhoneNumber.refused("phone", Label.NONE);
        }
        electedBy = Texts.required("electedBy", "由谁推举", electedBy, 2, 200);
    }

    /** A name and a telephone are what they are for every party; only the fields are called otherwise here. */
    private static PartyDetails person(Side side, String name, @Nullable String phone) {
        try {
            return new PartyDetails(side, PartyKind.PERSON, name, null, phone, null, null, null);
        } catch (FieldsRefused asParty) {
            throw new FieldsRefused(
                    asParty.errors().stream().map(Election::renamed).toList());
        }
    }

    private static FieldError renamed(FieldError error) {
        return new FieldError(error.field().endsWith("Phone") ? "phone" : "name", error.chinese(), error.english());
    }
}
