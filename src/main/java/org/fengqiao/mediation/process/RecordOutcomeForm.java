package org.fengqiao.mediation.process;

import static org.fengqiao.caseflow.DisputeLifecycle.AGREEMENT_WRITTEN;
import static org.fengqiao.caseflow.DisputeLifecycle.OUTCOME;
import static org.fengqiao.caseflow.DisputeLifecycle.PERFORMED_AT_ONCE;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
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
import org.fengqiao.shared.Label;
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

    /** An oral agreement binds at once, a written one is signed or not; a party that left is told so (R03, R14). */
    @Override
    public Optional<Label> staysBecause(Map<String, @Nullable Object> sent) {
        var outcome = String.valueOf(sent.get("outcome"));
        if (outcome.equals(StageOutcome.AGREED.name())) {
            return Optional.of(
                    new Label(
                            "已登记达成协议，不能撤回：书面协议可以不签，口头协议有反复的在回访时重新调解（R14、R21）。",
                            "An agreement stays: a written one may be left unsigned, an oral one is mediated again (R14, R21)."));
        }
        return outcome.equals(StageOutcome.WITHDRAWN.name()) ? Optional.of(STAYS) : Optional.empty();
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
