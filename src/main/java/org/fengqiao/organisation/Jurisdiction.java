package org.fengqiao.organisation;

import java.util.Optional;
import org.springframework.stereotype.Component;

/**
 * Which unit and which committee answers for a place. A village committee answers for disputes of its village, the
 * township's for what a village cannot settle, the county for what two townships share (rules R02, R08).
 */
@Component
public class Jurisdiction {

    private final Units units;
    private final Committees committees;

    Jurisdiction(Units units, Committees committees) {
        this.units = units;
        this.committees = committees;
    }

    /** The county. @throws IllegalStateException while no unit has been loaded */
    public Unit county() {
        return units.findByLevelOrderByCode(UnitLevel.COUNTY).stream()
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("the county has not been loaded yet"));
    }

    /**
     * The village that somebody wrote down: its code, its exact name, or its name behind its township's (桃源镇桃源村).
     * Nothing when there is none, and nothing when several townships have a village of that name.
     */
    public Optional<Unit> village(String codeOrName) {
        var written = codeOrName.strip();
        return units.findByCode(written)
                .filter(unit -> unit.level() == UnitLevel.VILLAGE)
                .or(() -> villageNamed(written))
                .or(() -> villageInTownship(written));
    }

    /** The township of a village, or the township itself; nothing for the county and unknown codes. */
    public Optional<Unit> townshipOf(String unitCode) {
        return units.findByCode(unitCode).flatMap(unit -> switch (unit.level()) {
            case COUNTY -> Optional.empty();
            case TOWNSHIP -> Optional.of(unit);
            case VILLAGE -> unit.parentCode().flatMap(units::findByCode);
        });
    }

    /** The committee that answers for a village or a township. */
    public Optional<Committee> committeeOf(String unitCode) {
        return committees.findByCode(Committee.codeOf(unitCode));
    }

    /** Whether the village's committee was dissolved: disputes are registered for the village into which it was merged. */
    public boolean isWithoutCommittee(String village) {
        return committeeOf(village).flatMap(Committee::endedOn).isPresent();
    }

    /** The engine's group of the county centre's dispatchers; the centre is no committee. */
    public String countyCentre() {
        return Committee.codeOf(county().code());
    }

    /** Whether two units lie in different townships, so that their dispute is the county's (R08). */
    public boolean acrossTownships(String oneUnit, String otherUnit) {
        return !townshipOf(oneUnit).map(Unit::code).equals(townshipOf(otherUnit).map(Unit::code));
    }

    private Optional<Unit> villageNamed(String name) {
        var found = units.findByLevelAndNameOrderByCode(UnitLevel.VILLAGE, name).stream()
                .filter(village -> village.endedOn().isEmpty())
                .toList();
        return found.size() == 1 ? Optional.of(found.get(0)) : Optional.empty();
    }

    private Optional<Unit> villageInTownship(String written) {
        return units.findByLevelOrderByCode(UnitLevel.TOWNSHIP).stream()
                .filter(township -> written.startsWith(township.name()))
                .flatMap(township -> units.findByParentCodeOrderByCode(township.code()).stream()
                        .filter(village -> village.endedOn().isEmpty())
                        .filter(village -> written.equals(township.name() + village.name())))
                .findFirst();
    }
}
