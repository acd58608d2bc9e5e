package org.fengqiao.followup.process;

import java.util.Map;
import java.util.Set;
import org.fengqiao.casefile.CaseDesk;
import org.fengqiao.casefile.CaseNumber;
import org.fengqiao.caseflow.FormSubmission;
import org.fengqiao.caseflow.TaskForm;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Says what a close still waits for; sending the form has it checked again (R22). */
@Component
class CompleteDossierForm implements TaskForm {

    private final CaseDesk cases;

    CompleteDossierForm(CaseDesk cases) {
        this.cases = cases;
    }

    @Override
    public Set<String> keys() {
        return Set.of("completeDossierForm");
    }

    @Override
    public Map<String, @Nullable Object> prefill(CaseNumber number) {
        return Map.of("missing", String.join("\n", cases.missing(cases.read(number))));
    }

    @Override
    public void submit(FormSubmission submission) {
        submission.fields().text("note", "补了什么", 500);
    }
}
