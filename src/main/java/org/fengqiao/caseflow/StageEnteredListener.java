package org.fengqiao.caseflow;

import static org.fengqiao.caseflow.DisputeLifecycle.CATEGORY;
import static org.fengqiao.caseflow.DisputeLifecycle.COMMITTEE;
import static org.fengqiao.caseflow.DisputeLifecycle.MEDIATOR;
import static org.fengqiao.caseflow.DisputeLifecycle.PARTY_COUNT;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.ExecutionListener;
import org.camunda.bpm.engine.impl.persistence.entity.ExecutionEntity;
import org.fengqiao.casefile.CaseDesk;
import org.fengqiao.casefile.CaseMediator;
import org.fengqiao.casefile.CaseNumber;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;

/** Every stage begins with it: who is in charge, and what the stage's decisions ask, come from the case file. */
@Component
class StageEnteredListener implements ExecutionListener {

    private final CaseDesk cases;
    private final CommitteeInCharge inCharge;
    private final ApplicationEventPublisher events;

    StageEnteredListener(CaseDesk cases, CommitteeInCharge inCharge, ApplicationEventPublisher events) {
        this.cases = cases;
        this.inCharge = inCharge;
        this.events = events;
    }

    @Override
    public void notify(DelegateExecution execution) {
        var stage = ((ExecutionEntity) execution).getProcessDefinition().getKey();
        var file = cases.read(CaseNumber.of(execution.getProcessBusinessKey()));
        COMMITTEE.put(execution, inCharge.of(stage, file));
        MEDIATOR.put(execution, file.mediator().map(CaseMediator::login).orElse(null));
        CATEGORY.put(execution, file.category().code());
        PARTY_COUNT.put(execution, file.peopleInvolved());
        events.publishEvent(new StageEntered(file.number(), stage, file.round()));
    }
}
