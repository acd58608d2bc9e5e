package org.fengqiao.ledger.web;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class LedgerCsvTest {

    @ParameterizedTest
    @ValueSource(
            strings = {"=HYPERLINK(\"http://x\")", "+86 139", "-1", "@SUM(A1)", " =1+1", "\t=1", "\r\n@x", "＝1", "=多\n行"
            })
    void whatASpreadsheetTakesForAFormulaIsText(String text) {
        assertThat(LedgerCsv.cell(text)).isEqualTo("'" + text);
    }

    @ParameterizedTest
    @ValueSource(strings = {"排水沟堵塞", "1200 元", "甲=乙", "a@b", ""})
    void otherTextStaysAsItIs(String text) {
        assertThat(LedgerCsv.cell(text)).isEqualTo(text);
    }

    @Test
    void aFileWithoutLinesHasItsMarkAndHeader() {
        var file = LedgerCsv.of(lines -> {});

        assertThat(file).startsWith(0xEF, 0xBB, 0xBF);
        assertThat(new String(file, java.nio.charset.StandardCharsets.UTF_8))
                .contains("台账号,登记日期")
                .endsWith("登记人\r\n");
    }
}
