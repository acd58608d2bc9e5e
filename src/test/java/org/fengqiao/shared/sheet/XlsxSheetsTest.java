package org.fengqiao.shared.sheet;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.function.Consumer;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.xssf.streaming.SXSSFWorkbook;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class XlsxSheetsTest {

    private final Problems problems = new Problems();

    private final Path folder;

    XlsxSheetsTest(@TempDir Path folder) {
        this.folder = folder;
    }

    @Test
    void aCodeInANumberCellStaysACode() throws Exception {
        var cells = firstRow(row -> {
            row.createCell(0).setCellValue(990100101201d);
            row.createCell(1).setCellValue(19900000001d);
            row.createCell(2).setCellValue(1);
            row.createCell(3).setCellValue("01");
            row.createCell(4).setCellValue(2.5);
            row.createCell(5).setCellValue(true);
            row.createCell(6).setCellValue(990100);
        });

        assertThat(cells).containsExactly("990100101201", "19900000001", "1", "01", "2.5", "TRUE", "990100");
    }

    @Test
    void aNumberIsReadWhateverItsFormatShows() throws Exception {
        var cells = firstRow(row -> {
            var style = row.getSheet().getWorkbook().createCellStyle();
            style.setDataFormat(row.getSheet().getWorkbook().createDataFormat().getFormat("0.00E+00"));
            row.createCell(0).setCellValue(990100101d);
            row.getCell(0).setCellStyle(style);
        });

        assertThat(cells).containsExactly("990100101");
    }

    @Test
    void aDayBecomesADay() throws Exception {
        assertThat(firstRow(row -> day(row, 0))).containsExactly("2025-03-01");
    }

    @Test
    void aDayOfAWorkbookThatCountsFrom1904IsTheSameDay() throws Exception {
        var file = write(workbook -> {
            workbook.getCTWorkbook().getWorkbookPr().setDate1904(true);
            day(workbook.createSheet("a").createRow(0), 0);
        });

        assertThat(read(file).get(0).rows().get(0).cells()).containsExactly("2025-03-01");
    }

    @Test
    void aFormulaAndWhatIsLeftOfOneStayFormulas() throws Exception {
        var cells = firstRow(row -> {
            row.createCell(0).setCellFormula("1+1");
            row.createCell(1).setCellErrorValue(org.apache.poi.ss.usermodel.FormulaError.REF.getCode());
        });

        assertThat(cells).allMatch(cell -> cell.startsWith("="));
    }

    @Test
    void everySheetThatIsNotEmptyIsATable() throws Exception {
        var file = write(workbook -> {
            workbook.createSheet("调解员").createRow(0).createCell(0).setCellValue("姓名");
            workbook.createSheet("空表").createRow(5);
            var people = workbook.createSheet("专家");
            people.createRow(2).createCell(3).setCellValue("编号");
        });

        var sheets = read(file);

        assertThat(sheets).extracting(Sheet::name).containsExactly("list.xlsx [调解员]", "list.xlsx [专家]");
        assertThat(sheets.get(1).rows()).containsExactly(new SheetRow(3, List.of("", "", "", "编号")));
    }

    @Test
    void aRenamedWorkbookStillIsOne() throws Exception {
        var file = write(
                workbook -> workbook.createSheet("a").createRow(0).createCell(0).setCellValue("姓名"));

        assertThat(new SheetFile("list.csv", file).read(problems)).hasSize(1);
    }

    @Test
    void refusesAnOldOrEncryptedWorkbook() throws Exception {
        var file = folder.resolve("old.xls");
        Files.write(file, new byte[] {(byte) 0xD0, (byte) 0xCF, 0x11, (byte) 0xE0, 0, 0});

        assertThat(read(file)).isEmpty();
        assertRefused("encrypted");
    }

    @Test
    void refusesAZipThatIsNoWorkbook() throws Exception {
        var file = folder.resolve("x.xlsx");
        try (var zip = new ZipOutputStream(Files.newOutputStream(file))) {
            zip.putNextEntry(new ZipEntry("hello.txt"));
            zip.write("hello".getBytes(StandardCharsets.UTF_8));
        }

        assertThat(read(file)).isEmpty();
        assertRefused("no XLSX");
    }

    @Test
    void refusesADamagedWorkbook() throws Exception {
        var whole = Files.readAllBytes(write(
                workbook -> workbook.createSheet("a").createRow(0).createCell(0).setCellValue("姓名")));
        var file = folder.resolve("half.xlsx");
        Files.write(file, java.util.Arrays.copyOf(whole, whole.length / 2));

        assertThat(read(file)).isEmpty();
        assertRefused("damaged");
    }

    @Test
    void refusesAZipBomb() throws Exception {
        var bomb =
                replaceSheet("<worksheet xmlns='http://schemas.openxmlformats.org/spreadsheetml/2006/main'><sheetData>"
                        + " ".repeat(20_000_000) + "</sheetData></worksheet>");

        assertThat(read(bomb)).isEmpty();
        assertRefused("too large");
    }

    @Test
    void refusesAnXmlEntityBomb() throws Exception {
        var bomb = replaceSheet("<!DOCTYPE x [<!ENTITY a 'aaaaaaaaaa'><!ENTITY b '&a;&a;&a;&a;&a;&a;&a;&a;'>]>"
                + "<worksheet xmlns='http://schemas.openxmlformats.org/spreadsheetml/2006/main'><sheetData>"
                + "<row r='1'><c r='A1' t='str'><v>&b;</v></c></row></sheetData></worksheet>");

        assertThat(read(bomb)).isEmpty();
        assertThat(problems.none()).isFalse();
    }

    @Test
    @Tag("full")
    void reads65000Lines() throws Exception {
        var file = folder.resolve("many.xlsx");
        try (var workbook = new SXSSFWorkbook(100);
                var out = Files.newOutputStream(file)) {
            var sheet = workbook.createSheet("a");
            for (var line = 0; line < 65_000; line++) {
                sheet.createRow(line).createCell(0).setCellValue(990100101201d + line);
            }
            workbook.write(out);
        }

        var rows = read(file).get(0).rows();

        assertThat(rows).hasSize(65_000);
        assertThat(rows.get(64_999)).isEqualTo(new SheetRow(65_000, List.of("990100166200")));
    }

    private static void day(Row row, int column) {
        var workbook = row.getSheet().getWorkbook();
        var style = workbook.createCellStyle();
        style.setDataFormat(workbook.createDataFormat().getFormat("yyyy\"年\"m\"月\"d\"日\""));
        row.createCell(column).setCellValue(LocalDate.of(2025, 3, 1));
        row.getCell(column).setCellStyle(style);
    }

    private List<String> firstRow(Consumer<Row> writer) throws IOException {
        var file = write(workbook -> writer.accept(workbook.createSheet("a").createRow(0)));
        return read(file).get(0).rows().get(0).cells();
    }

    private Path write(Consumer<XSSFWorkbook> writer) throws IOException {
        var file = folder.resolve("list.xlsx");
        try (var workbook = new XSSFWorkbook();
                var out = Files.newOutputStream(file)) {
            writer.accept(workbook);
            workbook.write(out);
        }
        return file;
    }

    /** A workbook whose only sheet was written by hand. */
    private Path replaceSheet(String xml) throws IOException {
        var template = write(workbook -> workbook.createSheet("a"));
        var file = folder.resolve("made.xlsx");
        try (var in = new ZipInputStream(Files.newInputStream(template));
                var out = new ZipOutputStream(Files.newOutputStream(file))) {
            for (var entry = in.getNextEntry(); entry != null; entry = in.getNextEntry()) {
                out.putNextEntry(new ZipEntry(entry.getName()));
                out.write(
                        entry.getName().endsWith("sheet1.xml")
                                ? xml.getBytes(StandardCharsets.UTF_8)
                                : in.readAllBytes());
            }
        }
        return file;
    }

    private List<Sheet> read(Path file) {
        return new SheetFile(file.getFileName().toString(), file).read(problems);
    }

    private void assertRefused(String reason) {
        assertThat(problems.all())
                .singleElement()
                .satisfies(problem -> assertThat(problem.expected().english()).contains(reason));
    }
}
