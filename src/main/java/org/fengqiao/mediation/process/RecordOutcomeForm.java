package org.fengqiao.mediation.process;

import static org.fengqiao.caseflow.DisputeLifecycle.AGREEMENT_WRITTEN;
import static org.fengqiao.caseflow.DisputeLifecycle.OUTCOME;
import static org.fengqiao.caseflow.DisputeLifecycle.PERFORMED_AT_ONCE;

import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import org.fengqiao.casefile.CaseDesk;
import org.fengqiao.casefile.CaseNumber;
import org.fengqiao.caseflow.FormSubmission;
import org.fengqiao.caseflow.StageOutcome;
import org.fengqiao.caseflow.TaskForm;
import org.fengqiao.mediation.AgreedMatter;
import org.fengqiao.mediation.AgreementForm;
import org.fengqiao.mediation.LeftBy;
import org.fengqiao.mediation.OutcomeDesk;
import org.fengqiao.mediation.SessionBook;
import org.fengqiao.mediation.WrittenForm;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** What a session came to, and the agreement where the sides reached one. */
@Component
class RecordOutcomeForm implements TaskForm {

    private final CaseDesk cases;
    private final SessionBook book;
    private final OutcomeDesk outcomes;
    private final WrittenForm written;

    RecordOutcomeForm(CaseDesk cases, SessionBook book, OutcomeDesk outcomes, WrittenForm written) {
        this.cases = cases;
        this.book = book;
        this.outcomes = outcomes;
        this.written = written;
    }

    @Override
    public Set<String> keys() {
        return Set.of("recordOutcomeForm", "recordTownshipOutcomeForm", "recordCountyOutcomeForm");
    }

    @Override
    public Map<String, @Nullable Object> prefill(CaseNumber number) {
        var file = cases.read(number);
        var shown = new HashMap<String, @Nullable Object>();
        shown.put(
                "lastSession",
                book.lastSession(file).map(SessionTexts::withPeople).orElse(""));
        shown.put("mustBeWritten", written.demandedBy(file.category()).isPresent());
        return shown;
    }

    @Override
    public void submit(FormSubmission form) {
        var outcome = form.fields().choice("outcome", "这次调解的结果", StageOutcome.class);
        switch (outcome) {
            case AGREED -> agree(form, AgreementFields.read(form));
            case WITHDRAWN ->
                outcomes.withdraw(
                        form.number(),
                        form.fields().choice("leftBy", "哪一方不愿再调", LeftBy.class),
                        reason(form),
                        form.userId());
            default -> outcomes.fail(form.number(), outcome, reason(form), form.userId());
        }
        form.answer(OUTCOME, outcome.name());
    }

    private static String reason(FormSubmission form) {
        return form.fields().text("reason", "原因", 1000);
    }

    private void agree(FormSubmission form, AgreedMatter agreed) {
        outcomes.agree(form.number(), agreed, form.userId());
        var terms = agreed.terms();
        form.answer(AGREEMENT_WRITTEN, terms.form() == AgreementForm.WRITTEN);
        form.answer(PERFORMED_AT_ONCE, terms.performedAtOnce());
    }
}
