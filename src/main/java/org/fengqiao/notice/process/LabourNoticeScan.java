package org.fengqiao.notice.process;

import org.camunda.bpm.engine.TaskService;
import org.fengqiao.casefile.CaseNumber;
import org.fengqiao.identity.EngineDoor;
import org.fengqiao.notice.LabourNotices;
import org.fengqiao.notice.NoticeKind;
import org.fengqiao.notice.Reminder;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/**
 * Looks every few minutes for labour disputes whose fifteenth day has come (R10). It stands beside the flow, so that no
 * stage needs to know of it and nothing of the flow changes: the notice ends nothing. Every node may run it; a notice is
 * written once, and what a lost run missed the next one finds.
 */
@Component
class LabourNoticeScan {

    private static final Logger LOG = LoggerFactory.getLogger(LabourNoticeScan.class);

    private final LabourNotices notices;
    private final TaskService tasks;
    private final OpenSteps steps;
    private final Reminder reminder;

    LabourNoticeScan(LabourNotices notices, TaskService tasks, OpenSteps steps, Reminder reminder) {
        this.notices = notices;
        this.tasks = tasks;
        this.steps = steps;
        this.reminder = reminder;
    }

    /** Answers to how many cases notices were written. */
    @Scheduled(
            initialDelayString = "${fengqiao.reminders.first:PT1M}",
            fixedDelayString = "${fengqiao.reminders.every:PT5M}")
    public int run() {
        return (int) notices.untold().stream().filter(this::tell).count();
    }

    private boolean tell(CaseNumber number) {
        try {
            var written = notices.write(number);
            if (written) {
                remind(number);
            }
            return written;
        } catch (DataIntegrityViolationException anotherNode) {
            LOG.info("the labour notice of {} was written by another node", number);
            return false;
        }
    }

    /** Whoever has the case serves it. */
    private void remind(CaseNumber number) {
        var open = EngineDoor.inside(() -> steps.of(tasks.createTaskQuery()
                .processInstanceBusinessKey(number.code())
                .list()));
        reminder.tell(open, NoticeKind.LABOUR_ARBITRATION, 1);
    }
}
