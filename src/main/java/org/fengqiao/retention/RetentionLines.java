package org.fengqiao.retention;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.fengqiao.casefile.CaseFile;
import org.fengqiao.shared.Label;
import org.springframework.stereotype.Component;

/** What the case view says of the keeping of a file. */
@Component
public class RetentionLines {

    private final RetentionBook book;
    private final HoldDesk holds;

    RetentionLines(RetentionBook book, HoldDesk holds) {
        this.book = book;
        this.holds = holds;
    }

    /** In the order in which they are read; none for an open file that nothing holds. */
    public List<Label> of(CaseFile file) {
        var lines = new ArrayList<Label>();
        file.anonymisedAt()
                .map(at -> LocalDate.ofInstant(at, CaseFile.ZONE))
                .ifPresent(day -> lines.add(new Label(
                        "（已匿名）" + day + " 起不再保留当事人信息和文字内容。",
                        "Anonymised: since " + day + " nothing is kept of its people, nor any text.")));
        book.of(file.number()).ifPresent(kept -> lines.add(kept.label()));
        if (holds.isHeld(file.number())) {
            lines.add(new Label(
                    "有未了结的投诉或者诉讼，暂缓匿名。",
                    "A complaint or a lawsuit is open: the file is not anonymised before it ends."));
        }
        return lines;
    }
}
