package org.fengqiao.assignment;

import org.fengqiao.casefile.CaseDesk;
import org.fengqiao.casefile.CaseMediator;
import org.fengqiao.casefile.CaseNumber;
import org.fengqiao.caseflow.CaseFlow;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The case passes from whoever mediates it to whom both sides chose: file and tasks in one transaction (R05). */
@Service
@Transactional
public class OrderTakeover {

    private final AssignmentDesk assignments;
    private final CaseDesk cases;
    private final CaseFlow flow;

    OrderTakeover(AssignmentDesk assignments, CaseDesk cases, CaseFlow flow) {
        this.assignments = assignments;
        this.cases = cases;
        this.flow = flow;
    }

    /** @param login of the chosen mediator, who has taken the case */
    public void of(CaseNumber number, String login) {
        var former = RecusalDesk.mediating(cases.read(number))
                .map(CaseMediator::login)
                .orElse(null);
        assignments.takeOver(number, login).ifPresent(next -> flow.passOn(number, former, login));
    }
}
