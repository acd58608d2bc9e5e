package org.fengqiao.casefile;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.Period;
import java.util.Locale;
import java.util.regex.Pattern;
import org.fengqiao.shared.FieldsRefused;

/**
 * A citizen's identity number: 18 characters, area, birth date, serial number and a check character by ISO 7064 MOD
 * 11-2 (GB 11643). Its own text form is masked, so that it never reaches a log by accident.
 */
public record IdentityNumber(String digits) {

    private static final Pattern FORM = Pattern.compile("\\d{17}[\\dX]");
    private static final int[] WEIGHTS = {7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2};
    private static final String CHECK_CHARACTERS = "10X98765432";

    /**
     * Reads what a person typed: blanks are dropped, a small x is taken as X.
     *
     * @param field the field to name in the refusal
     * @throws FieldsRefused when it has not 18 characters, no possible birth date or a wrong check character
     */
    public static IdentityNumber read(String field, String typed) {
        return read(field, "", "", typed);
    }

    /**
     * The same of a form that asks for several people's.
     *
     * @param whose stands before the refusal, in Chinese and in English
     */
    static IdentityNumber read(String field, String whose, String whoseEnglish, String typed) {
        var digits = typed.replaceAll("\\s", "").toUpperCase(Locale.ROOT);
        if (!FORM.matcher(digits).matches() || !hasBirthDate(digits)) {
            throw new FieldsRefused(
                    field,
                    whose + "身份证号应为 18 位，且出生日期有效。",
                    whoseEnglish + "An identity number has 18 characters and a possible birth date.");
        }
        if (checkCharacter(digits) != digits.charAt(17)) {
            throw new FieldsRefused(
                    field,
                    whose + "身份证号校验位不正确，请核对。",
                    whoseEnglish + "The check digit of the identity number is wrong; please compare it.");
        }
        return new IdentityNumber(digits);
    }

    /** The birth date that the number carries. */
    public LocalDate birthDate() {
        return birthDate(digits);
    }

    /** Full years of age on a day. */
    public int ageOn(LocalDate day) {
        return Period.between(birthDate(), day).getYears();
    }

    private static boolean hasBirthDate(String digits) {
        try {
            return birthDate(digits).getYear() >= 1900;
        } catch (DateTimeException impossible) {
            return false;
        }
    }

    private static LocalDate birthDate(String digits) {
        return LocalDate.of(
                Integer.parseInt(digits.substring(6, 10)),
                Integer.parseInt(digits.substring(10, 12)),
                Integer.parseInt(digits.substring(12, 14)));
    }

    static char checkCharacter(String digits) {
        var sum = 0;
        for (var i = 0; i < WEIGHTS.length; i++) {
            sum += (digits.charAt(i) - '0') * WEIGHTS[i];
        }
        return CHECK_CHARACTERS.charAt(sum % 11);
    }

    /** Covered: the birth date never shows. */
    @Override
    public String toString() {
        return Covered.idNumber(digits);
    }
}
