package org.fengqiao.settlement;

import java.time.LocalDate;
import org.fengqiao.casefile.CaseNumber;
import org.fengqiao.caseflow.Limits;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The time that the parties have to sign a written agreement. It runs with the stage: the table's limit {@code signing}. */
@Service
@Transactional
public class SigningLimit {

    private static final String NAME = "signing";

    private final Limits limits;
    private final SettlementDesk settlements;

    SigningLimit(Limits limits, SettlementDesk settlements) {
        this.limits = limits;
        this.settlements = settlements;
    }

    /** The last day to sign. */
    @Transactional(readOnly = true)
    public LocalDate lastDay(CaseNumber number) {
        return limits.due(NAME, number).date();
    }

    /** Whether it is over. */
    @Transactional(readOnly = true)
    public boolean passed(CaseNumber number) {
        return limits.passed(NAME, number);
    }

    /** It is over and the agreement was not signed: there is none. */
    public SettlementAgreement lapse(CaseNumber number) {
        return settlements.lapse(number, lastDay(number));
    }
}
