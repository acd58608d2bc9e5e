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

    private final CaseFacts facts;

    FactUpkeep(CaseFacts facts) {
        this.facts = facts;
    }

    @Scheduled(
            initialDelayString = "${fengqiao.figures.first:PT20S}",
            fixedDelayString = "${fengqiao.figures.every:PT10S}")
    void run() {
        try {
            while (facts.refresh(AT_ONCE) == AT_ONCE) {
                LOG.debug("another {} notes were taken", AT_ONCE);
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
