package org.fengqiao.caseflow;

import java.time.Clock;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.List;
import org.fengqiao.casefile.CaseNumber;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The cases whose dates are still to be counted anew. */
@Component
class DatesToCount {

    private final JdbcClient jdbc;
    private final Clock clock;

    DatesToCount(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    void note(Collection<CaseNumber> cases) {
        var now = OffsetDateTime.ofInstant(clock.instant(), ZoneOffset.UTC);
        cases.forEach(number -> jdbc.sql("insert into dates_to_count (case_number, since) values (?, ?)"
                        + " on conflict (case_number) do nothing")
                .params(number.code(), now)
                .update());
    }

    List<CaseNumber> all() {
        return jdbc
                .sql("select case_number from dates_to_count order by since, case_number")
                .query(String.class)
                .list()
                .stream()
                .map(CaseNumber::of)
                .toList();
    }

    /** Gone with the transaction that counted them; a change of the holidays meanwhile waits for it and comes again. */
    void take(CaseNumber number) {
        jdbc.sql("delete from dates_to_count where case_number = ?")
                .param(number.code())
                .update();
    }
}
