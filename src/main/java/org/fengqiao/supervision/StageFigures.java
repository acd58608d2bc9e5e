package org.fengqiao.supervision;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.fengqiao.caseflow.DisputeLifecycle;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** How long stages took, and whether they kept their limits. */
@Component
class StageFigures {

    private static final List<Figure> LIMITS = List.of(Figure.ON_TIME, Figure.LATE, Figure.STAGE_OVERDUE);

    private static final Set<String> LIMITED = Set.of(
            DisputeLifecycle.ON_SITE_MEDIATION,
            DisputeLifecycle.LEDGER_ENTRY,
            DisputeLifecycle.TOWNSHIP_MEDIATION,
            DisputeLifecycle.COUNTY_REFERRAL,
            DisputeLifecycle.FOLLOW_UP_CHECK);

    private static final String DAYS = "select passed.stage, count(*) as passages,"
            + " percentile_cont(0.5) within group (order by passed.working_days) as median,"
            + " percentile_cont(0.9) within group (order by passed.working_days) as p90"
            + " from case_stage_fact passed where " + Figure.STAGE_LEFT.condition() + " and ";

    /** From the first stage until an agreement or its failure, of cases that ended a stage of mediation in the span. */
    private static final String MEAN = "select round(avg(days), 1) from (select sum(passed.working_days) as days"
            + " from case_stage_fact passed where " + Figure.STAGE_LEFT.condition()
            + " and passed.stage in ('onSiteMediation', 'ledgerEntry', 'townshipMediation', 'countyReferral') and %s"
            + " group by passed.case_number) mediated";

    private final FigureSql sql;

    StageFigures(FigureSql sql) {
        this.sql = sql;
    }

    List<Dashboard.StageDays> days(FigureScope scope, FigureSpan span, LocalDate today) {
        var address = new FigureAddress(scope, span);
        return sql
                .bind(DAYS + scope.condition("passed") + " group by 1", scope, span, today)
                .query((row, unused) -> new Dashboard.StageDays(
                        row.getString("stage"),
                        FigureNames.ofStage(row.getString("stage")).chinese(),
                        FigureNames.ofStage(row.getString("stage")).english(),
                        row.getLong("passages"),
                        BigDecimal.valueOf(row.getDouble("median")),
                        BigDecimal.valueOf(row.getDouble("p90")),
                        address.of(Figure.STAGE_LEFT, "stage", row.getString("stage"))))
                .list()
                .stream()
                .sorted(Comparator.comparingInt(each -> CaseFactRows.STAGES.indexOf(each.stage())))
                .toList();
    }

    /** How many working days cases were mediated on average; null where none was. */
    @Nullable
    BigDecimal meanOfMediation(FigureScope scope, FigureSpan span, LocalDate today) {
        return sql.bind(MEAN.formatted(scope.condition("passed")), scope, span, today)
                .query((row, unused) -> Optional.ofNullable(row.getBigDecimal(1)))
                .single()
                .orElse(null);
    }

    List<Dashboard.OnTime> onTime(FigureScope scope, FigureSpan span, LocalDate today) {
        var found = sql.values(LIMITS, "stage", scope, span, today);
        return CaseFactRows.STAGES.stream()
                .filter(LIMITED::contains)
                .map(stage -> line(stage, found.getOrDefault(stage, Map.of()), new FigureAddress(scope, span)))
                .toList();
    }

    private static Dashboard.OnTime line(String stage, Map<Figure, BigDecimal> values, FigureAddress address) {
        var onTime = values.getOrDefault(Figure.ON_TIME, BigDecimal.ZERO);
        var late = values.getOrDefault(Figure.LATE, BigDecimal.ZERO);
        return new Dashboard.OnTime(
                stage,
                FigureNames.ofStage(stage).chinese(),
                FigureNames.ofStage(stage).english(),
                onTime,
                late,
                Rates.of(onTime, onTime.add(late)),
                values.getOrDefault(Figure.STAGE_OVERDUE, BigDecimal.ZERO),
                address.of(Figure.ON_TIME, "stage", stage),
                address.of(Figure.LATE, "stage", stage),
                address.of(Figure.STAGE_OVERDUE, "stage", stage));
    }
}
