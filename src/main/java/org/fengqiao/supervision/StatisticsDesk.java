package org.fengqiao.supervision;

import java.time.Clock;
import java.time.LocalDate;
import org.fengqiao.casefile.CaseFile;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;

/** Answers with a report of a period for whoever watches a unit. */
@Service
public class StatisticsDesk {

    private final FigureReaders readers;
    private final FreshFacts fresh;
    private final StatisticsReading reading;
    private final CountyReport report;
    private final Clock clock;

    StatisticsDesk(
            FigureReaders readers, FreshFacts fresh, StatisticsReading reading, CountyReport report, Clock clock) {
        this.readers = readers;
        this.fresh = fresh;
        this.reading = reading;
        this.report = report;
        this.clock = clock;
    }

    /** The report of the period in which a day lies, today's if none is given. */
    public StatisticsTable read(StatisticsPeriod period, @Nullable LocalDate at, @Nullable String unit) {
        var today = LocalDate.ofInstant(clock.instant(), CaseFile.ZONE);
        var span = FigureSpan.of(at == null ? today : at, at == null ? today : at, today);
        var scope = readers.scope(unit);
        return reading.read(period, period.around(span.to()), scope, today, fresh.now());
    }

    /** The county report's own table of a year (domain.md 1); this year's if none is given. */
    public CountyReport.Table countyReport(@Nullable Integer year) {
        readers.requireCounty();
        var today = LocalDate.ofInstant(clock.instant(), CaseFile.ZONE);
        var day = year == null ? today : CountyReport.firstOf(year);
        return report.read(readers.scope(null), StatisticsPeriod.YEAR.around(day), today, fresh.now());
    }
}
