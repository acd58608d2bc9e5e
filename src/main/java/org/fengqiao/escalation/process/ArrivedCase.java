package org.fengqiao.escalation.process;

import java.util.Map;
import org.fengqiao.casefile.CaseDesk;
import org.fengqiao.casefile.CaseFile;
import org.fengqiao.casefile.CaseNumber;
import org.fengqiao.caseflow.FormSubmission;
import org.fengqiao.caseflow.PartyFields;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** What the receiving forms of township and county have in common: the history, and the parties where nobody asked yet. */
@Component
class ArrivedCase {

    private static final String MOBILE_ROOM = "\n回访后当事人要求流动调解：到院坝、田间或者上门调解（R20）。";

    private final CaseDesk cases;
    private final CaseHistoryText history;

    ArrivedCase(CaseDesk cases, CaseHistoryText history) {
        this.cases = cases;
        this.history = history;
    }

    CaseFile file(CaseNumber number) {
        return cases.read(number);
    }

    Map<String, @Nullable Object> prefill(CaseNumber number) {
        var file = file(number);
        var shown = PartyFields.prefill(file);
        shown.put("caseFacts", file.facts());
        shown.put("caseHistory", history.of(number) + (file.mobileRoom() ? MOBILE_ROOM : ""));
        shown.put("partyDetailsMissing", PartyFields.missing(file));
        return shown;
    }

    /** The form asks for the parties only where they are missing, and posts them only then. */
    void describeParties(FormSubmission submission) {
        if (PartyFields.missing(file(submission.number()))) {
            cases.change(submission.number(), file -> PartyFields.write(file, submission.fields()));
        }
    }
}
