package org.fengqiao.shared.sheet;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CsvSheetTest {

    private static final List<String> HEADER = List.of("单位代码", "单位名称");

    @ParameterizedTest
    @ValueSource(strings = {"UTF-8", "GBK", "GB18030"})
    void readsWhatWindowsAndOthersSave(String charset) throws Exception {
        var sheet = read("单位代码,单位名称\r\n990100,青溪县\r\n".getBytes(Charset.forName(charset)));

        assertThat(sheet.rows()).containsExactly(new SheetRow(1, HEADER), new SheetRow(2, List.of("990100", "青溪县")));
    }

    @Test
    void readsByteOrderMarks() throws Exception {
        var text = "\uFEFF单位代码,单位名称";

        assertThat(read(text.getBytes(StandardCharsets.UTF_8)).headers()).isEqualTo(HEADER);
        assertThat(read(text.getBytes(StandardCharsets.UTF_16LE)).headers()).isEqualTo(HEADER);
        assertThat(read(text.getBytes(StandardCharsets.UTF_16BE)).headers()).isEqualTo(HEADER);
    }

    @Test
    void readsCharactersBeyondTheBasicPlaneInEitherEncoding() throws Exception {
        assertThat(read("姓名,备注\n𠀀,㐂".getBytes(Charset.forName("GB18030")))
                        .rows()
                        .get(1)
                        .cell(0))
                .isEqualTo("𠀀");
        assertThat(read("姓名,备注\n𠀀,㐂").rows().get(1).cell(0)).isEqualTo("𠀀");
    }

    @Test
    void countsLinesAsASpreadsheetProgramDoes() throws Exception {
        var sheet = read("a,b\n\n1,\"two\nlines\"\n,\n  ,\n2,x\n");

        assertThat(sheet.rows()).extracting(SheetRow::line).containsExactly(1, 3, 7);
        assertThat(sheet.rows().get(1).cells()).containsExactly("1", "two\nlines");
    }

    @Test
    void countsLinesThatEndInCarriageReturns() throws Exception {
        assertThat(read("a,b\r\n1,\"x\r\ny\"\r\n2,z\r\n").rows())
                .extracting(SheetRow::line)
                .containsExactly(1, 2, 4);
        assertThat(read("a,b\r1,x\r2,z").rows()).extracting(SheetRow::line).containsExactly(1, 2, 3);
    }

    @Test
    void takesQuotesSemicolonsAndTabs() throws Exception {
        assertThat(read("a,b\n\"x,y\",\"say \"\"hi\"\"\"").rows().get(1).cells())
                .containsExactly("x,y", "say \"hi\"");
        assertThat(read("a;b\n1;2").rows().get(1).cells()).containsExactly("1", "2");
        assertThat(read("a\tb\n1\t2").rows().get(1).cells()).containsExactly("1", "2");
    }

    @Test
    void saysFromWhichLineQuotesDoNotMatch() {
        assertUnreadable("a,b\n1,2\n\"3,4\n5,6\n".getBytes(StandardCharsets.UTF_8), 3, "Quotes do not match");
        assertUnreadable("a,b\n1,2\n\"3\"x,4\n".getBytes(StandardCharsets.UTF_8), 3, "Quotes do not match");
    }

    @Test
    void refusesBytesOfNoEncodingAndBinaryFiles() {
        assertUnreadable(new byte[] {'a', '\n', (byte) 0xFF, (byte) 0xFF, '\n'}, 2, "no known encoding");
        assertUnreadable(new byte[] {'%', 'P', 'D', 'F', '\n', 0, 1}, 2, "NUL");
    }

    @Test
    void refusesMoreLinesThanACountyHasPeople() {
        assertUnreadable(
                "a\n".repeat(Sheet.MOST_ROWS + 1).getBytes(StandardCharsets.UTF_8), Sheet.MOST_ROWS, "at most");
    }

    @Test
    void anEmptyFileHasNoRows() throws Exception {
        assertThat(read("").rows()).isEmpty();
        assertThat(read("\n \n").rows()).isEmpty();
    }

    private static void assertUnreadable(byte[] bytes, int line, String reason) {
        assertThatExceptionOfType(UnreadableFile.class)
                .isThrownBy(() -> read(bytes))
                .withMessageContaining(reason)
                .satisfies(unreadable -> assertThat(unreadable.in("x").line()).isEqualTo(line));
    }

    private static Sheet read(String text) throws UnreadableFile, IOException {
        return read(text.getBytes(StandardCharsets.UTF_8));
    }

    private static Sheet read(byte[] bytes) throws UnreadableFile, IOException {
        return new CsvSheet("x.csv").read(bytes);
    }
}
