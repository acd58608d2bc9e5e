package org.fengqiao.audit;

import java.util.List;
import java.util.function.Supplier;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.stereotype.Component;

/** Seals what was said in mediation and what was agreed. */
@Component
public class SealSessionsMigration extends SealingMigration {

    private static final List<ClearTable> TABLES = List.of(
            new ClearTable("appointment", "id", "case_number", List.of("place", "note")),
            new ClearTable("mediation_session", "id", "case_number", List.of("place", "present", "invited", "notes")),
            new ClearTable("session_outcome", "id", "case_number", List.of("reason")),
            new ClearTable("withdrawal", "id", "case_number", List.of("reason")),
            new ClearTable(
                    "settlement_agreement",
                    "id",
                    "case_number",
                    List.of("content", "place_of_performance", "open_rest", "refusal_reason", "performance_note")),
            new ClearTable("settlement_instalment", "id", "case_number", List.of("note", "partly_note")),
            new ClearTable(
                    "settlement_report",
                    "id",
                    "(select part.case_number from settlement_instalment part where part.id = instalment_id)",
                    List.of("partly")),
            new ClearTable("judicial_confirmation", "id", "case_number", List.of("end_reason")));

    @Autowired
    SealSessionsMigration(ObjectProvider<MasterKeys> masters) {
        this(masters::getObject);
    }

    /** For a database that is migrated outside of the application. */
    public SealSessionsMigration(Supplier<MasterKeys> masters) {
        super(masters);
    }

    @Override
    List<ClearTable> tables() {
        return TABLES;
    }

    @Override
    String version() {
        return "202611241461";
    }

    @Override
    public String getDescription() {
        return "seal sessions and agreements";
    }
}
