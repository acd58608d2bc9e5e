package org.fengqiao.supervision;

import java.util.Set;
import java.util.function.Predicate;
import org.fengqiao.casefile.CaseScope;
import org.fengqiao.casefile.NotYoursToDo;
import org.fengqiao.identity.CountyCode;
import org.fengqiao.identity.CurrentUsers;
import org.fengqiao.identity.Role;
import org.fengqiao.organisation.Unit;
import org.fengqiao.organisation.UnitLevel;
import org.fengqiao.organisation.Units;
import org.fengqiao.shared.FieldsRefused;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Who may read whose figures: whoever sees every case of a township those of that township, of the county all ({@link CaseScope}). */
@Component
public class FigureReaders {

    private final CurrentUsers users;
    private final Units units;

    FigureReaders(CurrentUsers users, Units units) {
        this.users = users;
        this.units = units;
    }

    /**
     * What the person acting reads.
     *
     * @param code the unit asked for; null for all that is his
     * @throws NotYoursToDo for somebody who does not see every case of that unit
     * @throws FieldsRefused when there is no such unit
     */
    FigureScope scope(@Nullable String code) {
        var seen = townships();
        if (code == null || code.isBlank()) {
            return new FigureScope(ownUnit(seen));
        }
        var unit = units.findByCode(code.strip())
                .orElseThrow(() -> new FieldsRefused("unit", "没有这个单位代码。", "There is no unit of this code."));
        if (!covers(seen, unit)) {
            throw new NotYoursToDo("本单位或者县的督导员、工作人员", "The unit's own or the county's supervisors and clerks");
        }
        return new FigureScope(unit);
    }

    /** Only whoever watches the whole county. @throws NotYoursToDo for everybody else */
    public void requireCounty() {
        if (townships().stream().noneMatch(CountyCode::matches)) {
            throw new NotYoursToDo("县督导员、县联调中心", "County supervisors and the county centre");
        }
    }

    /** Whether the reader supervises, and so may urge, reassign and escalate what is overdue. */
    boolean supervise() {
        return users.find()
                .filter(user -> user.has(Role.COUNTY_SUPERVISOR) || user.has(Role.TOWNSHIP_SUPERVISOR))
                .isPresent();
    }

    private Set<String> townships() {
        var scope = CaseScope.of(users.require());
        if (!scope.everything() || scope.townships().isEmpty()) {
            throw new NotYoursToDo("督导员、乡镇工作人员和县联调中心", "Supervisors, township clerks and the county centre");
        }
        return scope.townships();
    }

    private Unit ownUnit(Set<String> seen) {
        var county = seen.stream().filter(CountyCode::matches).findFirst();
        var own = county.or(() -> seen.stream()
                .sorted()
                .filter(Predicate.not(CountyCode::matches))
                .findFirst());
        return own.flatMap(units::findByCode)
                .orElseThrow(() -> new FieldsRefused("unit", "还没有导入单位。", "No units were imported yet."));
    }

    private static boolean covers(Set<String> seen, Unit unit) {
        return seen.stream().anyMatch(CountyCode::matches)
                || seen.contains(unit.code())
                || unit.level() == UnitLevel.VILLAGE
                        && unit.parentCode().filter(seen::contains).isPresent();
    }
}
