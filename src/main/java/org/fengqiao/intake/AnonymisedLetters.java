package org.fengqiao.intake;

import org.fengqiao.audit.SealedText;
import org.fengqiao.casefile.CaseAnonymised;
import org.springframework.context.event.EventListener;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The number of a court's or the police's letter leads to their file: it goes with ours. */
@Component
class AnonymisedLetters {

    private final JdbcClient database;

    AnonymisedLetters(JdbcClient database) {
        this.database = database;
    }

    @EventListener
    void on(CaseAnonymised anonymised) {
        database.sql("update entrustment set letter_number = :gone where case_number = :number")
                .param("gone", SealedText.LOST)
                .param("number", anonymised.number().code())
                .update();
    }
}
