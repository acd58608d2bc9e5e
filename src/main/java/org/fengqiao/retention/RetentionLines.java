package org.fengqiao.retention;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.fengqiao.casefile.CaseFile;
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
    public List<String> of(CaseFile file) {
        var lines = new ArrayList<String>();
        file.anonymisedAt()
                .map(at -> LocalDate.ofInstant(at, CaseFile.ZONE))
                .ifPresent(day -> lines.add("（已匿名）" + day + " 起不再保留当事人信息和文字内容。"));
        book.of(file.number()).ifPresent(kept -> lines.add(kept.text() + "（" + kept.basis() + "）"));
        if (holds.isHeld(file.number())) {
            lines.add("有未了结的投诉或者诉讼，暂缓匿名。");
        }
        return lines;
    }
}
