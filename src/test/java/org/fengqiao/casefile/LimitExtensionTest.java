package org.fengqiao.casefile;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.fengqiao.casefile.CaseFixture.NOW;
import static org.fengqiao.casefile.CaseFixture.aCase;

import java.time.LocalDate;
import java.util.Set;
import org.fengqiao.shared.FieldsRefused;
import org.fengqiao.testing.Proves;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class LimitExtensionTest {

    private static final LocalDate ACCEPTED = LocalDate.of(2026, 3, 2);

    private final CaseFile file = aCase().open();
    private final String applicant = file.party(Side.APPLICANT).name();
    private final String respondent = file.party(Side.RESPONDENT).name();

    @Test
    void whatEveryPartyAgreedOnIsAdded() {
        extend(10, Set.of(applicant, respondent), "评估结果要到月底才有。");
        extend(5, Set.of(respondent, applicant), "当事人外出，月底才能回来。");

        assertThat(file.clock().extendedBy(1)).isEqualTo(15);
        assertThat(file.clock().extendedBy(2)).isZero();
        assertThat(file.clock().extensions().get(0)).satisfies(each -> {
            assertThat(each.agreedBy()).contains(applicant, respondent);
            assertThat(each.reason()).isEqualTo("评估结果要到月底才有。");
            assertThat(each.recordedBy()).isEqualTo("village1");
        });
    }

    @Proves(value = "R09", at = "LimitExtension")
    @Test
    void withOnePartyMissingItIsRefused() {
        assertThatThrownBy(() -> extend(10, Set.of(applicant), "等评估结果。"))
                .isInstanceOf(FieldsRefused.class)
                .hasMessageContaining("须经全部当事人同意，尚缺乙方的同意（R09）")
                .hasMessageNotContaining(respondent);
        assertThatThrownBy(() -> extend(10, Set.of(), "等评估结果。"))
                .isInstanceOf(FieldsRefused.class)
                .hasMessageContaining("尚缺甲方的同意（R09）");
        assertThat(file.clock().extensions()).isEmpty();
    }

    @Test
    void somebodyElseCannotAgree() {
        assertThatThrownBy(() -> extend(10, Set.of(applicant, respondent, "过路人"), "等评估结果。"))
                .isInstanceOf(FieldsRefused.class)
                .hasMessageContaining("R09");
    }

    @Test
    void oneToAHundredAndEightyDaysAndAReason() {
        for (var days : new int[] {-1, 0, 181}) {
            assertThatThrownBy(() -> extend(days, Set.of(applicant, respondent), "等评估结果。"))
                    .isInstanceOf(FieldsRefused.class)
                    .hasMessageContaining("1 至 180（R09）");
        }
        assertThatThrownBy(() -> extend(10, Set.of(applicant, respondent), null))
                .isInstanceOf(FieldsRefused.class);
    }

    @Test
    void whatIsNoLongerMediatedIsNotExtended() {
        file.settle();

        assertThatThrownBy(() -> extend(10, Set.of(applicant, respondent), "等评估结果。"))
                .isInstanceOf(CaseRuleViolated.class);
    }

    @Proves(value = "R09", at = "CaseFile")
    @Test
    void aCourtsCaseCountsFromItsConfirmation() {
        var entrusted = aCase().from(Source.ENTRUSTED_BY_COURT).open();
        assertThat(entrusted.countedFrom()).isEqualTo(ACCEPTED);

        entrusted.confirmForCourt(ACCEPTED.plusDays(3), ACCEPTED.plusDays(4));

        assertThat(entrusted.countedFrom()).isEqualTo(ACCEPTED.plusDays(3));
        assertThatThrownBy(() -> entrusted.confirmForCourt(ACCEPTED.plusDays(4), ACCEPTED.plusDays(4)))
                .isInstanceOf(CaseRuleViolated.class)
                .hasMessageContaining("R09");
    }

    @Test
    void aConfirmationIsNeitherInTheFutureNorBeforeTheApplicationAndOfACourtOnly() {
        var entrusted = aCase().from(Source.ENTRUSTED_BY_COURT).open();

        assertThatThrownBy(() -> entrusted.confirmForCourt(ACCEPTED.plusDays(1), ACCEPTED))
                .isInstanceOf(FieldsRefused.class)
                .hasMessageContaining("R09");
        assertThatThrownBy(() -> entrusted.confirmForCourt(ACCEPTED.minusDays(1), ACCEPTED))
                .isInstanceOf(FieldsRefused.class)
                .hasMessageContaining("R09");
        assertThatThrownBy(() -> file.confirmForCourt(ACCEPTED, ACCEPTED))
                .isInstanceOf(CaseRuleViolated.class)
                .hasMessageContaining("只有法院委托的案件");
    }

    private void extend(int days, Set<String> agreedBy, @Nullable String reason) {
        file.extendTime(days, agreedBy, reason, "village1", NOW);
    }
}
