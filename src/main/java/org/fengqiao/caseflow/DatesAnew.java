package org.fengqiao.caseflow;

import java.util.stream.IntStream;
import org.fengqiao.casefile.CaseNumber;
import org.fengqiao.casefile.CaseRegister;
import org.fengqiao.deadline.HolidaysChanged;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.event.EventListener;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.event.TransactionalEventListener;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Counts the dates of all open cases anew once a holiday notice is imported (R11) or another table of limits is in force.
 * Which cases is written down in the import's own transaction, so that neither a stop of the application nor a fault loses one: what could not be done in two
 * tries is tried again every few minutes, and after the next start. Each case is a transaction of its own: somebody may
 * just be at work on it, and is not kept waiting.
 */
@Component
class DatesAnew {

    private static final Logger LOG = LoggerFactory.getLogger(DatesAnew.class);

    private final CaseRegister cases;
    private final LimitRecalculation recalculation;
    private final DatesToCount waiting;
    private final TransactionTemplate alone;
    private final boolean inBackground;

    /** @param inBackground whether this node runs jobs; else the cases wait for one that does */
    DatesAnew(
            CaseRegister cases,
            LimitRecalculation recalculation,
            DatesToCount waiting,
            PlatformTransactionManager transactions,
            @Value("${camunda.bpm.job-execution.enabled:true}") boolean inBackground) {
        this.inBackground = inBackground;
        this.cases = cases;
        this.recalculation = recalculation;
        this.waiting = waiting;
        this.alone = new TransactionTemplate(transactions);
        this.alone.setPropagationBehavior(TransactionDefinition.PROPAGATION_REQUIRES_NEW);
    }

    @EventListener
    void note(HolidaysChanged changed) {
        waiting.note(cases.unclosed());
    }

    @EventListener
    void note(LimitsChanged changed) {
        waiting.note(cases.unclosed());
    }

    @TransactionalEventListener(fallbackExecution = true)
    void recalculate(HolidaysChanged changed) {
        run();
    }

    /** A change of the flows does not keep its author waiting until all cases are counted. */
    @TransactionalEventListener(fallbackExecution = true)
    void recalculate(LimitsChanged changed) {
        if (inBackground) {
            new Thread(this::run, "dates").start();
        }
    }

    /** Answers how many cases still wait. */
    @Scheduled(
            initialDelayString = "${fengqiao.reminders.first:PT1M}",
            fixedDelayString = "${fengqiao.reminders.every:PT5M}")
    public int run() {
        return (int) waiting.all().stream()
                .filter(number -> !countInTwoTries(number))
                .count();
    }

    private boolean countInTwoTries(CaseNumber number) {
        return IntStream.range(0, 2).anyMatch(attempt -> count(number));
    }

    private boolean count(CaseNumber number) {
        try {
            alone.executeWithoutResult(status -> {
                waiting.take(number);
                recalculation.recalculate(number);
            });
            return true;
        } catch (RuntimeException failed) {
            LOG.warn("the dates of {} are still to be counted anew", number, failed);
            return false;
        }
    }
}
