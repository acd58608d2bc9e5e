package org.fengqiao.shared.sheet;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ColumnTest {

    private static final Column<String> LOGIN =
            Column.optional("用户名", "login", CellTypes.text(20)).formerly("登录名");

    @ParameterizedTest
    @ValueSource(strings = {"用户名", "login", "用户名 login", "LOGIN*", "登录名", "登录名（选填）"})
    void aColumnIsKnownByItsHeadersAndByTheOneItHadBefore(String header) {
        assertThat(LOGIN.isNamed(header)).isTrue();
    }

    @Test
    void messagesNameAColumnByItsPresentHeaderOnly() {
        assertThat(LOGIN.header()).isEqualTo("用户名 login");
        assertThat(LOGIN.isNamed("姓名")).isFalse();
    }
}
