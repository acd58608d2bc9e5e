package org.fengqiao.followup.process;

import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.fengqiao.casefile.CaseDesk;
import org.fengqiao.casefile.CaseNumber;
import org.fengqiao.caseflow.FormSubmission;
import org.fengqiao.caseflow.TaskForm;
import org.fengqiao.shared.Label;
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

    /** It only has the dossier checked once more. */
    @Override
    public Optional<Label> staysBecause(CaseNumber number, Map<String, @Nullable Object> sent) {
        return Optional.of(new Label(
                "补齐卷宗只是再核对一次，没有可撤回的内容；还缺什么，下一次补齐时写。",
                "Completing the dossier only has it checked again: what is still missing is written the next time."));
    }

    @Override
    public void submit(FormSubmission submission) {
        submission.fields().text("note", "补了什么", 500);
    }
}
