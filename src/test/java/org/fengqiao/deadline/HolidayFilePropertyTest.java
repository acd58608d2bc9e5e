package org.fengqiao.deadline;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

class HolidayFilePropertyTest {

    /** Whatever stands in a file: it is taken whole, or refused with the lines that are wrong. */
    @Property
    void anyFileIsTakenOrRefusedLineByLine(@ForAll("files") List<HolidayLine> lines) {
        try {
            assertThat(HolidayFile.read(lines).days()).hasSize(lines.size());
        } catch (HolidaysRefused refused) {
            assertThat(refused.errors()).isNotEmpty().allSatisfy(error -> {
                assertThat(error.line()).isBetween(0, lines.size());
                assertThat(error.chinese()).isNotBlank();
            });
        }
    }

    @Provide
    Arbitrary<List<HolidayLine>> files() {
        var day = Arbitraries.oneOf(
                Arbitraries.of("2027-01-01", "2027-05-01", "2027-10-01", " 2027-02-30", "1999-01-01", "2027-13-01"),
                Arbitraries.strings().ofMaxLength(12));
        var kind = Arbitraries.oneOf(Arbitraries.of("OFF", "WORK", "休", "班", "off "), Arbitraries.strings());
        var year = Arbitraries.oneOf(Arbitraries.of("", "2027", "2028", "２０２７"), Arbitraries.strings());
        var text =
                Arbitraries.oneOf(Arbitraries.just("元旦"), Arbitraries.strings().ofMaxLength(70));
        return Combinators.combine(day, kind, text, year, text)
                .as((d, k, n, y, s) -> new HolidayLine(1, d, k, n, y, s))
                .list()
                .ofMaxSize(6);
    }
}
