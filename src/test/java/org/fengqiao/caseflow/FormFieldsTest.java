package org.fengqiao.caseflow;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.fengqiao.casefile.Source;
import org.fengqiao.shared.FieldsRefused;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class FormFieldsTest {

    @Test
    void aTextLosesItsMarginsAndKeepsItsCharacters() {
        assertThat(of("facts", "  𠮷家与李家😀争水\n二次  ").text("facts", "简况", 20)).isEqualTo("𠮷家与李家😀争水\n二次");
    }

    @Test
    void charactersBeyondTheBasicPlaneCountAsOne() {
        assertThat(of("name", "𠮷𠮷𠮷").text("name", "姓名", 3)).isEqualTo("𠮷𠮷𠮷");
        refused("name", () -> of("name", "𠮷𠮷𠮷").text("name", "姓名", 2));
    }

    @Test
    void aTextThatCannotBeKeptIsRefused() {
        refused("facts", () -> of("facts", "a\u0000b"));
        refused("facts", () -> of("facts", "字".repeat(100_000)));
        refused("facts", () -> of("facts", "a\u0007b").text("facts", "简况", 10));
        refused("facts", () -> of("facts", " ").text("facts", "简况", 10));
        refused("facts", () -> new FormFields(Map.of()).text("facts", "简况", 10));
    }

    @Test
    void aFormHasAnEndOfFields() {
        var many = new HashMap<String, Object>();
        for (var i = 0; i < 101; i++) {
            many.put("f" + i, i);
        }
        refused("form", () -> new FormFields(many));
    }

    @Test
    void aDayIsReadAsFormJsWritesIt() {
        assertThat(of("on", "2026-03-01").date("on", "日期")).isEqualTo(LocalDate.of(2026, 3, 1));
        assertThat(of("on", "").optionalDate("on", "日期")).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"2026-02-30", "yesterday", "1850-01-01", "2026/03/01", "99999-01-01"})
    void whatIsNoDayIsRefused(String typed) {
        refused("on", () -> of("on", typed).date("on", "日期"));
    }

    @Test
    void yesIsATickedBoxOrTheWord() {
        assertThat(of("b", true).yes("b")).isTrue();
        assertThat(of("b", "yes").yes("b")).isTrue();
        assertThat(of("b", "no").yes("b")).isFalse();
        assertThat(of("b", "").yes("b")).isFalse();
        assertThat(of("other", true).yes("b")).isFalse();
    }

    @Test
    void aChoiceIsOfItsTableOnly() {
        assertThat(of("s", "APPLICATION").choice("s", "来源", Source.class)).isEqualTo(Source.APPLICATION);
        refused("s", () -> of("s", "application").choice("s", "来源", Source.class));
        refused("s", () -> new FormFields(Map.of()).choice("s", "来源", Source.class));
    }

    @Test
    void aNumberStaysWithinItsBounds() {
        assertThat(of("n", 5).number("n", "人数", 2, 10)).isEqualTo(5);
        assertThat(of("n", 5.0).number("n", "人数", 2, 10)).isEqualTo(5);
        assertThat(of("n", "5").number("n", "人数", 2, 10)).isEqualTo(5);
        refused("n", () -> of("n", 1).number("n", "人数", 2, 10));
        refused("n", () -> of("n", 5.5).number("n", "人数", 2, 10));
        refused("n", () -> of("n", "1e99").number("n", "人数", 2, 10));
        refused("n", () -> of("n", "five").number("n", "人数", 2, 10));
    }

    private static FormFields of(String field, Object value) {
        return new FormFields(Map.of(field, value));
    }

    private static void refused(String field, ThrowingCallable reading) {
        assertThatThrownBy(reading).isInstanceOfSatisfying(FieldsRefused.class, refused -> assertThat(
                        refused.errors().get(0).field())
                .isEqualTo(field));
    }
}
