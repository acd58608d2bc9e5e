package org.fengqiao.supervision;

import java.time.OffsetDateTime;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.fengqiao.casefile.CaseScope;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Reads somebody's own cases: page by page by what was worked on last, what was done in each, and how many there are. */
@Component
class MyCaseRows {

    private static final MyCaseQuery EVERYTHING = new MyCaseQuery(null, null, null, null);

    private final MyCaseSql sql;
    private final JdbcClient jdbc;

    MyCaseRows(MyCaseSql sql, JdbcClient jdbc) {
        this.sql = sql;
        this.jdbc = jdbc;
    }

    /** What was worked on last stands first. */
    List<Row> page(MyCaseQuery query, CaseScope scope, int size) {
        return sql.bind(
                        "select file.case_number, mine.last_at from " + MyCaseSql.wanted(query)
                                + " order by mine.last_at desc, file.case_number desc limit :size",
                        query,
                        scope)
                .param("size", size)
                .query(Row.class)
                .list();
    }

    /** How many were registered, and closed with an agreement, in a year; how many are settled but not closed, open, overdue now. */
    MyCases.Figures figures(CaseScope scope, int year) {
        return sql.bind(
                        "select count(*) filter (where this_year) as registered,"
                                + " count(*) filter (where ended_this_year and ending = 'AGREEMENT') as agreed,"
                                + " count(*) filter (where standing = 'SETTLED') as to_close,"
                                + " count(*) filter (where standing <> 'CLOSED') as open, count(*) filter (where late) as overdue"
                                + " from (select file.standing, file.ending,"
                                + " extract(year from file.registered_at at time zone 'Asia/Shanghai') = :of as this_year,"
                                + " extract(year from file.closed_at at time zone 'Asia/Shanghai') = :of as ended_this_year, ("
                                + MyCaseSql.IS_OVERDUE + ") as late from " + MyCaseSql.all() + ") own",
                        EVERYTHING,
                        scope)
                .param("of", year)
                .query((row, unused) -> new MyCases.Figures(
                        year,
                        row.getInt("registered"),
                        row.getInt("agreed"),
                        row.getInt("to_close"),
                        row.getInt("open"),
                        row.getInt("overdue")))
                .single();
    }

    /** What this person has sent in those cases, the newest first. */
    Map<String, List<MyCases.Step>> steps(String login, List<String> numbers) {
        return jdbc
                .sql("select case_number, element_name, submitted_at from submission where submitted_by = :login"
                        + " and case_number = any (string_to_array(:numbers, ',')) order by id desc")
                .param("login", login)
                .param("numbers", String.join(",", numbers))
                .query((row, unused) -> Map.entry(
                        row.getString("case_number"),
                        new MyCases.Step(
                                row.getString("element_name"),
                                row.getTimestamp("submitted_at").toInstant())))
                .list()
                .stream()
                .collect(Collectors.groupingBy(
                        Map.Entry::getKey, Collectors.mapping(Map.Entry::getValue, Collectors.toList())));
    }

    /** A case and when this person last did something in it. */
    record Row(String caseNumber, OffsetDateTime lastAt) {}
}
