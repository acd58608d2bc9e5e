package org.fengqiao.audit.web;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;
import org.fengqiao.shared.SafeCell;

/** Writes entries as a spreadsheet program in China opens them: UTF-8 with a byte order mark. */
final class AuditCsv {

    private static final String BYTE_ORDER_MARK = "\uFEFF";
    private static final String[] HEADER = {"编号", "时间", "用户", "操作", "对象", "内容", "说明"};

    private AuditCsv() {}

    static byte[] of(List<AuditLineView> lines) {
        var text = new StringBuilder(BYTE_ORDER_MARK);
        try (var printer =
                new CSVPrinter(text, CSVFormat.EXCEL.builder().setHeader(HEADER).get())) {
            for (var line : lines) {
                printer.printRecord(
                        line.id(),
                        line.at(),
                        SafeCell.of(line.by()),
                        line.actionName(),
                        SafeCell.of(line.subject()),
                        SafeCell.of(line.thing()),
                        SafeCell.of(String.join("；", line.told())));
            }
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return text.toString().getBytes(StandardCharsets.UTF_8);
    }
}
