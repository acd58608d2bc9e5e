package org.fengqiao.casefile;

import java.time.Clock;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** What of a case file stands in the database unsealed and leads to its people. */
@Component
class OpenTraces {

    private final JdbcClient database;
    private final Clock clock;

    OpenTraces(JdbcClient database, Clock clock) {
        this.database = database;
        this.clock = clock;
    }

    /** Nobody finds the parties any more, and the file says since when. */
    void takeOut(CaseNumber number) {
        database.sql("update party set name_hash = null, id_number_hash = null, phone_hash = null"
                        + " where case_number = :number")
                .param("number", number.code())
                .update();
        database.sql("update case_file set anonymised_at = :now, version = version + 1 where case_number = :number")
                .param("now", OffsetDateTime.ofInstant(clock.instant(), ZoneOffset.UTC))
                .param("number", number.code())
                .update();
    }
}
