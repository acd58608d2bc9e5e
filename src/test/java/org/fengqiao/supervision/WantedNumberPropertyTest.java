package org.fengqiao.supervision;

import static org.assertj.core.api.Assertions.assertThat;

import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import org.fengqiao.shared.FieldsRefused;

class WantedNumberPropertyTest {

    /** What is looked for goes into a LIKE: no text brings a sign of its own into it. */
    @Property
    void anyTextIsAPartOfANumberOrRefused(@ForAll("typed") String typed) {
        try {
            assertThat(WantedNumber.read(typed).code()).matches("[A-Z0-9-]{2,20}");
        } catch (FieldsRefused refused) {
            assertThat(refused.errors()).singleElement().matches(error -> error.field()
                    .equals("number"));
        }
    }

    /** Whoever types the beginning or the end of a number, of two characters at least, finds its case. */
    @Property
    void everyBeginningAndEveryEndFindsTheNumber(
            @ForAll @IntRange(min = 2000, max = 2099) int year,
            @ForAll @IntRange(min = 1, max = 99_999) int serial,
            @ForAll @IntRange(min = 2, max = 13) int length) {
        var number = "QX-%04d-%05d".formatted(year, serial);

        var beginning = WantedNumber.read(number.substring(0, length));
        var end = WantedNumber.read(number.substring(number.length() - Math.min(length, 10)));

        assertThat(beginning.fromStart() ? number.startsWith(beginning.code()) : number.endsWith(beginning.code()))
                .isTrue();
        assertThat(end.fromStart()).isFalse();
        assertThat(number).endsWith(end.code());
    }

    @Provide
    Arbitrary<String> typed() {
        return Arbitraries.oneOf(
                Arbitraries.strings().ofMaxLength(25),
                Arbitraries.strings().withChars("QXqx0123456789-（）()第号%_ ").ofMaxLength(25));
    }
}
