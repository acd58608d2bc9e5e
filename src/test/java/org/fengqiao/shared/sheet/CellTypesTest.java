package org.fengqiao.shared.sheet;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CellTypesTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "2025-03-01",
                "2025/3/1",
                "2025.3.1",
                "2025年3月1日",
                "20250301",
                "２０２５－０３－０１",
                "2025-03-01T08:30",
                " 2025-3-1 "
            })
    void aDayIsReadAsPeopleWriteIt(String cell) {
        assertThat(CellTypes.day().read(cell)).contains(LocalDate.of(2025, 3, 1));
    }

    @ParameterizedTest
    @ValueSource(strings = {"2025-02-29", "2025-13-01", "45717", "3/1/2025", "1900-01-01", "2100-01-01", "明天"})
    void whatIsNoDayIsRefused(String cell) {
        assertThat(CellTypes.day().read(cell)).isEmpty();
    }

    @Test
    void aCodeIsReadInFullWidthAndSmallLetters() {
        var code = CellTypes.code("C\\d{9}", "", "");

        assertThat(code.read(" ｃ９９０１００１０１ ")).contains("C990100101");
        assertThat(code.read("9.90100101E8")).isEmpty();
    }

    @Test
    void aPhoneIsDigits() {
        assertThat(CellTypes.phone().read("199 0000-0001")).contains("19900000001");
        assertThat(CellTypes.phone().read("（0830）2345678")).contains("08302345678");
        assertThat(CellTypes.phone().read("1.99E+10")).isEmpty();
        assertThat(CellTypes.phone().read("12345")).isEmpty();
        assertThat(CellTypes.phone().read("1380013800")).isEmpty();
    }

    @Test
    void textIsCountedInCharacters() {
        var text = CellTypes.text(2);

        assertThat(text.read("　𠀀𠀀 ")).contains("𠀀𠀀");
        assertThat(text.read("三个字")).isEmpty();
    }

    @Test
    void severalAreReadWithAnySeparator() {
        var several = CellTypes.several(CellTypes.oneOf(Map.of("01", 1, "02", 2), "", ""));

        assertThat(several.read("01、02")).contains(List.of(1, 2));
        assertThat(several.read("０１；02")).contains(List.of(1, 2));
        assertThat(several.read("01 02")).contains(List.of(1, 2));
        assertThat(several.read("01,07")).isEmpty();
    }

    @Test
    void yesAndNoAreReadInBothLanguages() {
        assertThat(CellTypes.yesOrNo().read("是")).contains(true);
        assertThat(CellTypes.yesOrNo().read("No")).contains(false);
        assertThat(CellTypes.yesOrNo().read("TRUE")).contains(true);
        assertThat(CellTypes.yesOrNo().read("也许")).isEmpty();
    }

    @Test
    void aWholeNumberKeepsItsLimits() {
        var years = CellTypes.wholeNumber(0, 60);

        assertThat(years.read("６０")).contains(60);
        assertThat(years.read("61")).isEmpty();
        assertThat(years.read("2.5")).isEmpty();
        assertThat(years.read("-1")).isEmpty();
    }
}
