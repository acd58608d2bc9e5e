package org.fengqiao.ledger.web;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.fengqiao.casefile.CaseScope;
import org.fengqiao.organisation.Unit;
import org.fengqiao.organisation.UnitLevel;
import org.fengqiao.organisation.Units;
import org.springframework.stereotype.Component;

/** The townships and villages of which somebody reads the ledger. */
@Component
class LedgerPlaces {

    private final Units units;

    LedgerPlaces(Units units) {
        this.units = units;
    }

    List<Township> of(CaseScope scope) {
        var villages = scope.villagesOnly();
        return units.findByLevelOrderByCode(UnitLevel.TOWNSHIP).stream()
                .filter(township -> scope.townships().contains(township.code()))
                .map(township -> new Township(
                        township.code(),
                        township.name(),
                        units.findByParentCodeOrderByCode(township.code()).stream()
                                .filter(village -> villages.map(own -> own.contains(village.code()))
                                        .orElse(true))
                                .map(village -> new Village(village.code(), village.name()))
                                .toList()))
                .toList();
    }

    /** All names, by code. */
    Map<String, String> names() {
        return units.findAllByOrderByCode().stream().collect(Collectors.toMap(Unit::code, Unit::name));
    }

    record Township(String value, String chinese, List<Village> villages) {}

    record Village(String value, String chinese) {}
}
