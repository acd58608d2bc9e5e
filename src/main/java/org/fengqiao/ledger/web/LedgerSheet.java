package org.fengqiao.ledger.web;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.fengqiao.ledger.LedgerEntry;
import org.fengqiao.ledger.RiskLevel;
import org.fengqiao.shared.SafeCell;
import org.jspecify.annotations.Nullable;

/** The register as a workbook. What a spreadsheet would take for a formula gets an apostrophe, as in every file of ours. */
final class LedgerSheet {

    private static final List<String> HEAD = List.of(
            "台账号", "登记日期", "案号", "轮次", "乡镇", "村（社区）", "纠纷类型", "调解不成的原因", "纠纷情况", "双方诉求", "激化风险", "处置建议", "登记人", "状态");
    private static final List<Integer> WIDTHS = List.of(22, 12, 26, 6, 12, 14, 16, 30, 50, 30, 10, 30, 12, 10);
    private static final int CHARACTER = 256;

    private final XSSFWorkbook book;
    private final CellStyle wrapped;
    private final Map<String, String> names;
    private final UnaryOperator<String> people;

    private LedgerSheet(XSSFWorkbook book, Map<String, String> names, UnaryOperator<String> people) {
        this.book = book;
        this.names = names;
        this.people = people;
        wrapped = book.createCellStyle();
        wrapped.setWrapText(true);
    }

    /** The workbook. @param names of units, by their codes; @param people the name of whoever has a login id */
    static byte[] of(List<LedgerEntry> lines, Map<String, String> names, UnaryOperator<String> people) {
        try (var book = new XSSFWorkbook();
                var bytes = new ByteArrayOutputStream()) {
            new LedgerSheet(book, names, people).write(lines);
            book.write(bytes);
            return bytes.toByteArray();
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
    }

    private void write(List<LedgerEntry> lines) {
        var sheet = book.createSheet("问题台账");
        texts(sheet.createRow(0), HEAD);
        for (var at = 0; at < WIDTHS.size(); at++) {
            sheet.setColumnWidth(at, WIDTHS.get(at) * CHARACTER);
        }
        sheet.createFreezePane(1, 1);
        lines.forEach(line -> texts(sheet.createRow(sheet.getLastRowNum() + 1), cells(line)));
    }

    private List<String> cells(LedgerEntry line) {
        var note = line.note();
        return List.of(
                line.ledgerNumber().toString(),
                line.enteredOn().toString(),
                line.officialNumber(),
                String.valueOf(line.round()),
                named(line.ledgerNumber().township()),
                named(line.village()),
                line.category().chinese(),
                SafeCell.of(line.failureReason().orElse(null)),
                SafeCell.of(note.problem()),
                SafeCell.of(note.claims()),
                risk(note.riskLevel()),
                SafeCell.of(note.suggestion()),
                line.enteredBy().map(people).map(SafeCell::of).orElse("超期自动登记"),
                line.struck() ? "已撤回" : "有效");
    }

    private String named(String unit) {
        return SafeCell.of(names.getOrDefault(unit, unit));
    }

    private static String risk(@Nullable RiskLevel level) {
        return level == null ? "未评估" : level.chinese();
    }

    private void texts(Row row, List<String> texts) {
        for (var at = 0; at < texts.size(); at++) {
            var cell = row.createCell(at);
            cell.setCellValue(texts.get(at));
            cell.setCellStyle(wrapped);
        }
    }
}
