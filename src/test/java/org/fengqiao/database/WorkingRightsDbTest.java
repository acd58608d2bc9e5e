package org.fengqiao.database;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.fengqiao.testing.PostgresTest;
import org.fengqiao.testing.TestPostgres;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** What the application's own role may do; the tests work under it too. */
@PostgresTest
class WorkingRightsDbTest {

    @Autowired
    private JdbcClient database;

    @Test
    void theApplicationWorksUnderARoleThatOwnsNothing() {
        assertThat(database.sql("select current_user").query(String.class).single())
                .isEqualTo(TestPostgres.WORKER);
        assertThat(database.sql("select count(*) from pg_class c join pg_roles r on r.oid = c.relowner"
                                + " where r.rolname = current_user")
                        .query(Long.class)
                        .single())
                .isZero();
    }

    @Test
    void theAuditTrailIsWrittenAndNeverChanged() {
        for (var table : List.of("audit_entry", "audit_link")) {
            assertThat(may(table, "INSERT")).as(table).isTrue();
            assertThat(may(table, "SELECT")).as(table).isTrue();
            for (var right : List.of("UPDATE", "DELETE", "TRUNCATE", "TRIGGER")) {
                assertThat(may(table, right)).as(table + " " + right).isFalse();
            }
        }
        assertThat(may("flyway_schema_history", "INSERT")).isFalse();
        assertThat(may("party", "UPDATE")).isTrue();
    }

    @Test
    void itsRightsAreAskedBeforeTheTriggers() {
        assertThatThrownBy(() -> database.sql("delete from audit_entry").update())
                .rootCause()
                .hasMessageContaining("permission denied");
    }

    private boolean may(String table, String right) {
        return database.sql("select has_table_privilege(:table, :right)")
                .param("table", table)
                .param("right", right)
                .query(Boolean.class)
                .single();
    }
}
