package org.fengqiao.audit;

import static org.assertj.core.api.Assertions.assertThat;

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

        migrateTo("latest");

        var ring = new KeyRing(new CaseKeys(database, TestKeys.masters()), new KeysAtHand());
        assertThat(ring.open(text("select name from party")).text()).isEqualTo("陈 大山");
        assertThat(ring.open(text("select facts from case_file")).text()).isEqualTo("墙的事");
        assertThat(ring.open(text("select fields from submission")).text()).isEqualTo("{\"a\": \"墙\"}");
        assertThat(text("select count(*) from party where agent is null")).isEqualTo("1");
        var hash = new SearchHash(new KeyedHash(ring));
        assertThat(text("select name_hash from party")).isEqualTo(hash.name("陈大山"));
        assertThat(text("select phone_hash from party")).isEqualTo(hash.phone("13800000000"));
    }

    private String text(String sql) {
        return database.sql(sql).query(String.class).single();
    }

    private void migrateTo(String version) {
        Flyway.configure()
                .dataSource(server)
                .locations("classpath:db/migration")
                .javaMigrations(new EngineSchemaMigration(), new SealPartiesMigration(TestKeys::masters))
                .target(version)
                .load()
                .migrate();
    }
}
