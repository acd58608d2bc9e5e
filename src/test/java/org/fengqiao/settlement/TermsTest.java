package org.fengqiao.settlement;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.time.LocalDate;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.fengqiao.shared.FieldsRefused;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.NullSource;
import org.junit.jupiter.params.provider.ValueSource;

class TermsTest {

    private static final LocalDate AGREED = LocalDate.of(2026, 3, 2);

    @Test
    void theContentIsKeptWithoutBlanksAroundIt() {
        var terms = terms("  乙方赔偿甲方修墙费用。 ", new BigDecimal("1200.50"), AGREED.plusDays(10));

        assertThat(terms.content()).isEqualTo("乙方赔偿甲方修墙费用。");
        assertThat(terms.performedAtOnce()).isFalse();
    }

    @Test
    void rareCharactersAndEmojiCountAsOne() {
        assertThat(terms("𠮷".repeat(4999) + "🙂", null, null).content()).hasSize(10_000);
    }

    @ParameterizedTest
    @NullSource
    @ValueSource(strings = {"", " ", "四个字呀", "内容\0内容内容"})
    void anAgreementWithoutContentIsRefused(@Nullable String content) {
        refuses("agreementContent", () -> terms(content, null, null));
    }

    @Test
    void aContentOfFiveThousandAndOneCharactersIsRefused() {
        refuses("agreementContent", () -> terms("字".repeat(5001), null, null));
    }

    @ParameterizedTest
    @ValueSource(strings = {"-0.01", "1000000000.01", "0.001"})
    void anImpossibleAmountIsRefused(String amount) {
        refuses("amount", () -> terms("乙方赔偿甲方。", new BigDecimal(amount), null));
    }

    @Test
    void anAmountWithZerosBehindItIsTheSameAmount() {
        assertThat(terms("乙方赔偿甲方。", new BigDecimal("12.5000"), null).amount()).isEqualByComparingTo("12.5");
    }

    @Test
    void anAgreementThatIsNotPerformedAtOnceSaysByWhen() {
        refuses("performBy", () -> new Terms(true, "乙方赔偿甲方。", null, false, null, null, AGREED));
    }

    @Test
    void anAgreementPerformedAtOnceHasNoTerm() {
        refuses("performBy", () -> new Terms(true, "乙方赔偿甲方。", null, true, AGREED, null, AGREED));
    }

    @Test
    void theTermEndsAtTheEarliestOnTheDayOfTheAgreement() {
        assertThat(terms("乙方赔偿甲方。", null, AGREED).performBy()).isEqualTo(AGREED);
        refuses("performBy", () -> terms("乙方赔偿甲方。", null, AGREED.minusDays(1)));
        refuses("performBy", () -> terms("乙方赔偿甲方。", null, AGREED.plusYears(30).plusDays(1)));
    }

    @Test
    void aLongPlaceIsRefused() {
        refuses("placeOfPerformance", () -> new Terms(true, "乙方赔偿甲方。", null, true, null, "地".repeat(201), AGREED));
    }

    @SuppressWarnings("NullAway")
    private static Terms terms(@Nullable String content, @Nullable BigDecimal amount, @Nullable LocalDate performBy) {
        return new Terms(true, content, amount, performBy == null, performBy, null, AGREED);
    }

    private static void refuses(String field, ThrowingCallable call) {
        assertThatThrownBy(call).isInstanceOfSatisfying(FieldsRefused.class, refused -> assertThat(refused.errors())
                .singleElement()
                .satisfies(error -> assertThat(error.field()).isEqualTo(field)));
    }
}
