package org.fengqiao.replay;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.util.List;
import org.springframework.transaction.support.TransactionTemplate;

/** The report at the end, and the sample county's open cases of today, which come after the history. */
class ReplayEnd {

    private static final PrintStream OUT = ReplayBlock.out();

    private final YearTable table;
    private final YearDigest digest;
    private final CaseWalker walker;
    private final ObjectMapper json;
    private final TransactionTemplate transaction;

    ReplayEnd(
            YearTable table, YearDigest digest, CaseWalker walker, ObjectMapper json, TransactionTemplate transaction) {
        this.table = table;
        this.digest = digest;
        this.walker = walker;
        this.json = json;
        this.transaction = transaction;
    }

    /** Answers whether everything is as the report states. */
    boolean tell(int year, long seed, YearSize size, List<String> open, ConsoleProgress progress) {
        var rows = table.read(year, size);
        OUT.printf("%n%d 年调解情况（种子 seed %d）%n", year, seed);
        rows.forEach(row -> OUT.printf(
                "%-20s | %-18s | %-14s | %s（%s）%n",
                row.ours(), row.stated(), row.mark(), row.chinese(), row.english()));
        open.forEach(number -> OUT.println("未结案 not closed: " + number));
        var seconds = Math.max(1, progress.took().toSeconds());
        OUT.printf(
                "结案 closed %,d，办理 acts %,d，用时 took %,d s，每秒 per second %.1f 件 cases%n",
                progress.closedCases(), progress.acts(), seconds, 1.0 * progress.closedCases() / seconds);
        OUT.println("摘要 digest " + digest.read());
        today();
        return open.isEmpty() && rows.stream().noneMatch(YearTable.Row::differs);
    }

    private void today() {
        MovedClock.release();
        try {
            var samples = SampleCases.read(json);
            transaction.executeWithoutResult(status -> samples.forEach(walker::walk));
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }
}
