package org.fengqiao.assignment;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.stream.IntStream;
import org.fengqiao.organisation.DisputeCategory;
import org.fengqiao.shared.Label;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ChoiceReasonTest {

    @Test
    void whateverTheFactsSayIsKnownAgain() {
        IntStream.range(0, 1 << 5).mapToObj(ChoiceReasonTest::facts).forEach(facts -> Arrays.stream(
                        DisputeCategory.values())
                .forEach(category ->
                        assertThat(ChoiceReason.of(facts.inWords(category))).isEqualTo(facts.label(category))));
    }

    @Test
    void theTablesOwnWordsStay() {
        assertThat(ChoiceReason.of("本委员会，擅长邻里纠纷，在办 13 件（登记本案，情况熟悉）"))
                .extracting(Label::english)
                .isEqualTo("of this committee, good at: neighbours, open cases: 13 (登记本案，情况熟悉)");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "本委员会，就近", "双方都信得过（同村）", "在办 很多 件", "（", "，"})
    void whatAPersonWroteStays(String words) {
        assertThat(ChoiceReason.of(words)).isEqualTo(Label.same(words));
    }

    private static CandidateFacts facts(int bits) {
        return new CandidateFacts(
                (bits & 1) > 0, (bits & 2) > 0, (bits & 4) > 0, bits, (bits & 8) > 0, (bits & 16) > 0, true, false);
    }
}
