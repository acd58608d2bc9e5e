package org.fengqiao.settlement;

import org.fengqiao.casefile.CaseDesk;
import org.fengqiao.casefile.CaseFile;
import org.fengqiao.caseflow.DisputeLifecycle;
import org.fengqiao.caseflow.StepTakenBack;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Strikes what was written of an agreement with a step that was taken back: the whole of it while nobody has signed, later
 * one report of signatures or of performance. The visit runs beside the agreement and touches nothing of it.
 */
@Component
@Transactional
class SettlementStrikes {

    private final SettlementAgreements agreements;
    private final CaseDesk cases;
    private final ApplicationEventPublisher events;

    SettlementStrikes(SettlementAgreements agreements, CaseDesk cases, ApplicationEventPublisher events) {
        this.agreements = agreements;
        this.cases = cases;
        this.events = events;
    }

    @EventListener
    void on(StepTakenBack taken) {
        if (taken.stage().equals(DisputeLifecycle.FOLLOW_UP_CHECK)) {
            return;
        }
        agreements.latest(taken.number()).ifPresent(agreement -> {
            if (agreement.isRecordedWith(taken)) {
                strike(agreement, taken);
            } else if (taken.stage().equals(DisputeLifecycle.SETTLEMENT)) {
                agreement.takeBack(taken);
            }
            agreements.save(agreement);
        });
    }

    private void strike(SettlementAgreement agreement, StepTakenBack taken) {
        agreement.strike(taken);
        cases.change(taken.number(), CaseFile::takeBackAgreement);
        events.publishEvent(new AgreementTakenBack(taken.number(), agreement.round(), taken.by(), taken.at()));
    }
}
