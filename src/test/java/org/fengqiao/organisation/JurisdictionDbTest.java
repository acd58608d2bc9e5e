package org.fengqiao.organisation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@CountyDbTest
class JurisdictionDbTest {

    @Autowired
    private Jurisdiction jurisdiction;

    @Autowired
    private Units units;

    @Autowired
    private Committees committees;

    @Autowired
    private OrganisationTables tables;

    @Test
    void findsAVillageByCodeByNameAndBehindItsTownship() {
        assertThat(jurisdiction.village(" 990100101201 ")).map(Unit::name).contains("桃源村");
        assertThat(jurisdiction.village("桃源村")).map(Unit::code).contains("990100101201");
        assertThat(jurisdiction.village("桃源镇桃源村")).map(Unit::code).contains("990100101201");
    }

    @Test
    void takesNothingElseForAVillage() {
        assertThat(jurisdiction.village("桃源镇")).isEmpty();
        assertThat(jurisdiction.village("990100101")).isEmpty();
        assertThat(jurisdiction.village("柳溪镇桃源村")).isEmpty();
        assertThat(jurisdiction.village("")).isEmpty();
    }

    @Test
    void doesNotGuessBetweenTwoVillagesOfOneName() {
        tables.putUnits(List.of(new Unit("990100102299", "桃源村", "桃源", UnitLevel.VILLAGE, "990100102", null)), Set.of());

        assertThat(jurisdiction.village("桃源村")).isEmpty();
        assertThat(jurisdiction.village("柳溪镇桃源村")).map(Unit::code).contains("990100102299");
    }

    @Test
    void knowsTheTownshipOfAVillage() {
        assertThat(jurisdiction.townshipOf("990100101201")).map(Unit::code).contains("990100101");
        assertThat(jurisdiction.townshipOf("990100101")).map(Unit::code).contains("990100101");
        assertThat(jurisdiction.townshipOf("990100")).isEmpty();
        assertThat(jurisdiction.townshipOf("none")).isEmpty();
    }

    @Test
    void seesWhetherADisputeCrossesTownships() {
        assertThat(jurisdiction.acrossTownships("990100101201", "990100101202")).isFalse();
        assertThat(jurisdiction.acrossTownships("990100101201", "990100102201")).isTrue();
    }

    @Test
    void knowsWhichCommitteeAnswersForAPlace() {
        assertThat(jurisdiction.committeeOf("990100101201"))
                .map(Committee::name)
                .contains("青溪县桃源镇桃源村人民调解委员会");
        assertThat(jurisdiction.county().shortName()).isEqualTo("青溪");
        assertThat(jurisdiction.countyCentre()).isEqualTo("C990100");
    }

    @Test
    void readsWhatTheLoaderWrote() {
        var medical = committees.findByCode("H05").orElseThrow();

        assertThat(medical.fields()).containsExactly(DisputeCategory.MEDICAL);
        assertThat(medical.takes(DisputeCategory.MEDICAL)).isTrue();
        assertThat(medical.takes(DisputeCategory.NEIGHBOURS)).isFalse();
        assertThat(medical.term())
                .hasValueSatisfying(term -> assertThat(term.ends()).isEqualTo("2027-03-01"));
        assertThat(committees.count()).isEqualTo(286);
        assertThat(units.findByParentCodeOrderByCode("990100101"))
                .hasSize(12)
                .first()
                .extracting(Unit::name)
                .isEqualTo("桃源村");
    }
}
