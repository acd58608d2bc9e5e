package org.fengqiao.supervision;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.fengqiao.casefile.PartyLook;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Finds cases by their facts, the newest first, page after page by where the one before ended. */
@Component
class FindCases {

    /** More are not counted: whoever finds so many narrows the search. */
    static final int MOST = 10_000;

    private final JdbcClient jdbc;
    private final PartyLook parties;

    FindCases(JdbcClient jdbc, PartyLook parties) {
        this.jdbc = jdbc;
        this.parties = parties;
    }

    /** How many, at most {@link #MOST} + 1. */
    long count(CaseSearch search, FigureScope scope) {
        var where = where(search, scope);
        return jdbc.sql("select count(*) from (select 1 from case_fact fact where " + where.text() + " limit "
                        + (MOST + 1) + ") seen")
                .params(where.values)
                .query(Long.class)
                .single();
    }

    List<FigureCases.Row> page(CaseSearch search, FigureScope scope, int size) {
        var statement = statement(search, scope, size);
        return jdbc.sql(statement.text())
                .params(statement.values)
                .query(FigureCases.Row.class)
                .list();
    }

    /** The names of who was named last in each. */
    Map<String, String> mediators(List<FigureCases.Row> rows) {
        var names = new LinkedHashMap<String, String>();
        var numbers = rows.stream().map(FigureCases.Row::caseNumber).toList();
        if (!numbers.isEmpty()) {
            jdbc.sql(
                            "select distinct on (case_number) case_number, name from case_mediator where case_number in (:numbers)"
                                    + " order by case_number, position desc")
                    .param("numbers", numbers)
                    .query((row, unused) -> names.put(row.getString(1), row.getString(2)))
                    .list();
        }
        return names;
    }

    Conditions statement(CaseSearch search, FigureScope scope, int size) {
        var where = where(search, scope);
        var after = search.after();
        if (after != null) {
            where.add(
                    "(fact.accepted_on, fact.case_number) < (:afterDay, :afterNumber)", "afterDay", after.acceptedOn());
            where.values.put("afterNumber", after.number());
        }
        where.values.put("size", size);
        where.head = "select " + FigureCases.COLUMNS + " from case_fact fact where ";
        where.tail = " order by fact.accepted_on desc, fact.case_number desc limit :size";
        return where;
    }

    private Conditions where(CaseSearch search, FigureScope scope) {
        var all = new Conditions();
        all.add(scope.condition("fact"), "unit", scope.unit().code());
        number(all, search.number());
        var category = search.category();
        var standing = search.standing();
        all.addGiven("fact.category = :category", "category", category == null ? null : category.code());
        all.addGiven("fact.standing = :standing", "standing", standing == null ? null : standing.name());
        all.addGiven("fact.closed_on is null and " + FigureCases.AT_STAGE, "stage", search.stage());
        all.addGiven(
                "fact.accepted_on >= :acceptedFrom",
                "acceptedFrom",
                search.accepted().from());
        all.addGiven(
                "fact.accepted_on <= :acceptedTo",
                "acceptedTo",
                search.accepted().to());
        all.addGiven(
                "fact.closed_on >= :closedFrom", "closedFrom", search.closed().from());
        all.addGiven("fact.closed_on <= :closedTo", "closedTo", search.closed().to());
        all.addGiven(
                "fact.case_number in (select named.case_number from case_mediator named where named.login = :mediator"
                        + " union select named.case_number from case_mediator named where named.name = :mediator)",
                "mediator",
                search.mediator());
        party(all, search);
        return all;
    }

    private static void number(Conditions all, @Nullable WantedNumber number) {
        if (number != null && number.fromStart()) {
            all.add("fact.case_number like :number", "number", number.code() + "%");
        } else if (number != null) {
            all.add(
                    "reverse(fact.case_number) like :number",
                    "number",
                    new StringBuilder(number.code()).reverse() + "%");
        }
    }

    private void party(Conditions all, CaseSearch search) {
        var wanted = search.party();
        if (wanted != null) {
            var columns = parties.columns(wanted);
            var same = columns.keySet().stream()
                    .map(column -> "party." + column + " = :" + column)
                    .toList();
            all.texts.add("fact.case_number in (select party.case_number from party where " + String.join(" and ", same)
                    + ")");
            all.values.putAll(columns);
        }
    }

    /** Conditions in SQL from this code only, and the values that they name. */
    static final class Conditions {

        private final List<String> texts = new ArrayList<>();
        final Map<String, Object> values = new LinkedHashMap<>();
        private String head = "";
        private String tail = "";

        void add(String text, String name, Object value) {
            texts.add(text);
            values.put(name, value);
        }

        void addGiven(String text, String name, @Nullable Object value) {
            if (value != null) {
                add(text, name, value);
            }
        }

        String text() {
            return head + String.join(" and ", texts) + tail;
        }
    }
}
