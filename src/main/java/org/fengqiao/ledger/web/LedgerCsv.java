package org.fengqiao.ledger.web;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStreamWriter;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;
import org.fengqiao.ledger.LedgerEntry;
import org.fengqiao.ledger.RiskLevel;
import org.fengqiao.shared.SafeCell;
import org.jspecify.annotations.Nullable;

/**
 * Writes lines of the ledger as a spreadsheet program in China opens them: UTF-8 with a byte order mark. What a
 * spreadsheet would take for a formula gets an apostrophe in front, so that a dispute's text never runs on a clerk's
 * computer. A county's ledger of many years is a few megabytes, so the file is made before it is sent: what fails while it
 * is made is an error, never half a file.
 */
final class LedgerCsv {

    private static final char BYTE_ORDER_MARK = '\uFEFF';
    private static final String[] HEADER = {
        "台账号", "登记日期", "案号", "轮次", "村（社区）编码", "纠纷类型", "调解不成的原因", "纠纷情况", "双方诉求", "激化风险", "处置建议", "登记人", "备注"
    };

    private final CSVPrinter printer;
    private final UnaryOperator<String> people;

    private LedgerCsv(CSVPrinter printer, UnaryOperator<String> people) {
        this.printer = printer;
        this.people = people;
    }

    /** The file of all lines that the source gives. @param people the name of whoever has a login id */
    static byte[] of(Consumer<Consumer<LedgerEntry>> source, UnaryOperator<String> people) {
        var bytes = new ByteArrayOutputStream();
        try (var writer = new OutputStreamWriter(bytes, StandardCharsets.UTF_8)) {
            writer.write(BYTE_ORDER_MARK);
            var format = CSVFormat.EXCEL.builder().setHeader(HEADER).get();
            var csv = new LedgerCsv(new CSVPrinter(writer, format), people);
            source.accept(csv::write);
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return bytes.toByteArray();
    }

    private void write(LedgerEntry entry) {
        var note = entry.note();
        try {
            printer.printRecord(
                    entry.ledgerNumber(),
                    entry.enteredOn(),
                    entry.officialNumber(),
                    entry.round(),
                    entry.village(),
                    entry.category().chinese(),
                    SafeCell.of(entry.failureReason().orElse(null)),
                    SafeCell.of(note.problem()),
                    SafeCell.of(note.claims()),
                    risk(note.riskLevel()),
                    SafeCell.of(note.suggestion()),
                    entry.enteredBy().map(people).map(SafeCell::of).orElse("超期自动登记"),
                    entry.struck() ? "已撤回" : "");
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
    }

    private static String risk(@Nullable RiskLevel level) {
        return level == null ? "未评估" : level.chinese();
    }
}
