package org.fengqiao.supervision;

import java.util.HashSet;
import java.util.Set;
import org.fengqiao.casefile.CaseFile;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** To which stages a case has come: what it never came to was skipped, and that is not the same as passed. */
@Component
class StagesReached {

    private final JdbcClient jdbc;

    StagesReached(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** The keys of the stages of the case's present round. */
    Set<String> of(CaseFile file) {
        return new HashSet<>(jdbc.sql("select stage from stage_clock where case_number = :number and round = :round")
                .param("number", file.number().code())
                .param("round", file.round())
                .query(String.class)
                .list());
    }
}
