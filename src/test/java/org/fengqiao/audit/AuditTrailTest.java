package org.fengqiao.audit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.mockito.Mockito.clearInvocations;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.spy;
import static org.mockito.Mockito.verifyNoMoreInteractions;
import static org.mockito.Mockito.when;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;
import org.fengqiao.identity.CurrentUsers;
import org.fengqiao.testing.PostgresTest;
import org.fengqiao.testing.TestPostgres;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.mockito.Mockito;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.core.env.Environment;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.support.TransactionTemplate;

/** The trail and its chain on a database of which somebody has got hold. */
@PostgresTest
@Transactional(propagation = Propagation.NOT_SUPPORTED)
class AuditTrailTest {

    private static final AtomicInteger NUMBERS = new AtomicInteger();

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

    /** Another one for each test: the keys at hand outlive the rows that it deletes. */
    private final String number = "QX-2026-%05d".formatted(NUMBERS.incrementAndGet());

    private AuditTrail trail;
    private AuditChain chain;

    @BeforeEach
    void write() {
        var nobody = mock(CurrentUsers.class);
        when(nobody.find()).thenReturn(Optional.empty());
        var entries = new AuditEntries(database);
        trail = new AuditTrail(entries, keys, nobody);
        chain = new AuditChain(entries, hash, database);
        inTransaction(() -> List.of("a", "b", "c", "d")
                .forEach(each ->
                        trail.write(AuditAction.UNVEILED, number, each, Map.of("phone", "13800000000"), number)));
        inTransaction(chain::link);
    }

    @AfterEach
    void clear() {
        tamper("delete from audit_link");
        tamper("delete from audit_entry");
        database.sql("delete from case_key").update();
    }

    @Test
    void anUntouchedChainIsWhole() {
        var verdict = verify();

        assertThat(verdict.isWhole()).isTrue();
        assertThat(verdict.links()).isEqualTo(4);
        assertThat(verdict.text()).contains("共 4 环").contains("4 links");
    }

    @Test
    void nobodyChangesOrDeletesAnEntryOrALink() {
        for (var sql : List.of(
                "update audit_entry set actor = 'x'",
                "delete from audit_entry",
                "truncate audit_entry",
                "update audit_link set hash = 'x'",
                "delete from audit_link",
                "truncate audit_link")) {
            assertThatThrownBy(() -> owner().sql(sql).update()).hasMessageContaining("never changed");
            assertThatThrownBy(() -> database.sql(sql).update()).rootCause().hasMessageContaining("permission denied");
        }
    }

    @Test
    void aChangedEntryIsNamed() {
        tamper("update audit_entry set actor = 'somebody' where thing = 'c'");

        assertBroken(3, "was changed");
    }

    @Test
    void aDeletedEntryIsNamed() {
        tamper("delete from audit_entry where thing = 'b'");

        assertBroken(2, "was deleted");
    }

    @Test
    void aMissingLinkIsNamedEvenIfItsEntryWentWithIt() {
        tamper("delete from audit_link where position = 2");
        tamper("delete from audit_entry where thing = 'b'");

        assertBroken(3, "link 2 is missing");
    }

    @Test
    void anEntryThatWasExchangedWithItsLinkIsNamed() {
        tamper("update audit_link set entry = -entry where position in (1, 2)");
        tamper("update audit_link l set entry = (select -o.entry from audit_link o where o.position = 3 - l.position)"
                + " where position in (1, 2)");

        assertBroken(1, "was changed");
    }

    /** The chain is over what is kept, sealed: a destroyed key takes the contents, not the proof. */
    @Test
    void theChainOutlivesTheKeyOfItsCase() {
        keys.destroy(number);

        assertThat(verify().isWhole()).isTrue();
    }

    @Test
    void whatIsRolledBackIsNotOnRecord() {
        new TransactionTemplate(transactions).executeWithoutResult(status -> {
            trail.record(AuditAction.EXPORTED, "ledger", Map.of("lines", 3));
            status.setRollbackOnly();
        });

        assertThat(verify().links()).isEqualTo(4);
    }

