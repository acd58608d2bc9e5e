package org.fengqiao.shared;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SafeCellTest {

    @ParameterizedTest
    @ValueSource(
            strings = {"=HYPERLINK(\"http://x\")", "+86 139", "-1", "@SUM(A1)", " =1+1", "\t=1", "\r\n@x", "＝1", "=多\n行"
            })
    void whatASpreadsheetTakesForAFormulaIsText(String text) {
        assertThat(SafeCell.of(text)).isEqualTo("'" + text);
    }

    @ParameterizedTest
    @ValueSource(strings = {"排水沟堵塞", "1200 元", "甲=乙", "a@b", ""})
    void otherTextStaysAsItIs(String text) {
        assertThat(SafeCell.of(text)).isEqualTo(text);
    }
}
