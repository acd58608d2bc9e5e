package org.fengqiao.mediation;

import java.util.Set;
import org.fengqiao.casefile.CaseDesk;
import org.fengqiao.casefile.CaseFile;
import org.fengqiao.casefile.CaseNumber;
import org.fengqiao.casefile.Tier;
import org.fengqiao.caseflow.StageOutcome;
import org.fengqiao.shared.FieldsRefused;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Records what sessions come to. */
@Service
@Transactional
public class OutcomeDesk {

    private static final String BY_LIMIT = "limit";
    private static final Set<StageOutcome> ELSEWHERE =
            Set.of(StageOutcome.AGREED, StageOutcome.WITHDRAWN, StageOutcome.OUT_OF_TIME, StageOutcome.ORDERED_UP);

    private final CaseDesk cases;
    private final SessionBook book;
    private final WrittenForm form;
    private final WithdrawalBook withdrawals;
    private final ApplicationEventPublisher events;

    OutcomeDesk(
            CaseDesk cases,
            SessionBook book,
            WrittenForm form,
            WithdrawalBook withdrawals,
            ApplicationEventPublisher events) {
        this.withdrawals = withdrawals;
        this.cases = cases;
        this.book = book;
        this.form = form;
        this.events = events;
    }

    /** The sides agreed in the last session: settles the case and hands the terms on (art. 28, 29; R13). */
    public void agree(CaseNumber number, AgreedMatter agreed, String by) {
        var file = cases.read(number);
        var terms = agreed.terms();
        var agreedOn = book.awaitingOutcome(file).heldOn();
        form.require(file.category(), terms, agreed.wish());
        terms.requirePerformanceFrom(agreedOn);
        agreed.instalments().require(terms.amount(), agreedOn);
        book.conclude(file, StageOutcome.AGREED, null, by);
        cases.change(number, CaseFile::settle);
        events.publishEvent(
                new AgreementReached(number, terms, agreed.instalments().terms(), agreed.rest(), agreedOn));
    }

    /** The sides did not agree, want to sit again, or ask for the county; what follows is the flow's to say. */
    public void fail(CaseNumber number, StageOutcome outcome, String reason, String by) {
        var file = cases.read(number);
        if (ELSEWHERE.contains(outcome)) {
            throw new FieldsRefused("outcome", "没有这个选项。", "There is no such option.");
        }
        if (outcome == StageOutcome.TO_COUNTY && file.tier() != Tier.VILLAGE) {
            throw new FieldsRefused(
                    "outcome", "只有村级调解可以直接申请县级调解。", "Only a village's case goes straight to the county.");
        }
        book.awaitingOutcome(file);
        book.conclude(file, outcome, reason, by);
    }

    /** A party may refuse or leave at any time, also before anybody sat down (art. 17, R03). */
    public void withdraw(CaseNumber number, LeftBy leftBy, String reason, String by) {
        book.conclude(cases.read(number), StageOutcome.WITHDRAWN, reason, by);
        withdrawals.enter(number, leftBy, reason, by);
    }

    /** The limit of the tier passed without agreement: that counts as failed (R09). */
    public void runOutOfTime(CaseNumber number) {
        book.conclude(cases.read(number), StageOutcome.OUT_OF_TIME, "超过调解期限，未达成协议。", BY_LIMIT);
    }

    /** A supervisor does not wait for the limit: mediation at this tier is over (R08). */
    public void orderUp(CaseNumber number, String reason, String by) {
        book.conclude(cases.read(number), StageOutcome.ORDERED_UP, reason, by);
    }
}
