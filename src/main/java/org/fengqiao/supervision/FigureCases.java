package org.fengqiao.supervision;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.fengqiao.shared.Label;
import org.fengqiao.shared.Paging;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient.StatementSpec;
import org.springframework.stereotype.Component;

/** The cases that a figure counts, by the same condition. */
@Component
class FigureCases {

    /** What a {@link Row} takes of a fact, also where cases are looked for. */
    static final String COLUMNS =
            "fact.case_number, fact.official_number, fact.category, fact.township, fact.village, fact.tier,"
                    + " fact.standing, array_to_string(fact.stages, ',') as stages, fact.ending, fact.accepted_on, fact.closed_on";

    /** That a case stands at a stage, perhaps at another one too. */
    static final String AT_STAGE = ":stage = any (fact.stages)";

    private final FigureSql sql;

    FigureCases(FigureSql sql) {
        this.sql = sql;
    }

    long count(FigureQuery query, FigureScope scope, FigureSpan span, LocalDate today) {
        return bind("select count(*) from " + where(query, scope), query, scope, span, today)
                .query(Long.class)
                .single();
    }

    /** A page, the newest case first; a case that passed the stage in two rounds stands there twice. */
    List<Row> page(FigureQuery query, FigureScope scope, FigureSpan span, LocalDate today, Paging paging) {
        return bind(
                        "select " + COLUMNS + " from " + where(query, scope)
                                + " order by fact.accepted_on desc, fact.case_number desc limit :size offset :skipped",
                        query,
                        scope,
                        span,
                        today)
                .param("size", paging.size())
                .param("skipped", (long) paging.page() * paging.size())
                .query(Row.class)
                .list();
    }

    private static String where(FigureQuery query, FigureScope scope) {
        var conditions = new ArrayList<String>();
        var rows = query.figure().rows();
        conditions.add(query.figure().condition());
        conditions.add(scope.condition("fact"));
        add(conditions, query.stage(), rows == Figure.Rows.STAGES ? "passed.stage = :stage" : AT_STAGE);
        add(conditions, query.tier(), "fact.tier = :tier");
        add(conditions, query.category(), "fact.category = :category");
        add(conditions, query.township(), "fact.township = :township");
        add(conditions, query.village(), "fact.village = :village");
        return rows.withCases() + " where " + String.join(" and ", conditions);
    }

    private static void add(List<String> conditions, @Nullable Object value, String condition) {
        if (value != null) {
            conditions.add(condition);
        }
    }

    private StatementSpec bind(String text, FigureQuery query, FigureScope scope, FigureSpan span, LocalDate today) {
        var tier = query.tier();
        var category = query.category();
        return sql.bind(text, scope, span, today)
                .param("stage", query.stage())
                .param("tier", tier == null ? null : tier.name())
                .param("category", category == null ? null : category.code())
                .param("township", query.township())
                .param("village", query.village());
    }

    /** One case, without its parties: they are sealed in its file. @param stages with commas between, nothing for a closed one */
    record Row(
            String caseNumber,
            String officialNumber,
            String category,
            String township,
            String village,
            String tier,
            String standing,
            String stages,
            @Nullable String ending,
            LocalDate acceptedOn,
            @Nullable LocalDate closedOn) {

        /** The names of the stages at which it stands; null for a closed one. */
        @Nullable
        Label stageNames() {
            return stages.isEmpty() ? null : FigureNames.ofStages(List.of(stages.split(",")));
        }
    }
}
