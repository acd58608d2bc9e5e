package org.fengqiao.shared.sheet;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.Size;
import net.jqwik.api.lifecycle.AfterContainer;
import net.jqwik.api.lifecycle.BeforeContainer;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/** Lists that somebody brings: any bytes are a table or a problem in words, any cell is a value or a problem at its line. */
class SheetsPropertyTest {

    private static final Column<String> CODE =
            Column.required("编号", "code", CellTypes.code("[A-Z0-9]{1,10}", "编号", "a code"));
    private static final Column<String> NAME = Column.required("姓名", "name", CellTypes.text(20));
    private static final Column<String> PHONE = Column.optional("电话", "phone", CellTypes.phone());
    private static final Column<LocalDate> DAY = Column.optional("日期", "day", CellTypes.day());
    private static final Column<Integer> YEARS = Column.optional("年限", "years", CellTypes.wholeNumber(0, 60));
    private static final Column<Boolean> FULL = Column.optional("专职", "full time", CellTypes.yesOrNo());
    private static final Column<List<String>> WORDS =
            Column.optional("专长", "words", CellTypes.several(CellTypes.text(6)));
    private static final List<Column<?>> COLUMNS = List.of(CODE, NAME, PHONE, DAY, YEARS, FULL, WORDS);
    private static final Layouts LAYOUTS = new Layouts(List.of(new Layout("people", "名单", "people", COLUMNS)));

    private static Path file = Path.of("target");
    private static byte[] workbook = {};

    @BeforeContainer
    static void make() throws IOException {
        file = Files.createTempFile("fengqiao-property", ".csv");
        try (var book = new XSSFWorkbook();
                var out = new ByteArrayOutputStream()) {
            var sheet = book.createSheet("名单");
            for (var line = 0; line < 3; line++) {
                var row = sheet.createRow(line);
                for (var column = 0; column < COLUMNS.size(); column++) {
                    row.createCell(column)
                            .setCellValue(line == 0 ? COLUMNS.get(column).chinese() : "张三" + column);
                }
            }
            book.write(out);
            workbook = out.toByteArray();
        }
    }

    @AfterContainer
    static void remove() throws IOException {
        Files.deleteIfExists(file);
    }

    @Property
    void anyBytesAreTablesOrAProblem(@ForAll @Size(max = 300) byte[] bytes) throws IOException {
        isReadOrRefused(bytes);
    }

    @Property
    void anyTextIsATableOrAProblem(@ForAll("texts") String text) throws IOException {
        isReadOrRefused(text.getBytes(StandardCharsets.UTF_8));
        isReadOrRefused(text.getBytes(Charset.forName("GB18030")));
    }

    /** Five milliseconds each, so fewer of them. */
    @Property(tries = 60)
    void aDamagedWorkbookIsReadOrRefused(@ForAll("places") int at, @ForAll byte other, @ForAll boolean cut)
            throws IOException {
        var place = at % workbook.length;
        var damaged = cut ? Arrays.copyOf(workbook, place) : workbook.clone();
        if (!cut) {
            damaged[place] = other;
        }
        isReadOrRefused(damaged);
    }

    private static void isReadOrRefused(byte[] bytes) throws IOException {
        Files.write(file, bytes);
        var problems = new Problems();
        var sheets = new SheetFile("名单.csv", file).read(problems);

        if (problems.none()) {
            assertThat(isWorkbook(bytes) || !sheets.isEmpty()).isTrue();
        } else {
            assertThat(sheets).isEmpty();
        }
        for (var sheet : sheets) {
            LAYOUTS.recognise(sheet, problems).ifPresent(read -> read.forEachRow(SheetsPropertyTest::readAll));
        }
        assertThat(problems.all()).allSatisfy(problem -> {
            assertThat(problem.line()).isPositive();
            assertThat(problem.text()).contains(problem.expected().chinese());
        });
    }

    /** Of a workbook without a cell there is no table, which is no problem of its own. */
    private static boolean isWorkbook(byte[] bytes) {
        return bytes.length > 1 && bytes[0] == 'P' && bytes[1] == 'K';
    }

    private static void readAll(RowReader row) {
        var before = row.clean();
        var values = COLUMNS.stream().map(row::get).toList();
        assertThat(values).hasSize(COLUMNS.size());
        if (before && row.clean()) {
            assertThat(values.get(0)).isNotNull();
            assertThat(values.get(1)).isNotNull();
        }
    }

    /** What is read of a cell is what was meant, written by a spreadsheet program in either encoding. */
    @Property
    void whatASpreadsheetProgramWritesIsReadBack(@ForAll("tables") List<List<String>> table, @ForAll boolean windows)
            throws Exception {
        var text = table.stream()
                .map(row -> row.stream()
                        .map(cell -> '"' + cell.replace("\"", "\"\"") + '"')
                        .collect(Collectors.joining(",")))
                .collect(Collectors.joining("\r\n", "编号,姓名\r\n", "\r\n"));
        var read = new CsvSheet("表").read(text.getBytes(windows ? Charset.forName("GB18030") : StandardCharsets.UTF_8));

        assertThat(read.rows().stream().skip(1).map(SheetRow::cells))
                .isEqualTo(table.stream()
                        .filter(row -> !row.stream().allMatch(String::isBlank))
                        .toList());
    }

    /** Each kind of cell says yes or nothing to any text, and reads its own answer again. */
    @Property
    void anyCellIsAValueOrNothing(@ForAll("cells") String cell) {
        COLUMNS.forEach(column -> assertThat(column.type().read(cell)).isNotNull());
        PHONE.type().read(cell).ifPresent(phone -> assertThat(PHONE.type().read(phone))
                .contains(phone));
        DAY.type().read(cell).ifPresent(day -> assertThat(DAY.type().read(day.toString()))
                .contains(day));
        YEARS.type().read(cell).ifPresent(years -> assertThat(years).isBetween(0, 60));
        NAME.type().read(cell).ifPresent(name -> assertThat(name.codePointCount(0, name.length()))
                .isLessThanOrEqualTo(20));
    }

    @Provide
    Arbitrary<Integer> places() {
        return Arbitraries.integers().between(0, 1_000_000);
    }

    @Provide
    Arbitrary<String> texts() {
        return lines(cells())
                .map(rows -> "编号,姓名,电话,日期,年限,专职,专长\n"
                        + rows.stream().map(row -> String.join(",", row)).collect(Collectors.joining("\n")));
    }

    @Provide
    Arbitrary<List<List<String>>> tables() {
        return lines(Arbitraries.oneOf(
                Arbitraries.strings().withChars("张三,;\"\n 李四\t'x").ofMaxLength(8),
                Arbitraries.strings().withCharRange('\u4e00', '\u9fa5').ofMaxLength(8)));
    }

    private static Arbitrary<List<List<String>>> lines(Arbitrary<String> cells) {
        return cells.list().ofMinSize(2).ofMaxSize(7).list().ofMaxSize(5);
    }

    @Provide
    Arbitrary<String> cells() {
        return Arbitraries.oneOf(
                Arbitraries.of(
                        "",
                        " ",
                        "A1",
                        "=1+1",
                        "张三",
                        "13900000000",
                        "2026-03-01",
                        "2026/3/1",
                        "46082",
                        "是",
                        "否",
                        "１２",
                        "一、二；三"),
                Arbitraries.strings().ofMaxLength(25),
                Arbitraries.strings().withChars("0123456789-/.年月日+ ").ofMaxLength(14),
                Arbitraries.strings().withCharRange('\uD7F0', '\uE010').ofMaxLength(4));
    }
}
