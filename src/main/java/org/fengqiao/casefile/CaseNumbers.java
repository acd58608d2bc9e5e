package org.fengqiao.casefile;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Issues case numbers without gaps: one counter row a year, held until the registration commits. Two registrations at
 * once wait for each other for those milliseconds; a sequence would not, but would leave holes in the county's register.
 */
@Component
class CaseNumbers {

    private final JdbcClient jdbc;
    private final CountyNaming county;

    CaseNumbers(JdbcClient jdbc, CountyNaming county) {
        this.jdbc = jdbc;
        this.county = county;
    }

    CaseNumber next(int year) {
        var serial = jdbc.sql("insert into case_number_counter (year, last) values (:year, 1)"
                        + " on conflict (year) do update set last = case_number_counter.last + 1 returning last")
                .param("year", year)
                .query(Integer.class)
                .single();
        return CaseNumber.of(county.code(), year, serial);
    }

    /** （年）X人调字第N号, the form of the ministry's dossier cover (domain.md 3). */
    String official(CaseNumber number) {
        var parts = number.code().split("-", -1);
        return "（" + parts[1] + "）" + county.shortName() + "人调字第" + parts[2] + "号";
    }
}
