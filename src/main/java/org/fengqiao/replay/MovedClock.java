package org.fengqiao.replay;

import java.time.LocalDateTime;
import java.util.Date;
import org.camunda.bpm.engine.impl.util.ClockUtil;
import org.fengqiao.casefile.CaseFile;

/** The engine's clock, and with it the domain's, as this JVM's replay drives it. */
final class MovedClock {

    private MovedClock() {}

    static LocalDateTime now() {
        return at(ClockUtil.getCurrentTime());
    }

    static LocalDateTime at(Date date) {
        return LocalDateTime.ofInstant(date.toInstant(), CaseFile.ZONE);
    }

    static Date date(LocalDateTime at) {
        return Date.from(at.atZone(CaseFile.ZONE).toInstant());
    }

    /** Once, before the application has written anything. */
    static void startAt(LocalDateTime at) {
        ClockUtil.setCurrentTime(date(at));
    }

    /** The time on the wall again. */
    static void release() {
        ClockUtil.reset();
    }

    /** Never back. */
    static void moveTo(LocalDateTime at) {
        if (at.isAfter(now())) {
            ClockUtil.setCurrentTime(date(at));
        }
    }
}
