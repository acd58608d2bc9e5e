package org.fengqiao.supervision;

import java.sql.Timestamp;
import java.time.Clock;
import java.time.Instant;
import java.time.OffsetDateTime;
import org.fengqiao.casefile.CaseFile;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Writes what is due before somebody reads, as far as one reader can be made to wait for it, and says how far that came. */
@Component
class FreshFacts {

    private static final int MOST = 2_000;

    private final CaseFacts facts;
    private final JdbcClient jdbc;
    private final Clock clock;

    FreshFacts(CaseFacts facts, JdbcClient jdbc, Clock clock) {
        this.facts = facts;
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /** What the figures that are read next tell of. */
    State now() {
        facts.refresh(MOST);
        var waiting = facts.waiting();
        return new State(asOf(waiting), waiting);
    }

    private OffsetDateTime asOf(int waiting) {
        var since = waiting == 0
                ? clock.instant()
                : jdbc.sql("select min(due_since) from case_fact_due")
                        .query((row, unused) -> row.getTimestamp(1))
                        .optional()
                        .map(Timestamp::toInstant)
                        .orElseGet(clock::instant);
        return OffsetDateTime.ofInstant(Instant.ofEpochSecond(since.getEpochSecond()), CaseFile.ZONE);
    }

    /**
     * How fresh the figures are.
     *
     * @param asOf every change until then is counted in
     * @param waiting changed cases that are not counted in yet
     */
    record State(OffsetDateTime asOf, int waiting) {}
}
