package org.fengqiao.organisation.web;

import java.util.List;
import org.fengqiao.organisation.ImportReport;
import org.fengqiao.organisation.ImportReport.FileTally;
import org.fengqiao.shared.Label;

/** What an import changed. */
record ImportView(String summary, int added, int changed, int unchanged, List<FileView> files, List<String> doubts) {

    static ImportView of(ImportReport report) {
        var total = report.total();
        return new ImportView(
                text(report.summary()),
                total.added(),
                total.changed(),
                total.unchanged(),
                report.files().stream().map(FileView::of).toList(),
                report.doubts().stream().map(ImportView::text).toList());
    }

    private static String text(Label label) {
        return label.inBoth();
    }

    /** What one file changed. */
    record FileView(String file, String list, int added, int changed, int unchanged) {

        static FileView of(FileTally file) {
            var tally = file.tally();
            return new FileView(file.file(), file.list(), tally.added(), tally.changed(), tally.unchanged());
        }
    }
}
