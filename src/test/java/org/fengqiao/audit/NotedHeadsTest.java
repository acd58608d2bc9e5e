package org.fengqiao.audit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import org.fengqiao.identity.CurrentUsers;
import org.fengqiao.testing.PostgresTest;
import org.fengqiao.testing.TestPostgres;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.core.env.Environment;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.support.TransactionTemplate;

/** A chain that was cut off or made anew is whole in itself; what was noted outside of the database tells. */
@PostgresTest
@Transactional(propagation = Propagation.NOT_SUPPORTED)
class NotedHeadsTest {

    private static final Instant NOW = Instant.parse("2026-03-02T01:02:03.456Z");
    private static final String WITHOUT_TRIGGERS = "set session_replication_role = replica; ";

    @Autowired
    private KeyRing keys;

    @Autowired
    private KeyedHash hash;

    @Autowired
    private JdbcClient database;

    @Autowired
    private Environment environment;

    @Autowired
    private PlatformTransactionManager transactions;

    @TempDir
    private Path folder;

    private AuditTrail trail;
    private AuditChain chain;
    private NotedHeads noted;

    @BeforeEach
    void write() {
        var nobody = mock(CurrentUsers.class);
        when(nobody.find()).thenReturn(Optional.empty());
        var entries = new AuditEntries(database);
        trail = new AuditTrail(entries, keys, nobody);
        chain = new AuditChain(entries, hash, database);
        noted = new NotedHeads(entries, folder, Clock.fixed(NOW, ZoneOffset.UTC));
        add(2);
        noted.note();
        add(2);
        noted.note();
    }

    @AfterEach
    void clear() {
        tamper("delete from audit_link");
        tamper("delete from audit_entry");
        database.sql("delete from case_key").update();
    }

    @Test
    void eachNoteIsALineWithTimeLinkAndHash() throws IOException {
        assertThat(Files.readAllLines(folder.resolve("audit-heads.txt")))
                .hasSize(2)
                .allMatch(line -> line.matches("2026-03-02T01:02:03Z \\d+ [0-9a-f]{64}"))
                .satisfiesExactly(first -> assertThat(first).contains(" 2 "), second -> assertThat(second)
                        .contains(" 4 "));
        assertThat(verify().isWhole()).isTrue();
    }

    @Test
    void anEndThatWasCutOffIsNamed() {
        tamper("delete from audit_entry where id in (select entry from audit_link where position > 3)");
        tamper("delete from audit_link where position > 3");

        assertThat(inTransaction(chain::verify).isWhole()).isTrue();
        assertThat(verify().broken()).get().satisfies(broken -> {
            assertThat(broken.position()).isEqualTo(4);
            assertThat(broken.english()).contains("noted elsewhere at 2026-03-02T01:02:03Z");
        });
        assertThat(verify().text()).contains("第 4 环", "另行记下");
    }

    /** Whoever has the master key too can make a chain that is whole. */
    @Test
    void aTrailThatWasWrittenAnewIsNamedAtTheFirstNote() {
        tamper("delete from audit_link");
        tamper("update audit_entry set actor = 'somebody'");

        assertThat(inTransaction(chain::verify).isWhole()).isTrue();
        assertThat(verify().broken())
                .get()
                .extracting(AuditVerdict.Broken::position)
                .isEqualTo(2L);
    }

    @Test
    void aBrokenChainIsToldBeforeANote() {
        tamper(
                "update audit_entry set actor = 'somebody' where id = (select entry from audit_link where position = 1)");

        assertThat(verify().broken())
                .get()
                .extracting(AuditVerdict.Broken::english)
                .isEqualTo("its entry was changed");
    }

    @Test
    void whatIsNoNoteIsPassedOverAndWithoutAFolderNothingIsWritten() throws IOException {
        Files.writeString(folder.resolve("audit-heads.txt"), "# kept by the county\n\nx y z\n");
        assertThat(verify().isWhole()).isTrue();

        var elsewhere = folder.resolve("not-there");
        new NotedHeads(new AuditEntries(database), elsewhere, Clock.fixed(NOW, ZoneOffset.UTC)).note();
        assertThat(elsewhere).doesNotExist();
    }

    private void add(int entries) {
        for (var each = 0; each < entries; each++) {
            inTransaction(() -> {
                trail.record(AuditAction.EXPORTED, "ledger", Map.of("lines", 3));
                return true;
            });
        }
        inTransaction(() -> {
            chain.link();
            return true;
        });
    }

    private AuditVerdict verify() {
        return inTransaction(new AuditVerifier(chain, noted)::verify);
    }

    private <T> T inTransaction(Supplier<T> work) {
        return new TransactionTemplate(transactions).execute(status -> work.get());
    }

    private void tamper(String sql) {
        TestPostgres.owner(environment).sql(WITHOUT_TRIGGERS + sql).update();
    }
}
