package org.fengqiao.assignment;

import java.util.List;
import org.fengqiao.casefile.CaseDesk;
import org.fengqiao.casefile.CaseFile;
import org.fengqiao.caseflow.CaseFlow;
import org.fengqiao.identity.AccountClosed;
import org.fengqiao.identity.HeldWork;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/**
 * Whoever mediates a case has work in hand, also while it waits for a day and gives no task. Once an account is over, no flow
 * names it any more, not even one of a tier that the case has left.
 */
@Component
class LeftCases implements HeldWork {

    private final WorkBook book;
    private final CaseDesk cases;
    private final CaseFlow flow;

    LeftCases(WorkBook book, CaseDesk cases, CaseFlow flow) {
        this.book = book;
        this.cases = cases;
        this.flow = flow;
    }

    /** Those without a task: the tasks are told by themselves. */
    @Override
    public List<String> of(String login) {
        var tasks = book.tasksOf(login);
        return book.mediatedBy(login).stream()
                .map(CaseFile::number)
                .filter(number -> !tasks.containsKey(number))
                .map(number -> number + " 承办")
                .toList();
    }

    @EventListener
    void on(AccountClosed closed) {
        book.traces(closed.login()).forEach(number -> {
            var file = cases.read(number);
            file.mediator()
                    .filter(each -> closed.login().equals(each.login()))
                    .ifPresent(each -> cases.change(number, CaseFile::leaveToCommittee));
            flow.passOn(number, closed.login(), null);
        });
    }
}
