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

    private static final Label LEFT = new Label(
            "当事人不愿再调，调解已经终止，不能撤回；又愿意调的，重新登记一件（R03，人民调解法第十七条）。",
            "A party left and the mediation is over: who wants to sit down again has the dispute registered anew (R03).");
    private static final Label ORAL = new Label(
            "口头协议自达成之日生效，不能撤回；有出入、有反复的，提前回访后重新调解（R14、R21）。",
            "An oral agreement binds from the day it is made: bring the visit forward and mediate again (R14, R21).");

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

    /** An oral agreement binds at once; a party that left is told so, and whoever entrusted the case (R03, R14). */
    @Override
    public Optional<Label> staysBecause(CaseNumber number, Map<String, @Nullable Object> sent) {
        var outcome = String.valueOf(sent.get("outcome"));
        if (outcome.equals(StageOutcome.WITHDRAWN.name())) {
            return Optional.of(LEFT);
        }
        return outcome.equals(StageOutcome.AGREED.name())
                        && AgreementForm.ORAL.name().equals(sent.get("agreementForm"))
                ? Optional.of(ORAL)
                : Optional.empty();
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
