package org.fengqiao.supervision;

import java.sql.Timestamp;
import java.time.Clock;
import java.util.ArrayList;
import org.fengqiao.audit.SearchHash;
import org.fengqiao.casefile.CaseScope;
import org.fengqiao.casefile.CaseScopeSql;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.core.simple.JdbcClient.StatementSpec;
import org.springframework.stereotype.Component;

/**
 * Which cases are somebody's own: what this person sent forms in, registered or was named to mediate, as far as the person
 * may still see it. Who declared a conflict, or had one declared, has left the case, its list included.
 */
@Component
class MyCaseSql {

    private static final String MINE = """
            (select done.case_number, max(done.done_at) as last_at
             from (select sent.case_number, sent.submitted_at as done_at from submission sent where sent.submitted_by = :login
                   union all
                   select own.case_number, own.registered_at from case_file own where own.registered_by = :login
                   union all
                   select named.case_number, led.registered_at
                   from case_mediator named join case_file led on led.case_number = named.case_number where named.login = :login) done
             group by done.case_number) mine join case_file file on file.case_number = mine.case_number""";

    private static final String TASK = """
            exists (select 1 from open_task task where task.case_number = file.case_number and %s)""";

    static final String IS_OPEN = "file.standing <> 'CLOSED'";
    static final String IS_OVERDUE = IS_OPEN + " and " + TASK.formatted("task.due_at < :now");
    private static final String WAITS_FOR_ME = IS_OPEN + " and " + TASK.formatted("task.assignee = :login");

    /** Until somebody else has the work, whoever declared the conflict goes on with it. */
    private static final String NOT_LEFT = "(not exists (select 1 from declared_conflict left_it"
            + " join mediator person on person.id = left_it.person_id"
            + " where left_it.case_number = file.case_number and person.login_id = :login) or " + WAITS_FOR_ME + ")";

    private final JdbcClient jdbc;
    private final SearchHash hash;
    private final Clock clock;

    MyCaseSql(JdbcClient jdbc, SearchHash hash, Clock clock) {
        this.jdbc = jdbc;
        this.hash = hash;
        this.clock = clock;
    }

    /** All of them. */
    static String all() {
        return MINE + " where " + CaseScopeSql.CONDITION + " and " + NOT_LEFT;
    }

    /** Those that are wanted. */
    static String wanted(MyCaseQuery query) {
        var conditions = new ArrayList<String>();
        var state = query.state();
        if (state != null) {
            conditions.add(
                    switch (state) {
                        case OPEN -> IS_OPEN;
                        case CLOSED -> "file.standing = 'CLOSED'";
                        case MINE -> WAITS_FOR_ME;
                        case OVERDUE -> IS_OVERDUE;
                    });
        }
        if (query.year() != null) {
            conditions.add("extract(year from file.registered_at at time zone 'Asia/Shanghai') = :year");
        }
        query.number().ifPresent(number -> conditions.add("file.case_number like '%-' || :number"));
        query.party()
                .ifPresent(
                        party -> conditions.add(
                                "exists (select 1 from party stands where stands.case_number = file.case_number and stands.name_hash = :party)"));
        if (query.after() != null) {
            conditions.add("(mine.last_at, file.case_number) < (:afterAt, :afterNumber)");
        }
        return all() + conditions.stream().map(each -> " and " + each).reduce("", String::concat);
    }

    /** A statement over them; what a query leaves out stands in it as well and is not asked. */
    StatementSpec bind(String text, MyCaseQuery query, CaseScope scope) {
        var after = query.after();
        return CaseScopeSql.bind(jdbc.sql(text), scope)
                .param("login", scope.login())
                .param("now", Timestamp.from(clock.instant()))
                .param("year", query.year())
                .param("number", query.number().orElse(null))
                .param("party", query.party().map(hash::name).orElse(null))
                .param("afterAt", after == null ? null : after.at())
                .param("afterNumber", after == null ? null : after.number());
    }
}
