package org.fengqiao.assignment;

import org.fengqiao.audit.SealedText;
import org.fengqiao.casefile.CaseAnonymised;
import org.springframework.context.event.EventListener;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** How close a mediator was to a party leads to the party: it goes with the file. */
@Component
class AnonymisedConflicts {

    private final JdbcClient database;

    AnonymisedConflicts(JdbcClient database) {
        this.database = database;
    }

    @EventListener
    void on(CaseAnonymised anonymised) {
        database.sql("update declared_conflict set reason = :gone where case_number = :number")
                .param("gone", SealedText.LOST)
                .param("number", anonymised.number().code())
                .update();
    }
}
