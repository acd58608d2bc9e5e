package org.fengqiao.audit;

import java.util.List;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Seals who the parties are, what happened, and what people have sent in. */
@Component
public class SealPartiesMigration extends SealingMigration {

    private static final List<ClearTable> TABLES = List.of(
            new ClearTable(
                    "party",
                    "id",
                    "case_number",
                    List.of("name", "id_number", "phone", "address", "agent", "guardian")),
            new ClearTable("case_file", "case_number", "case_number", List.of("place", "facts")),
            new ClearTable("clock_stop", "id", "case_number", List.of("reason")),
            new ClearTable("limit_extension", "id", "case_number", List.of("reason", "agreed_by")),
            new ClearTable("submission", "id", "case_number", List.of("fields")));

    @Autowired
    SealPartiesMigration(ObjectProvider<MasterKeys> masters) {
        this(masters::getObject);
    }

    /** For a database that is migrated outside of the application. */
    public SealPartiesMigration(Supplier<MasterKeys> masters) {
        super(masters);
    }

    @Override
    List<ClearTable> tables() {
        return TABLES;
    }

    @Override
    String version() {
        return "202611241452";
    }

    @Override
    public String getDescription() {
        return "seal parties";
    }

    /** What a search compares. */
    @Override
    void before(JdbcClient database, Supplier<KeyRing> keys) {
        database.sql("select id, name, id_number, phone from party")
                .query((row, unused) -> new Known(
                        row.getLong("id"), row.getString("name"), row.getString("id_number"), row.getString("phone")))
                .list()
                .forEach(party -> {
                    var hash = new SearchHash(new KeyedHash(keys.get()));
                    database.sql("update party set name_hash = :name, id_number_hash = :number, phone_hash = :phone"
                                    + " where id = :id")
                            .param("name", hash.name(party.name()))
                            .param("number", hash.idNumber(party.idNumber()))
                            .param("phone", hash.phone(party.phone()))
                            .param("id", party.id())
                            .update();
                });
    }

    private record Known(
            long id,
            String name,
            @Nullable String idNumber,
            @Nullable String phone) {}
}
