package org.fengqiao.audit;

import java.util.List;
import java.util.function.Supplier;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.stereotype.Component;

/** Seals what was written beside mediation and agreement: from the registration to the visit and the notices. */
@Component
public class SealOtherTextsMigration extends SealingMigration {

    private static final List<ClearTable> TABLES = List.of(
            new ClearTable("handover", "id", "case_number", List.of("reason", "note")),
            new ClearTable(
                    "county_referral", "id", "case_number", List.of("note", "expert_question", "expert_opinion")),
            new ClearTable("route_notice", "id", "case_number", List.of("reason")),
            new ClearTable("risk_report", "id", "case_number", List.of("seen", "measures", "reported_to", "answer")),
            new ClearTable("follow_up_visit", "id", "case_number", List.of("finding", "brought_forward_reason")),
            new ClearTable("refused_dispute", "case_number", "case_number", List.of("reason")),
            new ClearTable("correction", "id", "case_number", List.of("reason")),
            new ClearTable("entrustment", "case_number", "case_number", List.of("officer", "reply_result")),
            new ClearTable(
                    "representative", "id", "case_number", List.of("name", "phone", "elected_by", "replaced_reason")),
            new ClearTable("linked_case", "id", "case_number", List.of("reason", "taken_out_reason")),
            new ClearTable("major_event_report", "id", "case_number", List.of("reported_to", "note")),
            new ClearTable("party_notice", "id", "case_number", List.of("addressee", "text", "reason")),
            new ClearTable("assignment", "id", "case_number", List.of("reason")),
            new ClearTable("mediator_order", "id", "case_number", List.of("plan", "return_reason")));

    @Autowired
    SealOtherTextsMigration(ObjectProvider<MasterKeys> masters) {
        this(masters::getObject);
    }

    /** For a database that is migrated outside of the application. */
    public SealOtherTextsMigration(Supplier<MasterKeys> masters) {
        super(masters);
    }

    @Override
    List<ClearTable> tables() {
        return TABLES;
    }

    @Override
    String version() {
        return "202611241464";
    }

    @Override
    public String getDescription() {
        return "seal other texts";
    }
}
