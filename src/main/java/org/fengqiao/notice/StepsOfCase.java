package org.fengqiao.notice;

import java.util.List;
import org.fengqiao.casefile.CaseNumber;

/** What waits for somebody in a case now: only the flow knows. */
public interface StepsOfCase {

    /** Its open tasks, whoever may see them in the task list. */
    List<OpenStep> of(CaseNumber number);
}
