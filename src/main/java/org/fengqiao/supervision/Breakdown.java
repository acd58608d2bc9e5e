package org.fengqiao.supervision;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.fengqiao.casefile.Tier;
import org.fengqiao.organisation.DisputeCategory;
import org.fengqiao.organisation.Unit;
import org.fengqiao.shared.Label;
import org.springframework.stereotype.Component;

/**
 * The cases by stage, tier, category and unit; every row of a closed table stands there, also with noughts. The facts are
 * looked at once for all four: of ten years each look takes its time.
 */
@Component
class Breakdown {

    /** An array: a case counts at each stage where it stands, so that these rows together may be more than all cases. */
    private static final String STAGES = "stages";

    private static final List<Figure> THREE = List.of(Figure.OPEN, Figure.ACCEPTED, Figure.CLOSED);

    private final FigureSql sql;
    private final FigureNames names;

    Breakdown(FigureSql sql, FigureNames names) {
        this.sql = sql;
        this.names = names;
    }

    Read read(FigureScope scope, FigureSpan span, LocalDate today) {
        var columns = List.of(STAGES, "tier", "category", scope.below());
        return new Read(
                columns,
                sql.combinations(THREE, columns, scope, span, today),
                names.below(scope.unit()),
                new FigureAddress(scope, span));
    }

    /** What was counted, by each of the columns. */
    record Read(List<String> columns, List<FigureSql.Combination> found, List<Unit> units, FigureAddress address) {

        List<Dashboard.StagePart> byStage() {
            var counted = along(STAGES);
            return CaseFactRows.STAGES.stream()
                    .map(stage -> new Dashboard.StagePart(
                            stage,
                            FigureNames.ofStage(stage).chinese(),
                            FigureNames.ofStage(stage).english(),
                            counted.value(stage, Figure.OPEN),
                            address.of(Figure.OPEN, "stage", stage)))
                    .toList();
        }

        List<Dashboard.Part> byTier() {
            var counted = along("tier");
            return Arrays.stream(Tier.values())
                    .map(tier -> counted.part(tier.name(), tier.label()))
                    .toList();
        }

        List<Dashboard.Part> byCategory() {
            var counted = along("category");
            return Arrays.stream(DisputeCategory.values())
                    .map(category -> counted.part(category.code(), category.label()))
                    .toList();
        }

        /** By the units directly below the one that is counted. */
        List<Dashboard.Part> byUnit() {
            var counted = along(columns.get(columns.size() - 1));
            return units.stream()
                    .map(unit -> counted.part(unit.code(), new Label(unit.name(), unit.name())))
                    .toList();
        }

        private Counted along(String column) {
            var at = columns.indexOf(column);
            var sums = new HashMap<String, Map<Figure, BigDecimal>>();
            for (var combination : found) {
                for (var key : combination.keys().get(at)) {
                    var sum = sums.computeIfAbsent(key, unused -> new EnumMap<>(Figure.class));
                    combination.values().forEach((figure, value) -> sum.merge(figure, value, BigDecimal::add));
                }
            }
            return new Counted(sums, column, address);
        }
    }

    private record Counted(Map<String, Map<Figure, BigDecimal>> sums, String column, FigureAddress address) {

        BigDecimal value(String key, Figure figure) {
            return sums.getOrDefault(key, Map.of()).getOrDefault(figure, BigDecimal.ZERO);
        }

        Dashboard.Part part(String key, Label label) {
            return new Dashboard.Part(
                    key,
                    label.chinese(),
                    label.english(),
                    value(key, Figure.OPEN),
                    value(key, Figure.ACCEPTED),
                    value(key, Figure.CLOSED),
                    address.of(Figure.OPEN, column, key),
                    address.of(Figure.ACCEPTED, column, key),
                    address.of(Figure.CLOSED, column, key));
        }
    }
}
