package org.fengqiao.supervision;

import java.time.Clock;
import java.time.LocalDate;
import org.fengqiao.casefile.CaseFile;
import org.fengqiao.casefile.NotYoursToDo;
import org.fengqiao.shared.FieldsRefused;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;

/** Answers with the dashboard of a unit: what is due is written first, then everything is read as of one moment. */
@Service
public class DashboardDesk {

    private final FigureReaders readers;
    private final FreshFacts fresh;
    private final DashboardReading reading;
    private final Clock clock;

    DashboardDesk(FigureReaders readers, FreshFacts fresh, DashboardReading reading, Clock clock) {
        this.readers = readers;
        this.fresh = fresh;
        this.reading = reading;
        this.clock = clock;
    }

    /**
     * The figures of the days asked for; without days the year so far.
     *
     * @throws NotYoursToDo for somebody who does not watch this unit
     * @throws FieldsRefused for days or a unit that cannot be
     */
    public Dashboard read(@Nullable LocalDate from, @Nullable LocalDate to, @Nullable String unit) {
        var today = LocalDate.ofInstant(clock.instant(), CaseFile.ZONE);
        var span = FigureSpan.of(from, to, today);
        var scope = readers.scope(unit);
        var state = fresh.now();
        return reading.read(scope, span, today, state);
    }
}
