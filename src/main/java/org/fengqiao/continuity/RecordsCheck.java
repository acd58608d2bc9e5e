package org.fengqiao.continuity;

import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Isolation;
import org.springframework.transaction.annotation.Transactional;

/**
 * Compares what the records say with each other, as of one moment: whatever was accepted stands there once, and nothing stands there
 * half. What is in the database alone is looked at; what somebody was told is accepted is the caller's to compare.
 */
@Component
class RecordsCheck {

    /** As many lines of each kind as somebody reads. */
    private static final int MOST = 20;

    private final JdbcClient database;

    RecordsCheck(JdbcClient database) {
        this.database = database;
    }

    @Transactional(readOnly = true, isolation = Isolation.REPEATABLE_READ)
    public List<RecordsFinding> run() {
        return RecordsRule.ALL.stream()
                .map(this::ask)
                .filter(RecordsFinding::isFault)
                .toList();
    }

    private RecordsFinding ask(RecordsRule rule) {
        var places = database.sql(rule.places() + " limit " + (MOST + 1))
                .query(String.class)
                .list();
        return new RecordsFinding(rule.label(), places);
    }

    /** How much there is to compare. */
    @Transactional(readOnly = true)
    public Extent extent() {
        return database.sql(
                        "select (select count(*) from case_file) as cases, (select count(*) from submission) as forms,"
                                + " (select count(*) from ledger_entry) as entries,"
                                + " (select count(*) from settlement_agreement where effective_on is not null) as agreements")
                .query(Extent.class)
                .single();
    }

    /** @param agreements in effect */
    record Extent(long cases, long forms, long entries, long agreements) {}
}
