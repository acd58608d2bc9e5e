package org.fengqiao.settlement;

import org.fengqiao.audit.SealedText;
import org.fengqiao.casefile.CaseAnonymised;
import org.springframework.context.event.EventListener;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The number of a ruling leads to the people in it: it goes with the file. */
@Component
class AnonymisedRulings {

    private final JdbcClient database;

    AnonymisedRulings(JdbcClient database) {
        this.database = database;
    }

    @EventListener
    void on(CaseAnonymised anonymised) {
        database.sql("update judicial_confirmation set ruling_number = :gone"
                        + " where case_number = :number and ruling_number is not null")
                .param("gone", SealedText.LOST)
                .param("number", anonymised.number().code())
                .update();
    }
}
