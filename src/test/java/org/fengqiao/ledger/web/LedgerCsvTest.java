package org.fengqiao.ledger.web;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class LedgerCsvTest {

    @Test
    void aFileWithoutLinesHasItsMarkAndHeader() {
        var file = LedgerCsv.of(lines -> {}, login -> login);

        assertThat(file).startsWith(0xEF, 0xBB, 0xBF);
        assertThat(new String(file, java.nio.charset.StandardCharsets.UTF_8))
                .contains("台账号,登记日期")
                .endsWith("登记人,备注\r\n");
    }
}
