package org.fengqiao.supervision.web;

import java.util.List;
import org.apache.poi.ss.usermodel.BorderStyle;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.HorizontalAlignment;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.usermodel.VerticalAlignment;
import org.apache.poi.ss.util.CellRangeAddress;
import org.fengqiao.supervision.StatisticsTable;

/** The head of a report in two rows, as on the ministry's form: what belongs together under one head (domain.md 4.2). */
final class StatisticsHead {

    private static final int GROUPS = 2;
    static final int LAST = GROUPS + 1;

    private final Sheet sheet;
    private final Row groups;
    private final Row names;
    private final CellStyle style;

    private StatisticsHead(Sheet sheet) {
        this.sheet = sheet;
        this.groups = sheet.createRow(GROUPS);
        this.names = sheet.createRow(LAST);
        this.style = style(sheet);
    }

    static void write(Sheet sheet, List<StatisticsTable.Column> columns) {
        var head = new StatisticsHead(sheet);
        head.alone(0, "单位代码");
        head.alone(1, "单位");
        head.columns(columns, 2);
        head.alone(2 + columns.size(), "调解成功率");
    }

    private void columns(List<StatisticsTable.Column> columns, int first) {
        var begins = 0;
        for (var at = 0; at < columns.size(); at++) {
            cell(names, first + at, columns.get(at).chinese());
            cell(groups, first + at, at == begins ? columns.get(at).group() : "");
            if (at + 1 == columns.size()
                    || !columns.get(at + 1).group().equals(columns.get(at).group())) {
                merge(GROUPS, GROUPS, first + begins, first + at);
                begins = at + 1;
            }
        }
    }

    /** A column that belongs to no group stands over both rows. */
    private void alone(int at, String name) {
        cell(groups, at, name);
        cell(names, at, "");
        merge(GROUPS, LAST, at, at);
    }

    private void merge(int firstRow, int lastRow, int first, int last) {
        if (firstRow != lastRow || first != last) {
            sheet.addMergedRegion(new CellRangeAddress(firstRow, lastRow, first, last));
        }
    }

    private void cell(Row row, int at, String text) {
        var cell = row.createCell(at);
        cell.setCellValue(text);
        cell.setCellStyle(style);
    }

    private static CellStyle style(Sheet sheet) {
        var style = sheet.getWorkbook().createCellStyle();
        style.setAlignment(HorizontalAlignment.CENTER);
        style.setVerticalAlignment(VerticalAlignment.CENTER);
        style.setWrapText(true);
        style.setBorderBottom(BorderStyle.THIN);
        style.setBorderTop(BorderStyle.THIN);
        style.setBorderLeft(BorderStyle.THIN);
        style.setBorderRight(BorderStyle.THIN);
        return style;
    }
}
