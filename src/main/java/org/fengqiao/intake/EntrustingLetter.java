package org.fengqiao.intake;

import java.time.LocalDate;
import org.fengqiao.shared.Refusals;
import org.fengqiao.shared.Texts;
import org.jspecify.annotations.Nullable;

/**
 * The letter with which a court, procuratorate, police or other organ entrusts a dispute (R01).
 *
 * @param organ who entrusts, 2-100 characters
 * @param letterNumber number of the letter, 1-60 characters
 * @param letterOn day of the letter
 * @param officer who handles the dispute there and does not mediate it (R28), up to 60 characters
 */
public record EntrustingLetter(
        String organ,
        String letterNumber,
        LocalDate letterOn,
        @Nullable String officer) {

    /** Checks what was typed. @throws FieldsRefused naming each field that cannot be taken */
    public static EntrustingLetter of(
            @Nullable String organ,
            @Nullable String letterNumber,
            @Nullable LocalDate letterOn,
            @Nullable String officer) {
        var wrong = new Refusals();
        var name = wrong.of(() -> Texts.required("entrustingOrgan", "委托机关", organ, 2, 100));
        var number = wrong.of(() -> Texts.required("letterNumber", "委托函文号", letterNumber, 60));
        wrong.demand(letterOn != null, "letterOn", "请填写委托函日期。", "The letter has a date.");
        var by = wrong.of(() -> Texts.optional("entrustingOfficer", "委托机关经办人", officer, 60));
        return new EntrustingLetter(wrong.need(name), wrong.need(number), wrong.need(letterOn), by);
    }

    /** For a list or a form: {@code 青溪县人民法院，（2026）青溪诉调 12 号，2026-03-02}. */
    public String inWords() {
        return organ + "，" + letterNumber + "，" + letterOn + (officer == null ? "" : "，经办人" + officer);
    }
}
