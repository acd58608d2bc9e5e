package org.fengqiao.assignment;

import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/** Gives back by itself what was taken for somebody whose absence is over: every few minutes, so within them at midnight. */
@Component
class StandInReturn {

    private final StandInDesk desk;

    StandInReturn(StandInDesk desk) {
        this.desk = desk;
    }

    /** Answers how many tasks went back. */
    @Scheduled(
            initialDelayString = "${fengqiao.reminders.first:PT1M}",
            fixedDelayString = "${fengqiao.reminders.every:PT5M}")
    public int run() {
        return desk.giveBack();
    }
}
