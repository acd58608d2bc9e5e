package org.fengqiao.shared;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.StringLength;

class TextsPropertyTest {

    /** What is taken can be kept by PostgreSQL and sent as UTF-8 without a change. */
    @Property
    void anyTextIsTakenWholeOrRefusedAtItsField(
            @ForAll @StringLength(max = 60) String typed, @ForAll @IntRange(min = 1, max = 50) int max) {
        try {
            var text = Texts.optional("facts", "事实", typed, max);
            if (text != null) {
                assertThat(text).isEqualTo(typed.strip()).doesNotContain("\0");
                assertThat(text.codePointCount(0, text.length())).isBetween(1, max);
                assertThat(new String(text.getBytes(StandardCharsets.UTF_8), StandardCharsets.UTF_8))
                        .isEqualTo(text);
            } else {
                assertThat(typed).isBlank();
            }
        } catch (FieldsRefused refused) {
            assertThat(refused.errors()).singleElement().matches(error -> error.field()
                    .equals("facts"));
        }
    }

    /** No spreadsheet program takes the cell for a formula, and nothing of the text is gone. */
    @Property
    void noTextRunsInASpreadsheetProgram(@ForAll String text, @ForAll @IntRange(max = 7) int first) {
        var cell = "=+-@\t ＝'".charAt(first) + text;

        var safe = SafeCell.of(cell);

        assertThat(safe).endsWith(cell);
        assertThat(safe.strip()).doesNotMatch("(?s)[=+\\-@＝＋－＠].*");
    }
}
