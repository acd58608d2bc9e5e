package org.fengqiao.supervision;

import org.fengqiao.caseflow.LimitsChanged;
import org.fengqiao.deadline.HolidaysChanged;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.event.EventListener;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/** Writes facts that are due every few seconds, so that whoever asks for figures seldom waits for it. */
@Component
class FactUpkeep {

    private static final Logger LOG = LoggerFactory.getLogger(FactUpkeep.class);
    private static final int AT_ONCE = 2_000;

    /** After a rebuild a million notes wait: whatever else is scheduled on this thread has its turn between. */
    private static final int BATCHES = 5;

    private final CaseFacts facts;

    FactUpkeep(CaseFacts facts) {
        this.facts = facts;
    }

    @Scheduled(
            initialDelayString = "${fengqiao.figures.first:PT20S}",
            fixedDelayString = "${fengqiao.figures.every:PT10S}")
    void run() {
        try {
            for (var batch = 1; batch <= BATCHES && facts.refresh(AT_ONCE) == AT_ONCE; batch++) {
                LOG.debug("{} batches of {} notes were taken", batch, AT_ONCE);
            }
        } catch (RuntimeException failed) {
            LOG.warn("the facts of the figures wait for the next time", failed);
        }
    }

    @EventListener
    void onLimits(LimitsChanged changed) {
        facts.limitsChanged();
    }

    @EventListener
    void onHolidays(HolidaysChanged changed) {
        facts.holidaysChanged(changed.noticeYears());
    }
}
