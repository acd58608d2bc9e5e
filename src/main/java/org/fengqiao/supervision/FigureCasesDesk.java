package org.fengqiao.supervision;

import java.time.Clock;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Map;
import org.fengqiao.casefile.CaseFile;
import org.fengqiao.casefile.Ending;
import org.fengqiao.casefile.Standing;
import org.fengqiao.casefile.Tier;
import org.fengqiao.shared.Paging;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;

/** Opens the list of cases behind a figure. Like every list of cases it names no party. */
@Service
public class FigureCasesDesk {

    private final FigureReaders readers;
    private final FreshFacts fresh;
    private final FigureCases cases;
    private final FigureNames names;
    private final Clock clock;

    FigureCasesDesk(FigureReaders readers, FreshFacts fresh, FigureCases cases, FigureNames names, Clock clock) {
        this.readers = readers;
        this.fresh = fresh;
        this.cases = cases;
        this.names = names;
        this.clock = clock;
    }

    /** A page of them, for somebody who watches the unit. */
    public Page read(
            FigureQuery query, @Nullable LocalDate from, @Nullable LocalDate to, @Nullable String unit, Paging paging) {
        var today = LocalDate.ofInstant(clock.instant(), CaseFile.ZONE);
        var span = FigureSpan.of(from, to, today);
        var scope = readers.scope(unit);
        var state = fresh.now();
        var units = names.ofUnits();
        return new Page(
                query.figure().name(),
                query.figure().chinese(),
                query.figure().english(),
                paging.page(),
                paging.size(),
                cases.count(query, scope, span, today),
                state.asOf(),
                cases.page(query, scope, span, today, paging).stream()
                        .map(row -> Line.of(row, units))
                        .toList());
    }

    /** One page. */
    public record Page(
            String figure,
            String chinese,
            String english,
            int page,
            int size,
            long total,
            OffsetDateTime asOf,
            List<Line> rows) {}

    /** One case. */
    public record Line(
            String number,
            String official,
            String category,
            String categoryName,
            String categoryEnglish,
            String township,
            String townshipName,
            String village,
            String villageName,
            String tier,
            String tierName,
            String tierEnglish,
            String standing,
            String standingName,
            String standingEnglish,
            @Nullable String stageName,
            @Nullable String stageEnglish,
            @Nullable String ending,
            @Nullable String endingName,
            @Nullable String endingEnglish,
            LocalDate acceptedOn,
            @Nullable LocalDate closedOn) {

        static Line of(FigureCases.Row row, Map<String, String> units) {
            var stages = row.stageNames();
            var ending = row.ending();
            return new Line(
                    row.caseNumber(),
                    row.officialNumber(),
                    row.category(),
                    FigureNames.ofCategory(row.category()).chinese(),
                    FigureNames.ofCategory(row.category()).english(),
                    row.township(),
                    units.getOrDefault(row.township(), row.township()),
                    row.village(),
                    units.getOrDefault(row.village(), row.village()),
                    row.tier(),
                    Tier.valueOf(row.tier()).chinese(),
                    Tier.valueOf(row.tier()).english(),
                    row.standing(),
                    Standing.valueOf(row.standing()).chinese(),
                    Standing.valueOf(row.standing()).english(),
                    stages == null ? null : stages.chinese(),
                    stages == null ? null : stages.english(),
                    ending,
                    ending == null ? null : Ending.valueOf(ending).chinese(),
                    ending == null ? null : Ending.valueOf(ending).english(),
                    row.acceptedOn(),
                    row.closedOn());
        }
    }
}
