package org.fengqiao.notice;

import java.time.LocalDate;
import org.fengqiao.casefile.CaseNumber;
import org.fengqiao.shared.Label;

/** What a notice says, and the name of its event. No word in it is about the people of the case. */
final class NoticeWords {

    private static final int LONGEST_STEP = 120;

    private NoticeWords() {}

    static Label of(NoticeKind kind, CaseNumber number, String step, LocalDate dueOn) {
        var name = step.length() > LONGEST_STEP ? step.substring(0, LONGEST_STEP) : step;
        return new Label(
                "%s：案件 %s 的“%s”最后办理日为 %s。".formatted(kind.chinese(), number, name, dueOn),
                "%s: case %s, due on %s.".formatted(kind.english(), number, dueOn));
    }

    /** Once for a task, a kind and a time, as the notice itself. */
    static String key(String taskId, NoticeKind kind, int times) {
        return "step:" + taskId + ":" + kind + ":" + times;
    }
}
