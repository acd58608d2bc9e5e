package org.fengqiao.caseflow;

import java.util.Comparator;
import java.util.List;
import org.camunda.bpm.engine.OptimisticLockingException;
import org.fengqiao.casefile.CaseNumber;
import org.fengqiao.casefile.CaseRegister;
import org.fengqiao.deadline.CountyCalendar;
import org.fengqiao.deadline.HolidaysChanged;
import org.fengqiao.deadline.MovedDeadline;
import org.fengqiao.deadline.OpenDeadlines;
import org.fengqiao.deadline.WorkingCalendar;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.dao.ConcurrencyFailureException;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.event.TransactionalEventListener;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * The deadlines of all cases that are not closed: which a new holiday notice would move, and, once it is imported, all of
 * them anew (R11). Each case is a transaction of its own: somebody may just be at work on it, and is not kept waiting. A
 * case that could not be done in two tries keeps its old dates until its timers wake, which look again.
 */
@Component
class OpenCaseDeadlines implements OpenDeadlines {

    private static final Logger LOG = LoggerFactory.getLogger(OpenCaseDeadlines.class);

    private final CaseRegister cases;
    private final LimitPreview preview;
    private final LimitRecalculation recalculation;
    private final CountyCalendar calendar;
    private final TransactionTemplate alone;

    OpenCaseDeadlines(
            CaseRegister cases,
            LimitPreview preview,
            LimitRecalculation recalculation,
            CountyCalendar calendar,
            PlatformTransactionManager transactions) {
        this.cases = cases;
        this.preview = preview;
        this.recalculation = recalculation;
        this.calendar = calendar;
        this.alone = new TransactionTemplate(transactions);
        this.alone.setPropagationBehavior(TransactionDefinition.PROPAGATION_REQUIRES_NEW);
    }

    @Override
    public List<MovedDeadline> movedBy(WorkingCalendar other) {
        return cases.unclosed().stream()
                .sorted(Comparator.comparing(CaseNumber::code))
                .flatMap(number -> calendar.assuming(other, () -> preview.moved(number)).stream())
                .toList();
    }

    @TransactionalEventListener(fallbackExecution = true)
    void recalculate(HolidaysChanged changed) {
        cases.unclosed().forEach(this::recalculate);
    }

    private void recalculate(CaseNumber number) {
        try {
            alone.executeWithoutResult(status -> recalculation.recalculate(number));
        } catch (ConcurrencyFailureException | OptimisticLockingException meanwhile) {
            again(number);
        }
    }

    private void again(CaseNumber number) {
        try {
            alone.executeWithoutResult(status -> recalculation.recalculate(number));
        } catch (RuntimeException failed) {
            LOG.warn("the dates of {} were not counted anew", number, failed);
        }
    }
}
