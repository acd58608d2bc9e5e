package org.fengqiao.supervision;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.fengqiao.caseflow.DisputeLifecycle;
import org.springframework.core.io.ClassPathResource;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Writes case_fact from the case files: one statement for many cases, beside this class as {@code case-fact.sql}. */
@Component
class CaseFactRows {

    /** In their order; of two that run side by side the one that says more of where a case stands comes first. */
    static final List<String> STAGES = List.of(
            DisputeLifecycle.ON_SITE_MEDIATION,
            DisputeLifecycle.LEDGER_ENTRY,
            DisputeLifecycle.TOWNSHIP_MEDIATION,
            DisputeLifecycle.COUNTY_REFERRAL,
            DisputeLifecycle.SETTLEMENT,
            DisputeLifecycle.FOLLOW_UP_CHECK,
            DisputeLifecycle.JUDICIAL_CONFIRMATION,
            DisputeLifecycle.CASE_CLOSING);

    private final JdbcClient jdbc;
    private final String put;

    CaseFactRows(JdbcClient jdbc) {
        this.jdbc = jdbc;
        this.put = statement();
    }

    void write(List<String> numbers) {
        var listed = String.join(",", numbers);
        jdbc.sql(put)
                .param("numbers", listed)
                .param("stages", String.join(",", STAGES))
                .update();
        jdbc.sql("delete from case_fact fact where fact.case_number = any (string_to_array(:numbers, ','))"
                        + " and not exists (select 1 from case_file file where file.case_number = fact.case_number)")
                .param("numbers", listed)
                .update();
    }

    private static String statement() {
        try {
            return new ClassPathResource("case-fact.sql", CaseFactRows.class)
                    .getContentAsString(StandardCharsets.UTF_8);
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }
}
