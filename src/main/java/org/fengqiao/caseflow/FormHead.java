package org.fengqiao.caseflow;

import java.util.Map;
import org.fengqiao.casefile.CaseFile;
import org.fengqiao.casefile.PartyNames;

/** The first lines of every task's form: which case this is. Shown, never posted, never stored by the engine. */
final class FormHead {

    private FormHead() {}

    static Map<String, Object> of(CaseFile file) {
        return Map.of(
                "caseNumber", file.officialNumber(),
                "caseParties", PartyNames.of(file),
                "caseCategory", file.category().chinese());
    }
}
