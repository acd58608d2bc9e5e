package org.fengqiao.shared;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.SQLException;
import java.sql.SQLTransientConnectionException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.transaction.CannotCreateTransactionException;

class DatabaseAwayTest {

    @ParameterizedTest
    @ValueSource(strings = {"08006", "08001", "08003", "57P01", "57P02", "57P03", "53100", "53300", "58030"})
    void whatTheServerSaysOfItselfIsFoundBehindAnyFailure(String state) {
        var failure = new IllegalStateException(new RuntimeException(new SQLException("x", state)));

        assertThat(DatabaseAway.isCauseOf(failure)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"23505", "40001", "42P01", "22021", "57014"})
    void whatAStatementDidWrongIsSomethingElse(String state) {
        assertThat(DatabaseAway.isCauseOf(new RuntimeException(new SQLException("x", state))))
                .isFalse();
    }

    @Test
    void aPoolWithoutAConnectionIsOne() {
        assertThat(DatabaseAway.isCauseOf(
                        new CannotCreateTransactionException("x", new SQLTransientConnectionException("timed out"))))
                .isTrue();
        assertThat(DatabaseAway.isCauseOf(new RuntimeException(new SQLException("Connection is closed"))))
                .isTrue();
        assertThat(DatabaseAway.isCauseOf(new RuntimeException(new SQLException("something else"))))
                .isFalse();
    }

    @Test
    void aFullDiskIsNamedAsWhatItIs() {
        assertThat(DatabaseAway.isFull(new RuntimeException(new SQLException("x", "53100"))))
                .isTrue();
        assertThat(DatabaseAway.isFull(new RuntimeException(new SQLException("x", "08006"))))
                .isFalse();
        assertThat(DatabaseAway.problem(true).getDetail()).startsWith("数据库所在磁盘已满");
    }
}
