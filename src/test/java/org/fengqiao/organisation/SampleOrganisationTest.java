package org.fengqiao.organisation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class SampleOrganisationTest {

    private final List<Unit> units = SampleOrganisation.units();
    private final List<Committee> committees = SampleOrganisation.committees(units);

    @Test
    void hasOneCountyWith23TownshipsAnd257Villages() {
        assertThat(units.stream().filter(unit -> unit.level() == UnitLevel.COUNTY))
                .hasSize(1);
        assertThat(units.stream().filter(unit -> unit.level() == UnitLevel.TOWNSHIP))
                .hasSize(23);
        assertThat(units.stream().filter(unit -> unit.level() == UnitLevel.VILLAGE))
                .hasSize(257);
    }

    @Test
    void has286CommitteesOneForEachPlaceAndSixIndustries() {
        assertThat(committees).hasSize(286);
        assertThat(committees.stream().map(Committee::code)).doesNotHaveDuplicates();
        assertThat(committees.stream().filter(each -> each.kind() == CommitteeKind.TOWNSHIP))
                .hasSize(23);
        assertThat(committees.stream().filter(each -> each.kind() == CommitteeKind.VILLAGE))
                .hasSize(257);
        assertThat(committees.stream().filter(each -> each.kind() == CommitteeKind.COUNTY_INDUSTRY))
                .hasSize(6);
    }

    @Test
    void sharesFifteenFieldsAmongTheIndustriesAndGivesNoneTwice() {
        var fields = committees.stream().flatMap(committee -> committee.fields().stream());

        assertThat(fields).hasSize(15).doesNotHaveDuplicates();
    }

    @Test
    void beginsWithTheVillageOfTheSampleUsers() {
        assertThat(unit("990100101").name()).isEqualTo("桃源镇");
        assertThat(unit("990100101201").name()).isEqualTo("桃源村");
        assertThat(unit("990100102201").parentCode()).contains("990100102");
    }

    @Test
    void givesNoTwoUnitsTheSameName() {
        assertThat(units.stream().map(Unit::name)).doesNotHaveDuplicates();
    }

    @Test
    void saysThatItIsInvented() {
        assertThat(unit("990100").note())
                .hasValueSatisfying(note -> assertThat(note).contains("虚构").contains("invented"));
    }

    @Test
    void isTheSameEveryTime() {
        var again = SampleOrganisation.units();

        assertThat(again.stream().map(Unit::row))
                .containsExactlyElementsOf(units.stream().map(Unit::row).toList());
        assertThat(unit("990100123204").name()).isEqualTo("松山村");
    }

    private Unit unit(String code) {
        return units.stream()
                .filter(each -> each.code().equals(code))
                .findFirst()
                .orElseThrow();
    }
}
