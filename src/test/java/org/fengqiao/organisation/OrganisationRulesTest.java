package org.fengqiao.organisation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.Set;
import org.junit.jupiter.api.Test;

class OrganisationRulesTest {

    @Test
    void aUnitsCodeHasTheDigitsOfItsLevel() {
        assertThatThrownBy(() -> new Unit("990100101", "桃源村", "桃源", UnitLevel.VILLAGE, "990100", null))
                .hasMessageContaining("12 digits");
        assertThatThrownBy(() -> new Unit("９９０１００", "青溪县", "青溪", UnitLevel.COUNTY, null, null))
                .hasMessageContaining("6 digits");
    }

    @Test
    void onlyTheCountyHasNothingAbove() {
        assertThatThrownBy(() -> new Unit("990100101", "桃源镇", "桃源", UnitLevel.TOWNSHIP, null, null))
                .hasMessageContaining("only the county");
        assertThatThrownBy(() -> new Unit("990100", "青溪县", "青溪", UnitLevel.COUNTY, "990000", null))
                .hasMessageContaining("only the county");
    }

    @Test
    void aVillageCommitteesCodeIsItsUnitsCode() {
        assertThatThrownBy(() -> committee("C990100101202", CommitteeKind.VILLAGE, Set.of()))
                .hasMessageContaining("C990100101202");
    }

    @Test
    void anIndustryCommitteeAndNoOtherHasFields() {
        assertThatThrownBy(() -> committee("H01", CommitteeKind.COUNTY_INDUSTRY, Set.of()))
                .hasMessageContaining("fields");
        assertThatThrownBy(() -> committee("C990100101201", CommitteeKind.VILLAGE, Set.of(DisputeCategory.MEDICAL)))
                .hasMessageContaining("fields");
    }

    @Test
    void aTermLastsThreeYears() {
        var term = TermOfOffice.from(LocalDate.of(2025, 3, 1));

        assertThat(term.covers(LocalDate.of(2025, 2, 28))).isFalse();
        assertThat(term.covers(LocalDate.of(2025, 3, 1))).isTrue();
        assertThat(term.covers(LocalDate.of(2028, 2, 29))).isTrue();
        assertThat(term.covers(LocalDate.of(2028, 3, 1))).isFalse();
    }

    private static Committee committee(String code, CommitteeKind kind, Set<DisputeCategory> fields) {
        return new Committee(code, "某调委会", kind, "990100101201", fields, null);
    }
}
