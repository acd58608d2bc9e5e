package org.fengqiao.ledger;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.Set;
import org.fengqiao.shared.FieldsRefused;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LedgerInputTest {

    @ParameterizedTest
    @CsvSource(
            nullValues = "none",
            value = {"problem,none,双方都要赔偿", "problem,太短,双方都要赔偿", "claims,排水沟堵塞引起争执,none", "claims,排水沟堵塞引起争执,要"})
    void aLineSaysWhatItIsAboutAndWhatBothSidesWant(String field, @Nullable String problem, @Nullable String claims) {
        assertThatThrownBy(() -> LedgerNote.of(problem, claims, RiskLevel.LOW, null))
                .isInstanceOfSatisfying(
                        FieldsRefused.class,
                        refused -> assertThat(refused.errors().get(0).field()).isEqualTo(field));
    }

    @Test
    void aSuggestionHasItsLimit() {
        assertThatThrownBy(() -> LedgerNote.of("排水沟堵塞引起争执", "双方都要赔偿", RiskLevel.HIGH, "字".repeat(501)))
                .isInstanceOf(FieldsRefused.class);
    }

    @Test
    void longFactsAreCutWithoutBreakingARareCharacter() {
        var note = LedgerNote.fromFacts("𠮷".repeat(2500));

        assertThat(note.problem().codePointCount(0, note.problem().length())).isEqualTo(2000);
        assertThat(note.problem()).endsWith("𠮷…");
        assertThat(LedgerNote.fromFacts("字".repeat(2000)).problem()).isEqualTo("字".repeat(2000));
    }

    @Test
    void aPeriodDoesNotEndBeforeItBegins() {
        var day = LocalDate.of(2026, 3, 2);

        assertThatThrownBy(() -> new LedgerQuery(Set.of(), day, day.minusDays(1), null))
                .isInstanceOf(FieldsRefused.class);
        assertThat(new LedgerQuery(Set.of(), day, day, " ").text()).isNull();
    }

    @Test
    void aSearchTextHasItsLimit() {
        assertThatThrownBy(() -> new LedgerQuery(Set.of(), null, null, "字".repeat(101)))
                .isInstanceOf(FieldsRefused.class);
        assertThatThrownBy(() -> new LedgerQuery(Set.of(), null, null, "a\0b")).isInstanceOf(FieldsRefused.class);
    }
}
