package org.fengqiao.audit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.Mockito.mock;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import org.fengqiao.identity.AtTheDoor;
import org.fengqiao.identity.AtTheDoor.Happening;
import org.fengqiao.identity.CurrentUsers;
import org.fengqiao.testing.PostgresTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.PlatformTransactionManager;

/** Who knocks a thousand times leaves a line and a number. */
@PostgresTest
class DoorNotesTest {

    @Autowired
    private KeyRing keys;

    @Autowired
    private JdbcClient database;

    @Autowired
    private PlatformTransactionManager transactions;

    private final MovedClock clock = new MovedClock();
    private DoorNotes notes;

    @BeforeEach
    void stand() {
        var trail = new AuditTrail(new AuditEntries(database), keys, mock(CurrentUsers.class));
        notes = new DoorNotes(trail, transactions, clock);
    }

    @Test
    void theSameWithinAMinuteIsOneEntryWithACount() {
        knock(1000, Happening.LOGIN_FAILED, "village1");
        notes.write();
        knock(30, Happening.LOGIN_FAILED, "village1");
        clock.move(59);
        notes.write();
        assertThat(entries()).containsExactly("village1 LOGIN_FAILED login {\"times\":1000}");

        clock.move(1);
        notes.write();

        assertThat(entries())
                .containsExactly(
                        "village1 LOGIN_FAILED login {\"times\":1000}", "village1 LOGIN_FAILED login {\"times\":30}");
    }

    @Test
    void whoIsUnknownIsNotNamedAndEachKindStandsForItself() {
        notes.on(new AtTheDoor(Happening.LOGIN_FAILED, Optional.empty(), "login"));
        knock(1, Happening.LOGGED_IN, "village1");
        knock(1, Happening.LOCKED_OUT, "village2");
        notes.on(new AtTheDoor(Happening.REFUSED, Optional.of("village1"), "POST /api/retention/proposals"));
        notes.write();

        assertThat(entries())
                .containsExactlyInAnyOrder(
                        "unknown LOGIN_FAILED login ",
                        "village1 LOGGED_IN login ",
                        "village2 LOCKED_OUT login ",
                        "village1 REFUSED POST /api/retention/proposals ");
    }

    @Test
    void anOrderlyEndWritesWhatIsStillCounted() {
        knock(1, Happening.REFUSED, "village1");
        notes.write();
        knock(5, Happening.REFUSED, "village1");

        notes.writeAll();

        assertThat(entries()).hasSize(2).last().asString().endsWith("{\"times\":5}");
    }

    private void knock(int times, Happening what, String login) {
        for (var each = 0; each < times; each++) {
            notes.on(new AtTheDoor(what, Optional.of(login), AtTheDoor.LOGIN));
        }
    }

    private List<String> entries() {
        return database.sql("select actor || ' ' || action || ' ' || subject || ' ' as what, details from audit_entry"
                        + " order by id")
                .query((row, unused) -> row.getString("what")
                        + (row.getString("details") == null
                                ? ""
                                : keys.open(row.getString("details")).text()))
                .list();
    }

    private static final class MovedClock extends Clock {

        private Instant now = Instant.parse("2026-03-02T01:00:00Z");

        void move(int seconds) {
            now = now.plusSeconds(seconds);
        }

        @Override
        public Instant instant() {
            return now;
        }

        @Override
        public ZoneId getZone() {
            return ZoneOffset.UTC;
        }

        @Override
        public Clock withZone(ZoneId zone) {
            return this;
        }
    }
}
