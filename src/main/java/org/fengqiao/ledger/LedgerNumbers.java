package org.fengqiao.ledger;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Numbers the lines without gaps: one counter row for each township and year, held until the entry commits. */
@Component
class LedgerNumbers {

    private final JdbcClient jdbc;

    LedgerNumbers(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    LedgerNumber next(String township, int year) {
        var serial = jdbc.sql("insert into ledger_counter (township, year, last) values (:township, :year, 1)"
                        + " on conflict (township, year) do update set last = ledger_counter.last + 1 returning last")
                .param("township", township)
                .param("year", year)
                .query(Integer.class)
                .single();
        return new LedgerNumber(township, year, serial);
    }
}
