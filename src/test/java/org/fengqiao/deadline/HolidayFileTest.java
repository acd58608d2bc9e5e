package org.fengqiao.deadline;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.assertj.core.groups.Tuple.tuple;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class HolidayFileTest {

    @Test
    void aWholeYearIsTaken() {
        var file = HolidayFile.read(year2031());

        assertThat(file.noticeYears()).containsExactly(2031);
        assertThat(file.days()).hasSize(4);
    }

    @Test
    void chineseKindsAndADayInTheDecemberBeforeAreTaken() {
        var lines = new ArrayList<>(year2031());
        lines.add(new HolidayLine(6, " 2030-12-31 ", "休", "元旦", "2031", "通知"));
        lines.add(new HolidayLine(7, "2031-01-04", "班", "元旦调休上班", "", "通知"));

        assertThat(HolidayFile.read(lines).noticeYears()).containsExactly(2031);
    }

    @ParameterizedTest(name = "{0},{1},{2},{3},{4}: {5}")
    @CsvSource(delimiter = '|', nullValues = "-", textBlock = """
            2031-02-30 | OFF  | 春节 | 2031 | 通知 | day
            31/1/2031  | OFF  | 春节 | 2031 | 通知 | day
            1899-01-01 | OFF  | 春节 | 1899 | 通知 | day
            -          | OFF  | 春节 | 2031 | 通知 | day
            2031-01-23 | HOLIDAY | 春节 | 2031 | 通知 | kind
            2031-01-23 | -    | 春节 | 2031 | 通知 | kind
            2031-01-23 | WORK | 春节 | 2031 | 通知 | kind
            2031-01-23 | OFF  | -    | 2031 | 通知 | name
            2031-01-23 | OFF  | 春节 | 2030 | 通知 | noticeYear
            2031-01-23 | OFF  | 春节 | 2032 | 通知 | noticeYear
            2031-01-23 | OFF  | 春节 | soon | 通知 | noticeYear
            2031-01-23 | OFF  | 春节 | 2031 | -    | source
            2031-01-01 | OFF  | 元旦 | 2031 | 通知 | day
            """)
    void aWrongColumnIsNamedWithItsLine(
            String day, String kind, String name, String noticeYear, String source, String column) {
        var lines = new ArrayList<>(year2031());
        lines.add(new HolidayLine(17, day, kind, name, noticeYear, source));

        assertThat(errorsOf(lines)).singleElement().satisfies(error -> {
            assertThat(error.line()).isEqualTo(17);
            assertThat(error.column()).isEqualTo(column);
            assertThat(error.chinese()).isNotBlank();
            assertThat(error.english()).isNotBlank();
        });
    }

    @Test
    void everyMistakeIsNamedAtOnce() {
        var errors = errorsOf(List.of(
                new HolidayLine(2, "yesterday", "?", "", "2031", "x".repeat(201)),
                new HolidayLine(3, "2031-01-01", "OFF", "nul \0", "2031", "通知")));

        assertThat(errors)
                .extracting(HolidayFileError::line, HolidayFileError::column)
                .containsExactly(
                        tuple(2, "day"), tuple(2, "kind"), tuple(2, "name"), tuple(2, "source"), tuple(3, "name"));
    }

    @Test
    void apartOfAYearIsRefusedBecauseItWouldEraseTheRest() {
        var part = List.of(new HolidayLine(2, "2031-01-01", "OFF", "元旦", "2031", "通知"));

        assertThat(errorsOf(part)).singleElement().satisfies(error -> {
            assertThat(error.line()).isZero();
            assertThat(error.english()).contains("2031-05-01", "2031-10-01").doesNotContain("2031-01-01");
        });
    }

    @Test
    void anEmptyAndAnEndlessFileAreRefused() {
        assertThat(errorsOf(List.of())).hasSize(1);
        assertThat(errorsOf(IntStream.range(0, 2001)
                        .mapToObj(i -> new HolidayLine(i, null, null, null, null, null))
                        .toList()))
                .hasSize(1);
    }

    private static List<HolidayFileError> errorsOf(List<HolidayLine> lines) {
        return catchThrowableOfType(HolidaysRefused.class, () -> HolidayFile.read(lines))
                .errors();
    }

    /** Not a real notice: 2031's is not written yet. */
    static List<HolidayLine> year2031() {
        return List.of(
                new HolidayLine(2, "2031-01-01", "OFF", "元旦", "2031", "通知"),
                new HolidayLine(3, "2031-05-01", "off", "劳动节", "", "通知"),
                new HolidayLine(4, "2031-10-01", "OFF", "国庆节", null, "通知"),
                new HolidayLine(5, "2031-09-28", "WORK", "国庆节调休上班", "2031", "通知"));
    }
}
