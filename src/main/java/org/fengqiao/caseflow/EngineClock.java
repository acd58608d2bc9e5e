package org.fengqiao.caseflow;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import org.camunda.bpm.engine.impl.util.ClockUtil;
import org.fengqiao.casefile.CaseFile;
import org.springframework.stereotype.Component;

/** The one clock: whoever moves the engine's (tests and the replay's own JVM, nowhere else) moves the domain's too. */
@Component
class EngineClock extends Clock {

    @Override
    public ZoneId getZone() {
        return CaseFile.ZONE;
    }

    @Override
    public Clock withZone(ZoneId zone) {
        throw new UnsupportedOperationException("every day is a day in China");
    }

    @Override
    public Instant instant() {
        return ClockUtil.getCurrentTime().toInstant();
    }
}
