package org.fengqiao.casefile;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.Locale;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Assume;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.StringLength;
import org.fengqiao.shared.FieldsRefused;

/** Identity numbers, telephones and case numbers: what is right is read, one wrong character is noticed, and what is covered stays covered. */
class PersonalNumbersPropertyTest {

    @Property
    void aRightNumberIsReadHoweverItIsSpaced(@ForAll("numbers") String digits, @ForAll @IntRange(max = 18) int blank) {
        var typed = digits.substring(0, blank) + " " + digits.substring(blank).toLowerCase(Locale.ROOT);

        assertThat(IdentityNumber.read("idNumber", typed).digits()).isEqualTo(digits);
    }

    /** ISO 7064 MOD 11-2 finds every single wrong digit and every two neighbours in the wrong order. */
    @Property
    void oneWrongDigitIsNoticed(
            @ForAll("numbers") String digits,
            @ForAll @IntRange(max = 16) int at,
            @ForAll @IntRange(max = 9) int other) {
        var wrong = digits.substring(0, at) + other + digits.substring(at + 1);
        Assume.that(!wrong.equals(digits));

        assertThatThrownBy(() -> IdentityNumber.read("idNumber", wrong)).isInstanceOf(FieldsRefused.class);
    }

    @Property
    void twoDigitsInTheWrongOrderAreNoticed(@ForAll("numbers") String digits, @ForAll @IntRange(max = 15) int at) {
        Assume.that(digits.charAt(at) != digits.charAt(at + 1));
        var wrong = digits.substring(0, at) + digits.charAt(at + 1) + digits.charAt(at) + digits.substring(at + 2);

        assertThatThrownBy(() -> IdentityNumber.read("idNumber", wrong)).isInstanceOf(FieldsRefused.class);
    }

    @Property
    void anyTextIsANumberOrIsRefusedAtItsField(@ForAll("nearlyNumbers") String typed) {
        try {
            assertThat(IdentityNumber.read("idNumber", typed).digits()).matches("\\d{17}[\\dX]");
        } catch (FieldsRefused refused) {
            assertThat(refused.errors()).singleElement().matches(error -> error.field()
                    .equals("idNumber"));
            assertThat(refused).hasMessageNotContaining(typed.length() > 9 ? typed : "\0");
        }
    }

    /** Of an identity number 6 + 4 characters show, of a telephone 3 + 4, in their places, and of what is shorter none. */
    @Property
    void nothingButTheEndsIsEverShown(@ForAll @StringLength(max = 40) String value) {
        shows(Covered.idNumber(value), value, 6, 4);
        shows(Covered.phone(value), value, 3, 4);
        shows(Covered.field("applicantIdNumber", value), value, 6, 4);
        shows(Covered.field("party3Phone", value), value, 3, 4);
    }

    private static void shows(String covered, String value, int first, int last) {
        assertThat(covered).hasSameSizeAs(value);
        var middle = value.length() > first + last ? covered.substring(first, covered.length() - last) : covered;
        assertThat(middle).matches("\\**");
    }

    @Property
    void anIdentityNumberNeverTellsTheBirthDateByItself(@ForAll("numbers") String digits) {
        assertThat(IdentityNumber.read("idNumber", digits) + " " + digits.substring(0, 6))
                .doesNotContain(digits.substring(6, 14));
    }

    @Property
    void aPartyIsTakenOrRefusedAtOneOfItsFieldsAndNeverTellsItselfToALog(
            @ForAll Side side,
            @ForAll PartyKind kind,
            @ForAll("typed") String name,
            @ForAll("nearlyNumbers") String idNumber,
            @ForAll("typed") String phone) {
        try {
            var party = new PartyDetails(side, kind, name, idNumber, phone, name, null, null);
            assertThat(party.toString()).isEqualTo(side + " " + kind);
            assertThat(party.name()).isNotBlank().isEqualTo(party.name().strip());
            assertThat(party.nameOnLists(LocalDate.of(2026, 3, 1))).isNotBlank();
        } catch (FieldsRefused refused) {
            assertThat(refused.errors()).isNotEmpty();
        }
    }

    @Property
    void aCaseNumberIsReadInEveryFormInWhichItIsWritten(
            @ForAll @IntRange(min = 2000, max = 2099) int year,
            @ForAll @IntRange(min = 1, max = 9_999_999) int serial) {
        var number = new TypedNumber(year, serial);

        assertThat(TypedNumber.find("（" + year + "）青溪人调字第" + serial + "号")).contains(number);
        assertThat(TypedNumber.find("QX-" + number.ending())).contains(number);
        assertThat(TypedNumber.find(year + "-" + serial)).contains(number);
        assertThat(CaseNumber.find("QX-" + number.ending())).isPresent();
    }

    @Property
    void anyTextIsACaseNumberOrNone(@ForAll("typed") String typed) {
        TypedNumber.find(typed)
                .ifPresent(found -> assertThat(TypedNumber.find(found.ending())).contains(found));
        CaseNumber.find(typed).ifPresent(found -> assertThat(found.code()).isEqualTo(typed));
    }

    @Provide
    Arbitrary<String> numbers() {
        var area = Arbitraries.integers().between(110000, 659999);
        var born = Arbitraries.integers().between(0, 46000).map(LocalDate.of(1900, 1, 1)::plusDays);
        var serial = Arbitraries.integers().between(0, 999);
        return Combinators.combine(area, born, serial).as((a, b, s) -> {
            var first = "%06d%04d%02d%02d%03d".formatted(a, b.getYear(), b.getMonthValue(), b.getDayOfMonth(), s);
            return first + IdentityNumber.checkCharacter(first);
        });
    }

    @Provide
    Arbitrary<String> nearlyNumbers() {
        return Arbitraries.oneOf(
                Arbitraries.strings()
                        .withChars("0123456789xX １２")
                        .ofMinLength(15)
                        .ofMaxLength(20),
                typed(),
                numbers());
    }

    @Provide
    Arbitrary<String> typed() {
        return Arbitraries.oneOf(
                Arbitraries.strings().ofMaxLength(30),
                Arbitraries.strings().withChars("0123456789+- ").ofMaxLength(24),
                Arbitraries.strings().withChars("QX-（）()第号青溪人调字0123456789 ").ofMaxLength(24),
                Arbitraries.strings().withCharRange('\uD7F0', '\uE010').ofMaxLength(6));
    }
}
