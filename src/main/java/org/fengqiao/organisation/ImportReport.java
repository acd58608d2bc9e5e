package org.fengqiao.organisation;

import java.util.List;
import org.fengqiao.shared.Label;
import org.fengqiao.shared.Tally;

/**
 * What an import changed.
 *
 * @param files what each file changed, in the order in which they were written
 * @param doubts what deserves a second look though nothing forbids it
 */
public record ImportReport(List<FileTally> files, List<Label> doubts) {

    /** What one file, or one sheet of a workbook, changed. */
    public record FileTally(String file, String list, Tally tally) {}

    /** What all files changed together. */
    public Tally total() {
        return files.stream().map(FileTally::tally).reduce(Tally.NONE, Tally::plus);
    }

    /** The total in words. */
    public Label summary() {
        var total = total();
        return new Label(
                "新增 " + total.added() + "，变更 " + total.changed() + "，未变 " + total.unchanged() + "。",
                total.added() + " new, " + total.changed() + " changed, " + total.unchanged() + " unchanged.");
    }
}
