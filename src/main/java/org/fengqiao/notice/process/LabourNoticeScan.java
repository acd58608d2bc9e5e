package org.fengqiao.notice.process;

import java.time.Clock;
import java.util.Date;
import org.fengqiao.casefile.CaseNumber;
import org.fengqiao.notice.LabourNotices;
import org.fengqiao.notice.NoticeKind;
import org.fengqiao.notice.Reminder;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Looks every few minutes for labour disputes whose fifteenth day has come (R10). It stands beside the flow, so that no
 * stage needs to know of it and nothing of the flow changes: the notice ends nothing. Every node may run it; a notice is
 * written once, and what a lost run missed the next one finds.
 */
@Component
class LabourNoticeScan {

    private static final Logger LOG = LoggerFactory.getLogger(LabourNoticeScan.class);

    private final LabourNotices notices;
    private final OpenSteps steps;
    private final Reminder reminder;
    private final TransactionTemplate transactions;
    private final Clock clock;

    LabourNoticeScan(
            LabourNotices notices,
            OpenSteps steps,
            Reminder reminder,
            PlatformTransactionManager manager,
            Clock clock) {
        this.clock = clock;
        this.notices = notices;
        this.steps = steps;
        this.reminder = reminder;
        this.transactions = new TransactionTemplate(manager);
    }

    /** Answers to how many cases notices were written. */
    @Scheduled(
            initialDelayString = "${fengqiao.reminders.first:PT1M}",
            fixedDelayString = "${fengqiao.reminders.every:PT5M}")
    public int run() {
        return (int) notices.untold().stream().filter(this::tell).count();
    }

    /** One case that cannot be told holds up no other: the next run tries it again. */
    private boolean tell(CaseNumber number) {
        try {
            return Boolean.TRUE.equals(transactions.execute(unused -> writeAndRemind(number)));
        } catch (DataIntegrityViolationException anotherNode) {
            LOG.info("the labour notice of {} was written by another node", number);
        } catch (RuntimeException failure) {
            LOG.warn("the labour notice of {} could not be written: {}", number, failure.getClass());
        }
        return false;
    }

    /** Whoever has the case serves it; while nobody has, between two steps, it waits for the next run. */
    private boolean writeAndRemind(CaseNumber number) {
        var open = steps.of(number, Date.from(clock.instant()));
        if (open.isEmpty() || !notices.write(number)) {
            return false;
        }
        reminder.tell(open, NoticeKind.LABOUR_ARBITRATION, 1);
        return true;
    }
}
