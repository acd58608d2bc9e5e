package org.fengqiao.audit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.fengqiao.database.EngineSchemaMigration;
import org.fengqiao.testing.TestKeys;
import org.fengqiao.testing.TestPostgres;
import org.flywaydb.core.Flyway;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DriverManagerDataSource;

/** A database that was used before its texts were sealed. */
class SealingMigrationTest {

    private final DriverManagerDataSource server =
            new DriverManagerDataSource(TestPostgres.emptyDatabase(), TestPostgres.USER, "");
    private final JdbcClient database = JdbcClient.create(server);

    @Test
    void whatStoodInClearIsSealedAndFoundAgain() {
        migrateTo("202611241450");
        database.sql("insert into case_file (case_number, version, official_number, category, source, channel, village,"
                        + " township, across_townships, place, facts, applied_at, registered_at, registered_by, tier,"
                        + " standing, round, people_involved) values ('990100-2026-00001', 0, '第1号', '01', 'APPLICATION',"
                        + " 'VISIT', '990100101201', '990100101', false, '村口', '墙的事', now(), now(), 'village1', 'VILLAGE',"
                        + " 'OPEN', 1, 2)")
                .update();
        database.sql("insert into party (case_number, side, kind, name, phone) values"
                        + " ('990100-2026-00001', 'APPLICANT', 'PERSON', '陈 大山', '138 0000-0000')")
                .update();
        database.sql("insert into submission (case_number, process, element, element_name, submitted_by, submitted_at,"
                        + " fields) values ('990100-2026-00001', 'p', 'e', 'n', 'village1', now(), '{\"a\": \"墙\"}')")
                .update();

        database.sql(
                        "insert into ledger_entry (township, entry_year, serial, case_number, official_number, round, village,"
                                + " category, problem, claims, entered_at) values ('990100101', 2026, 1, '990100-2026-00001',"
                                + " '第1号', 1, '990100101201', '01', '墙的事没谈成', '各要一半', now())")
                .update();
        database.sql("insert into settlement_agreement (version, case_number, round, form, content, performed_at_once,"
                        + " perform_by, agreed_on, recorded_at) values (0, '990100-2026-00001', 1, 'ORAL', '把墙修好',"
                        + " false, current_date, current_date, now())")
                .update();
        database.sql("insert into settlement_instalment (agreement_id, no, due_on, partly_on, partly_note)"
                        + " select id, 1, agreed_on, agreed_on, '修了一半' from settlement_agreement")
                .update();
        database.sql("insert into settlement_report (instalment_id, day, partly, recorded_at)"
                        + " select id, due_on, partly_note, now() from settlement_instalment")
                .update();

        database.sql(
                        "insert into risk_report (version, case_number, kind, seen, measures, raised_by, raised_at, reported_to,"
                                + " reported_on) values (0, '990100-2026-00001', 'VIOLENCE', '扬言打人', '劝开', 'village1', now(),"
                                + " '派出所', current_date)")
                .update();
        database.sql("insert into entrustment (case_number, version, organ, letter_number, letter_on, officer) values"
                        + " ('990100-2026-00001', 0, '青溪县人民法院', '1号', current_date, '周法官')")
                .update();
        database.sql(
                        "insert into party_notice (kind, case_number, side, position, addressee, text, due_on, raised_at, round,"
                                + " part) values ('LABOUR_ARBITRATION', '990100-2026-00001', 'APPLICANT', 0, '陈大山', '陈大山：',"
                                + " current_date, now(), 1, 0)")
                .update();

        migrateTo("latest");

        var ring = new KeyRing(new CaseKeys(database, TestKeys.masters()), new KeysAtHand());
        assertThat(ring.open(text("select name from party")).text()).isEqualTo("陈 大山");
        assertThat(ring.open(text("select facts from case_file")).text()).isEqualTo("墙的事");
        assertThat(ring.open(text("select fields from submission")).text()).isEqualTo("{\"a\": \"墙\"}");
        assertThat(text("select count(*) from party where agent is null")).isEqualTo("1");
        assertThat(ring.open(text("select problem from ledger_entry"))).isEqualTo(sealed("墙的事没谈成"));
        assertThat(ring.open(text("select content from settlement_agreement"))).isEqualTo(sealed("把墙修好"));
        assertThat(ring.open(text("select partly_note from settlement_instalment")))
                .isEqualTo(sealed("修了一半"));
        assertThat(ring.open(text("select partly from settlement_report"))).isEqualTo(sealed("修了一半"));
        assertThat(ring.open(text("select reported_to from risk_report"))).isEqualTo(sealed("派出所"));
        assertThat(ring.open(text("select officer from entrustment"))).isEqualTo(sealed("周法官"));
        assertThat(text("select organ from entrustment")).isEqualTo("青溪县人民法院");
        assertThat(ring.open(text("select addressee from party_notice"))).isEqualTo(sealed("陈大山"));
        assertThatThrownBy(() ->
                        database.sql("update ledger_entry set problem = 'x'").update())
                .as("the ledger is append-only again")
                .hasStackTraceContaining("append-only");
        var hash = new SearchHash(new KeyedHash(ring));
        assertThat(text("select name_hash from party")).isEqualTo(hash.name("陈大山"));
        assertThat(text("select phone_hash from party")).isEqualTo(hash.phone("13800000000"));
    }

    private static SealedText sealed(String text) {
        return SealedText.of("990100-2026-00001", text);
    }

    private String text(String sql) {
        return database.sql(sql).query(String.class).single();
    }

    private void migrateTo(String version) {
        Flyway.configure()
                .dataSource(server)
                .locations("classpath:db/migration")
                .javaMigrations(
                        new EngineSchemaMigration(),
                        new SealPartiesMigration(TestKeys::masters),
                        new SealSessionsMigration(TestKeys::masters),
                        new SealLedgerMigration(TestKeys::masters),
                        new SealOtherTextsMigration(TestKeys::masters))
                .target(version)
                .load()
                .migrate();
    }
}