    @Test
    void whatAnEntryTellsOfPeopleIsSealed() {
        assertThat(database.sql("select details from audit_entry limit 1")
                        .query(String.class)
                        .single())
                .doesNotContain("13800000000");
    }

    /** Nothing but the newest number is looked at while nobody writes. */
    @Test
    void whileNothingIsWrittenNoEntryIsReadAgain() {
        var entries = spy(new AuditEntries(database));
        var idle = new AuditChain(entries, hash, database);
        for (var turn = 0; turn < 3; turn++) {
            inTransaction(idle::link);
        }
        assertThat(idle.linksFrom()).isEqualTo(newest() + 1);
        clearInvocations(entries);

        inTransaction(idle::link);

        Mockito.verify(entries).newestId();
        verifyNoMoreInteractions(entries);
    }

    /** Numbers are given when an entry is begun: one that is committed last may be the lowest. */
    @Test
    void anEntryOfASlowTransactionIsLinkedWhenItComes() throws Exception {
        try (var slow = slowTransaction()) {
            try (var insert = slow.createStatement()) {
                insert.execute(
                        "insert into audit_entry (at, actor, action, subject) values (now(), 'slow', 'READ', 'x')");
            }
            for (var turn = 0; turn < 6; turn++) {
                inTransaction(() -> trail.write(AuditAction.READ, number, "later", Map.of(), number));
                inTransaction(chain::link);
            }
            assertThat(chain.linksFrom()).isLessThanOrEqualTo(slowEntry(slow));
            slow.commit();
        }
        inTransaction(chain::link);

        assertThat(database.sql(
                                "select count(*) from audit_link l join audit_entry e on e.id = l.entry where actor = 'slow'")
                        .query(Long.class)
                        .single())
                .isOne();
        assertThat(verify().isWhole()).isTrue();
        inTransaction(chain::link);
        inTransaction(chain::link);
        inTransaction(chain::link);
        assertThat(chain.linksFrom()).isEqualTo(newest() + 1);
    }

    @Test
    void whatIsRolledBackIsLookedForAgain() {
        inTransaction(() -> trail.write(AuditAction.READ, number, "e", Map.of(), number));
        for (var turn = 0; turn < 4; turn++) {
            new TransactionTemplate(transactions).executeWithoutResult(status -> {
                chain.link();
                status.setRollbackOnly();
            });
        }

        inTransaction(chain::link);

        assertThat(entries()).isEqualTo(5);
        assertThat(database.sql("select count(*) from audit_link")
                        .query(Long.class)
                        .single())
                .isEqualTo(5);
    }

    private Connection slowTransaction() throws SQLException {
        var connection = DriverManager.getConnection(
                environment.getRequiredProperty("spring.datasource.url"), TestPostgres.USER, "");
        connection.setAutoCommit(false);
        return connection;
    }

    private static long slowEntry(Connection slow) throws SQLException {
        try (var ask = slow.createStatement();
                var id = ask.executeQuery("select id from audit_entry where actor = 'slow'")) {
            id.next();
            return id.getLong(1);
        }
    }

    private long newest() {
        return database.sql("select max(id) from audit_entry").query(Long.class).single();
    }

    private long entries() {
        return database.sql("select count(*) from audit_entry")
                .query(Long.class)
                .single();
    }

    private void assertBroken(long position, String why) {
        var verdict = verify();
        assertThat(verdict.broken()).get().satisfies(broken -> {
            assertThat(broken.position()).isEqualTo(position);
            assertThat(broken.english()).contains(why);
        });
        assertThat(verdict.text()).contains("第 " + position + " 环");
    }

    private AuditVerdict verify() {
        return new TransactionTemplate(transactions).execute(status -> chain.verify());
    }

    private void inTransaction(Runnable work) {
        new TransactionTemplate(transactions).executeWithoutResult(status -> work.run());
    }

    /** Somebody with every right on the server. */
    private JdbcClient owner() {
        return TestPostgres.owner(environment);
    }

    private void tamper(String sql) {
        owner().sql(WITHOUT_TRIGGERS + sql).update();
    }
}
