package org.fengqiao.replay;

/** What the product does by itself, by the clock: once a day of the replayed year. */
interface DailyDuties {

    void run();
}
