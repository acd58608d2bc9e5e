package org.fengqiao.sensitive;

import java.time.Clock;
import java.time.LocalDate;
import org.fengqiao.casefile.CaseAnonymised;
import org.fengqiao.casefile.CaseFile;
import org.springframework.context.event.EventListener;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Deletes marks whose last day is over, and those of a file whose people are gone. */
@Component
class ExpiredMarks {

    private final SpecialMarks marks;
    private final JdbcClient database;
    private final Clock clock;

    ExpiredMarks(SpecialMarks marks, JdbcClient database, Clock clock) {
        this.marks = marks;
        this.database = database;
        this.clock = clock;
    }

    @Scheduled(
            initialDelayString = "${fengqiao.retention.first:PT10M}",
            fixedDelayString = "${fengqiao.retention.every:PT24H}")
    @Transactional
    void erase() {
        var today = LocalDate.ofInstant(clock.instant(), CaseFile.ZONE);
        marks.findByExpiresOnBeforeOrderById(today).forEach(marks::delete);
    }

    /** Past Hibernate: its record of a change would be sealed with the key that goes. */
    @EventListener
    void on(CaseAnonymised anonymised) {
        database.sql("delete from special_mark where case_number = :number")
                .param("number", anonymised.number().code())
                .update();
    }
}
