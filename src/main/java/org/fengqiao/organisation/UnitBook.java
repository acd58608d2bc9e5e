package org.fengqiao.organisation;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Optional;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Villages and townships as lines of their list, and the end of one, which no list knows. */
@Service
@Transactional(propagation = Propagation.MANDATORY)
public class UnitBook {

    private final LockedUnits units;

    UnitBook(LockedUnits units) {
        this.units = units;
    }

    /** The unit's line; nobody else changes it until the transaction ends. */
    public Optional<TypedLine> line(String code) {
        return units.lock(code).map(UnitBook::line);
    }

    /** It is dissolved with this day. */
    public void end(String code, LocalDate day) {
        units.lock(code).ifPresent(unit -> unit.end(day));
    }

    /** It is there again. */
    public void goOn(String code) {
        units.lock(code).ifPresent(Unit::goOn);
    }

    private static TypedLine line(Unit unit) {
        var line = new LinkedHashMap<String, String>();
        line.put(UnitColumns.CODE.field(), unit.code());
        line.put(UnitColumns.NAME.field(), unit.name());
        line.put(UnitColumns.LEVEL.field(), UnitColumns.LEVELS.word(unit.level()));
        line.put(UnitColumns.PARENT.field(), unit.parentCode().orElse(""));
        line.put(UnitColumns.SHORT_NAME.field(), unit.shortName());
        line.put(UnitColumns.NOTE.field(), unit.note().orElse(""));
        return new TypedLine(line);
    }
}
