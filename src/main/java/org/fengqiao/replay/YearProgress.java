package org.fengqiao.replay;

import java.time.LocalDateTime;

/** Tells how far the year has come, in a line of its own. */
interface YearProgress {

    void at(LocalDateTime now);

    void registered();

    void acted();

    void closed();
}
