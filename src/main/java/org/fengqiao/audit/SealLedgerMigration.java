package org.fengqiao.audit;

import java.util.List;
import java.util.function.Supplier;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Seals the lines of the ledger. The trigger that keeps them as they were entered steps aside for it. */
@Component
public class SealLedgerMigration extends SealingMigration {

    private static final List<ClearTable> TABLES = List.of(new ClearTable(
            "ledger_entry", "id", "case_number", List.of("failure_reason", "problem", "claims", "suggestion")));

    @Autowired
    SealLedgerMigration(ObjectProvider<MasterKeys> masters) {
        this(masters::getObject);
    }

    /** For a database that is migrated outside of the application. */
    public SealLedgerMigration(Supplier<MasterKeys> masters) {
        super(masters);
    }

    @Override
    List<ClearTable> tables() {
        return TABLES;
    }

    @Override
    String version() {
        return "202611241462";
    }

    @Override
    public String getDescription() {
        return "seal ledger";
    }

    @Override
    void before(JdbcClient database, Supplier<KeyRing> keys) {
        database.sql("alter table ledger_entry disable trigger ledger_entry_only_struck")
                .update();
    }

    @Override
    void after(JdbcClient database) {
        database.sql("alter table ledger_entry enable trigger ledger_entry_only_struck")
                .update();
    }
}
