package org.fengqiao.caseflow;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import org.fengqiao.casefile.CaseDesk;
import org.fengqiao.casefile.CaseFile;
import org.fengqiao.casefile.CaseNumber;
import org.springframework.stereotype.Component;

/** Knows the day from which a limit of a case runs. */
@Component
class LimitStart {

    private final StageClocks clocks;
    private final CaseDesk cases;
    private final Clock clock;

    LimitStart(StageClocks clocks, CaseDesk cases, Clock clock) {
        this.clocks = clocks;
        this.cases = cases;
        this.clock = clock;
    }

    /** Notes that a stage of a case begins now. */
    void stageBegan(CaseNumber number, String stage) {
        cases.find(number).ifPresent(file -> {
            if (entered(file, stage).isEmpty()) {
                clocks.save(new StageClock(number, file.round(), stage, clock.instant()));
            }
        });
    }

    /** The day of acceptance, for the court's cases of its confirmation, or the day on which the case came back for its present round (R09, R21). */
    LocalDate ofRound(CaseFile file) {
        return file.round() == 1
                ? file.countedFrom()
                : clocks.roundBegan(file.number().code(), file.round())
                        .map(LimitStart::day)
                        .orElseGet(this::today);
    }

    /** The day on which a stage began in this round; today when it has not begun. */
    LocalDate ofStage(CaseFile file, String stage) {
        return entered(file, stage).map(LimitStart::day).orElseGet(this::today);
    }

    LocalDate today() {
        return day(clock.instant());
    }

    static LocalDate day(Instant instant) {
        return LocalDate.ofInstant(instant, CaseFile.ZONE);
    }

    private Optional<Instant> entered(CaseFile file, String stage) {
        return clocks.findById(new StageClock.Key(file.number().code(), file.round(), stage))
                .map(StageClock::enteredAt);
    }
}
