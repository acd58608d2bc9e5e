package org.fengqiao.processadmin;

import org.fengqiao.testing.CaseDriver;
import org.springframework.stereotype.Component;

/** Makes drafts for tests of other modules. */
@Component
public class DraftsInTests {

    private final FlowDraftDesk desk;
    private final CaseDriver driver;

    DraftsInTests(FlowDraftDesk desk, CaseDriver driver) {
        this.desk = desk;
        this.driver = driver;
    }

    /** A draft of the flow administrator that changes one file. @return its number */
    public long of(String title, String file, String content) {
        return driver.as("flowadmin", () -> {
            var draft = desk.open(title, "演练");
            return desk.save(draft.id(), draft.revision(), file, content).id();
        });
    }

    /** Takes it away again. */
    public void withdraw(long draft) {
        driver.as("flowadmin", () -> desk.withdraw(draft));
    }
}
