package org.fengqiao.ledger.process;

import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.fengqiao.casefile.CaseNumber;
import org.fengqiao.caseflow.FormSubmission;
import org.fengqiao.caseflow.TaskForm;
import org.fengqiao.ledger.LedgerBook;
import org.fengqiao.ledger.LedgerNote;
import org.fengqiao.ledger.RiskLevel;
import org.fengqiao.shared.Label;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** What the village writes into the problem ledger (R07). */
@Component
class EnterLedgerForm implements TaskForm {

    private final LedgerBook book;

    EnterLedgerForm(LedgerBook book) {
        this.book = book;
    }

    @Override
    public Set<String> keys() {
        return Set.of("enterLedgerForm");
    }

    @Override
    public Map<String, @Nullable Object> prefill(CaseNumber number) {
        return Map.of(
                "outcomeReason", book.failureReason(number).orElse(""),
                "problem", book.proposal(number).problem());
    }

    @Override
    public Optional<Label> staysBecause(CaseNumber number, Map<String, @Nullable Object> sent) {
        return Optional.empty();
    }

    @Override
    public void submit(FormSubmission submission) {
        var fields = submission.fields();
        var note = LedgerNote.of(
                fields.text("problem", "纠纷情况", 2000),
                fields.text("claims", "双方诉求", 1000),
                fields.choice("riskLevel", "激化风险", RiskLevel.class),
                fields.optionalText("suggestion", "处置建议", 500));
        book.enter(submission.number(), note, submission.userId());
    }
}
