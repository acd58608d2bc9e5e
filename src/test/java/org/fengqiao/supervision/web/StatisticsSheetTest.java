package org.fengqiao.supervision.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.fengqiao.supervision.CountyReport;
import org.fengqiao.supervision.StatisticsTable;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class StatisticsSheetTest {

    private static final StatisticsTable TABLE = new StatisticsTable(
            "MONTH",
            "月报",
            "Monthly",
            LocalDate.of(2026, 11, 1),
            LocalDate.of(2026, 11, 30),
            "990100",
            "青溪县",
            OffsetDateTime.parse("2026-11-30T15:20:00+08:00"),
            3,
            List.of(
                    new StatisticsTable.Column("CLOSED", "结案", "Closed", false, "受理、结案", "Cases"),
                    new StatisticsTable.Column("PEOPLE", "涉及人数", "People", false, "规模", "Size"),
                    new StatisticsTable.Column("AMOUNT", "协议金额（万元）", "Amount", false, "规模", "Size")),
            List.of(
                    row("990100", "青溪县", "12", "123.456789", new BigDecimal("0.9700")),
                    row("990100101", "=HYPERLINK(1)", "0", "0", null)),
            List.of(new StatisticsTable.Compared(
                    "CLOSED",
                    "结案",
                    "Closed",
                    new BigDecimal(12),
                    BigDecimal.ZERO,
                    null,
                    new BigDecimal(8),
                    new BigDecimal("0.5000"))));

    @Test
    void theSheetHoldsTheNumbersOfTheTableAsNumbers() throws IOException {
        try (var book = new XSSFWorkbook(new ByteArrayInputStream(StatisticsSheet.of(TABLE)))) {
            var units = book.getSheet("案件情况统计表");
            assertThat(units.getRow(3).getCell(4).getStringCellValue()).isEqualTo("协议金额（万元）");
            assertThat(units.getRow(4).getCell(2).getNumericCellValue()).isEqualTo(12);
            assertThat(units.getRow(4).getCell(4).getNumericCellValue()).isEqualTo(123.456789);
            assertThat(units.getRow(4).getCell(5).getNumericCellValue()).isEqualTo(0.97);
            assertThat(units.getRow(5).getCell(5).getStringCellValue()).isEqualTo("—");

            var compared = book.getSheet("环比、同比").getRow(2);
            assertThat(compared.getCell(3).getStringCellValue()).isEqualTo("—");
            assertThat(compared.getCell(5).getNumericCellValue()).isEqualTo(0.5);
        }
    }

    @Test
    void whatBelongsTogetherStandsUnderOneHeadOverTheColumns() throws IOException {
        try (var book = new XSSFWorkbook(new ByteArrayInputStream(StatisticsSheet.of(TABLE)))) {
            var units = book.getSheet("案件情况统计表");

            assertThat(units.getRow(2).getCell(2).getStringCellValue()).isEqualTo("受理、结案");
            assertThat(units.getRow(2).getCell(3).getStringCellValue()).isEqualTo("规模");
            assertThat(units.getMergedRegions())
                    .extracting(Object::toString)
                    .allMatch(region -> region.contains("CellRangeAddress"))
                    .anyMatch(region -> region.contains("[D3:E3]"))
                    .anyMatch(region -> region.contains("[B3:B4]"))
                    .anyMatch(region -> region.contains("[F3:F4]"));
            assertThat(units.getPaneInformation().getHorizontalSplitTopRow()).isEqualTo((short) 4);
            assertThat(units.getPaneInformation().getVerticalSplitLeftColumn()).isEqualTo((short) 2);
        }
    }

    @Test
    void theSheetSaysWhenItWasCountedAndWhatIsMissing() throws IOException {
        try (var book = new XSSFWorkbook(new ByteArrayInputStream(StatisticsSheet.of(TABLE)))) {
            assertThat(book.getSheetAt(0).getRow(1).getCell(0).getStringCellValue())
                    .contains("2026-11-01", "数据截至 2026-11-30 15:20，", "3 件", "其余各栏只计本期结案的案件");
        }
    }

    @Test
    void theCountyReportIsASheetToo() throws IOException {
        var report = new CountyReport.Table(
                2026,
                TABLE.asOf(),
                0,
                List.of(
                        new CountyReport.Line("调解案件", "Cases", new BigDecimal(2730), new BigDecimal("0.9820"), null),
                        new CountyReport.Line("重点人群", "Key persons", null, null, "不进入统计。")));
        try (var book = new XSSFWorkbook(new ByteArrayInputStream(StatisticsSheet.of(report)))) {
            var sheet = book.getSheet("县年度报告表");
            assertThat(sheet.getRow(1).getCell(0).getStringCellValue()).isEqualTo("数据截至 2026-11-30 15:20");
            assertThat(sheet.getRow(3).getCell(1).getNumericCellValue()).isEqualTo(2730);
            assertThat(sheet.getRow(3).getCell(2).getNumericCellValue()).isEqualTo(0.982);
            assertThat(sheet.getRow(4).getCell(1).getStringCellValue()).isEqualTo("—");
            assertThat(sheet.getRow(4).getCell(3).getStringCellValue()).isEqualTo("不进入统计。");
        }
    }

    @Test
    void aNameThatLooksLikeAFormulaStaysAText() throws IOException {
        try (var book = new XSSFWorkbook(new ByteArrayInputStream(StatisticsSheet.of(TABLE)))) {
            assertThat(book.getSheetAt(0).getRow(5).getCell(1).getStringCellValue())
                    .isEqualTo("=HYPERLINK(1)");
        }
    }

    private static StatisticsTable.Row row(
            String code, String name, String closed, String amount, @Nullable BigDecimal rate) {
        return new StatisticsTable.Row(
                code,
                name,
                List.of(new BigDecimal(closed), BigDecimal.TEN, new BigDecimal(amount)),
                rate,
                List.of("a", "b", "c"));
    }
}
