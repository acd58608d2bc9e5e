package org.fengqiao.supervision;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.fengqiao.casefile.Tier;
import org.fengqiao.organisation.DisputeCategory;
import org.fengqiao.shared.Label;
import org.springframework.stereotype.Component;

/** The cases by stage, tier, category and unit; every row of a closed table stands there, also with noughts. */
@Component
class Breakdown {

    private static final List<Figure> THREE = List.of(Figure.OPEN, Figure.ACCEPTED, Figure.CLOSED);

    private final FigureSql sql;
    private final FigureNames names;

    Breakdown(FigureSql sql, FigureNames names) {
        this.sql = sql;
        this.names = names;
    }

    List<Dashboard.StagePart> byStage(FigureScope scope, FigureSpan span, LocalDate today) {
        var found = sql.values(List.of(Figure.OPEN), "stage", scope, span, today);
        var address = new FigureAddress(scope, span);
        return CaseFactRows.STAGES.stream()
                .map(stage -> new Dashboard.StagePart(
                        stage,
                        FigureNames.ofStage(stage).chinese(),
                        FigureNames.ofStage(stage).english(),
                        value(found, stage, Figure.OPEN),
                        address.of(Figure.OPEN, "stage", stage)))
                .toList();
    }

    List<Dashboard.Part> byTier(FigureScope scope, FigureSpan span, LocalDate today) {
        var counted =
                new Counted(sql.values(THREE, "tier", scope, span, today), "tier", new FigureAddress(scope, span));
        return Arrays.stream(Tier.values())
                .map(tier -> counted.part(tier.name(), tier.label()))
                .toList();
    }

    List<Dashboard.Part> byCategory(FigureScope scope, FigureSpan span, LocalDate today) {
        var counted = new Counted(
                sql.values(THREE, "category", scope, span, today), "category", new FigureAddress(scope, span));
        return Arrays.stream(DisputeCategory.values())
                .map(category -> counted.part(category.code(), category.label()))
                .toList();
    }

    /** By the units directly below the one that is counted. */
    List<Dashboard.Part> byUnit(FigureScope scope, FigureSpan span, LocalDate today) {
        var counted = new Counted(
                sql.values(THREE, scope.below(), scope, span, today), scope.below(), new FigureAddress(scope, span));
        return names.below(scope.unit()).stream()
                .map(unit -> counted.part(unit.code(), new Label(unit.name(), unit.name())))
                .toList();
    }

    private static BigDecimal value(Map<String, Map<Figure, BigDecimal>> found, String key, Figure figure) {
        return found.getOrDefault(key, Map.of()).getOrDefault(figure, BigDecimal.ZERO);
    }

    private record Counted(Map<String, Map<Figure, BigDecimal>> found, String column, FigureAddress address) {
        Dashboard.Part part(String key, Label label) {
            return new Dashboard.Part(
                    key,
                    label.chinese(),
                    label.english(),
                    value(found, key, Figure.OPEN),
                    value(found, key, Figure.ACCEPTED),
                    value(found, key, Figure.CLOSED),
                    address.of(Figure.OPEN, column, key),
                    address.of(Figure.ACCEPTED, column, key),
                    address.of(Figure.CLOSED, column, key));
        }
    }
}
