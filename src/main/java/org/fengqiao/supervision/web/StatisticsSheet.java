package org.fengqiao.supervision.web;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.time.OffsetDateTime;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.function.Consumer;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.fengqiao.supervision.CountyReport;
import org.fengqiao.supervision.StatisticsTable;
import org.jspecify.annotations.Nullable;

/** A report as a workbook: units by columns on the first sheet, the comparison on the second. Numbers are numbers. */
final class StatisticsSheet {

    private static final int WIDE = 24 * 256;
    private static final int NARROW = 12 * 256;
    private static final DateTimeFormatter MINUTES = DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm");

    private final XSSFWorkbook book;
    private final CellStyle percent;

    private StatisticsSheet(XSSFWorkbook book) {
        this.book = book;
        this.percent = book.createCellStyle();
        percent.setDataFormat(book.createDataFormat().getFormat("0.00%"));
    }

    static byte[] of(StatisticsTable table) {
        return written(sheet -> {
            sheet.units(table);
            sheet.comparison(table);
        });
    }

    /** The county report's own table. */
    static byte[] of(CountyReport.Table report) {
        return written(sheet -> sheet.county(report));
    }

    private static byte[] written(Consumer<StatisticsSheet> content) {
        try (var book = new XSSFWorkbook();
                var bytes = new ByteArrayOutputStream()) {
            content.accept(new StatisticsSheet(book));
            book.write(bytes);
            return bytes.toByteArray();
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
    }

    private void units(StatisticsTable table) {
        var sheet = book.createSheet("案件情况统计表");
        texts(sheet.createRow(0), List.of("%s案件情况统计表（%s）".formatted(table.unitName(), table.chinese())));
        texts(sheet.createRow(1), List.of(span(table) + "。" + table.counted().chinese()));
        StatisticsHead.write(sheet, table.columns());
        table.rows().forEach(row -> unit(sheet, row));
        widths(sheet, 2 + table.columns().size());
        sheet.createFreezePane(2, StatisticsHead.LAST + 1);
    }

    private void unit(Sheet sheet, StatisticsTable.Row unit) {
        var row = sheet.createRow(sheet.getLastRowNum() + 1);
        texts(row, List.of(unit.unit(), unit.name()));
        var at = 2;
        for (var value : unit.values()) {
            row.createCell(at++).setCellValue(value.doubleValue());
        }
        rate(row, at, unit.successRate());
    }

    private void comparison(StatisticsTable table) {
        var sheet = book.createSheet("环比、同比");
        texts(sheet.createRow(0), List.of(table.unitName(), span(table)));
        texts(sheet.createRow(1), List.of("项目", "本期", "上期", "环比", "去年同期", "同比"));
        for (var each : table.totals()) {
            var row = sheet.createRow(sheet.getLastRowNum() + 1);
            row.createCell(0).setCellValue(each.chinese());
            row.createCell(1).setCellValue(each.value().doubleValue());
            row.createCell(2).setCellValue(each.before().doubleValue());
            rate(row, 3, each.onBefore());
            row.createCell(4).setCellValue(each.yearAgo().doubleValue());
            rate(row, 5, each.onYear());
        }
        widths(sheet, 5);
    }

    private void county(CountyReport.Table report) {
        var sheet = book.createSheet("县年度报告表");
        texts(sheet.createRow(0), List.of("县年度报告表（%d 年）".formatted(report.year())));
        texts(sheet.createRow(1), List.of(counted(report.asOf(), report.waiting())));
        texts(sheet.createRow(2), List.of("项目", "数量", "成功率、满意率", "说明"));
        for (var line : report.lines()) {
            var row = sheet.createRow(sheet.getLastRowNum() + 1);
            row.createCell(0).setCellValue(line.chinese());
            number(row, 1, line.value());
            rate(row, 2, line.rate());
            row.createCell(3).setCellValue(line.note() == null ? "" : line.note());
        }
        widths(sheet, 3);
    }

    private static void number(Row row, int at, @Nullable BigDecimal value) {
        if (value == null) {
            row.createCell(at).setCellValue("—");
        } else {
            row.createCell(at).setCellValue(value.doubleValue());
        }
    }

    private void rate(Row row, int at, @Nullable BigDecimal rate) {
        var cell = row.createCell(at);
        if (rate == null) {
            cell.setCellValue("—");
        } else {
            cell.setCellValue(rate.doubleValue());
            cell.setCellStyle(percent);
        }
    }

    private static String span(StatisticsTable table) {
        return "%s 至 %s，%s".formatted(table.from(), table.to(), counted(table.asOf(), table.waiting()));
    }

    private static String counted(OffsetDateTime asOf, int waiting) {
        var late = waiting == 0 ? "" : "，还有 %d 件案件的变动未计入".formatted(waiting);
        return "数据截至 %s%s".formatted(asOf.format(MINUTES), late);
    }

    private static void texts(Row row, List<String> texts) {
        for (var at = 0; at < texts.size(); at++) {
            row.createCell(at).setCellValue(texts.get(at));
        }
    }

    private static void widths(Sheet sheet, int last) {
        for (var at = 0; at <= last; at++) {
            sheet.setColumnWidth(at, at < 2 ? WIDE : NARROW);
        }
    }
}
