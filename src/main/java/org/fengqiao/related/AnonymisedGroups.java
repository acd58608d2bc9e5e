package org.fengqiao.related;

import org.fengqiao.audit.SealedText;
import org.fengqiao.casefile.CaseAnonymised;
import org.springframework.context.event.EventListener;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** What a group of cases has in common goes when the last of them is anonymised. */
@Component
class AnonymisedGroups {

    private final JdbcClient database;

    AnonymisedGroups(JdbcClient database) {
        this.database = database;
    }

    @EventListener
    void on(CaseAnonymised anonymised) {
        database.sql("update linked_group set cause = :gone where id in"
                        + " (select group_id from linked_case where case_number = :number) and not exists"
                        + " (select 1 from linked_case other join case_file file using (case_number)"
                        + "  where other.group_id = linked_group.id and other.case_number <> :number"
                        + "  and file.anonymised_at is null)")
                .param("gone", SealedText.LOST)
                .param("number", anonymised.number().code())
                .update();
    }
}
