package org.fengqiao.supervision;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** What came of cases: the agreement that is in effect, whether it was performed, and what the visit afterwards found. */
@Component
class MyCaseOutcomes {

    private static final String OUTCOMES = """
            select file.case_number, agreement.form, agreement.performed_at_once, agreement.perform_by, agreement.performance,
                   visit.planned_for, visit.visited_on, visit.satisfaction, visit.relapse
            from case_file file
            left join settlement_agreement agreement on agreement.case_number = file.case_number and agreement.round = file.round
                and agreement.struck_at is null and agreement.effective_on is not null
            left join lateral (select * from follow_up_visit paid where paid.case_number = file.case_number and paid.struck_at is null
                               and paid.called_off_at is null order by paid.round desc, paid.visit_no desc limit 1) visit on true
            where file.case_number = any (string_to_array(:numbers, ','))""";

    private final JdbcClient jdbc;

    MyCaseOutcomes(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    Map<String, MyCases.Outcome> of(List<String> numbers) {
        return jdbc
                .sql(OUTCOMES)
                .param("numbers", String.join(",", numbers))
                .query((row, unused) -> read(row))
                .list()
                .stream()
                .collect(Collectors.toMap(MyCases.Outcome::number, each -> each));
    }

    private static MyCases.Outcome read(ResultSet row) throws SQLException {
        var satisfaction = row.getInt("satisfaction");
        return new MyCases.Outcome(
                row.getString("case_number"),
                row.getString("form"),
                row.getBoolean("performed_at_once"),
                row.getObject("perform_by", LocalDate.class),
                row.getString("performance"),
                row.getObject("planned_for", LocalDate.class),
                row.getObject("visited_on", LocalDate.class),
                satisfaction == 0 ? null : satisfaction,
                row.getBoolean("relapse"));
    }
}
