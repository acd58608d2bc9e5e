package org.fengqiao.database;

import static org.assertj.core.api.Assertions.assertThat;

import org.fengqiao.testing.PostgresTest;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

@PostgresTest
class MigrationsDbTest {

    @Autowired
    private JdbcClient database;

    @Test
    void theEnginesTablesAreThereWithTheVersionItChecks() {
        assertThat(database.sql("select version_ from act_ge_schema_log")
                        .query(String.class)
                        .list())
                .containsExactly("7.24.0");
        assertThat(database.sql("select value_ from act_ge_property where name_ = 'schema.version'")
                        .query(String.class)
                        .single())
                .isEqualTo("fox");
    }

    @Test
    void everyPartOfTheEngineHasItsTables() {
        var tables = database.sql(
                        "select upper(table_name) from information_schema.tables where table_schema = 'public'")
                .query(String.class)
                .list();

        assertThat(tables)
                .contains(
                        "ACT_RU_EXECUTION",
                        "ACT_HI_PROCINST",
                        "ACT_ID_USER",
                        "ACT_RE_CASE_DEF",
                        "ACT_HI_CASEINST",
                        "ACT_RE_DECISION_DEF",
                        "ACT_HI_DECINST");
    }

    @Test
    void allMigrationsSucceeded() {
        assertThat(database.sql("select count(*) from flyway_schema_history where not success")
                        .query(Long.class)
                        .single())
                .isZero();
    }
}
