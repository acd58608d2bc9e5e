package org.fengqiao.organisation;

import static org.fengqiao.organisation.UnitColumns.CODE;
import static org.fengqiao.organisation.UnitColumns.LEVEL;
import static org.fengqiao.organisation.UnitColumns.NAME;
import static org.fengqiao.organisation.UnitColumns.NOTE;
import static org.fengqiao.organisation.UnitColumns.PARENT;
import static org.fengqiao.organisation.UnitColumns.SHORT_NAME;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.fengqiao.shared.sheet.RowReader;
import org.jspecify.annotations.Nullable;

/** Makes units of lines and sees that they fit together and to what is recorded already. */
final class UnitCheck {

    private final ImportScope scope;
    private final Map<String, Unit> recorded = new HashMap<>();
    private final Map<Unit, RowReader> read = new LinkedHashMap<>();
    private @Nullable String county;

    UnitCheck(List<Unit> recorded, ImportScope scope) {
        this.scope = scope;
        for (var unit : recorded) {
            this.recorded.put(unit.code(), unit);
            if (unit.level() == UnitLevel.COUNTY) {
                county = unit.code();
            }
        }
    }

    /** The unit of a line; nothing when something of it has been refused. */
    Optional<Unit> unit(RowReader row) {
        var code = row.get(CODE);
        var name = row.get(NAME);
        var level = row.get(LEVEL);
        var shortName = row.get(SHORT_NAME);
        var note = row.get(NOTE);
        if (code != null && level != null) {
            checkLevel(row, code, level);
        }
        var parent = level == null || level == UnitLevel.COUNTY ? row.get(PARENT) : row.demand(PARENT);
        if (code == null || name == null || level == null || !row.clean()) {
            return Optional.empty();
        }
        var unit = new Unit(code, name, shortName == null ? stem(name) : shortName, level, parent, note);
        read.put(unit, row);
        return Optional.of(unit);
    }

    private void checkLevel(RowReader row, String code, UnitLevel level) {
        if (!Unit.isCode(code, level)) {
            row.refuse(
                    CODE,
                    level.chinese() + "的代码应为 " + level.digits() + " 位数字",
                    "the code of a " + level.english() + " has " + level.digits() + " digits");
        } else if (level == UnitLevel.COUNTY) {
            checkCounty(row, code);
        } else {
            checkParent(row, UnitLevel.values()[level.ordinal() - 1]);
        }
    }

    private void checkCounty(RowReader row, String code) {
        if (county != null && !county.equals(code)) {
            row.refuse(
                    CODE,
                    "一个数据库只服务一个县，已有 " + county + "；请在空数据库上导入",
                    "one database serves one county and has " + county + "; import into an empty database");
        }
        county = county == null ? code : county;
        if (row.get(PARENT) != null) {
            row.refuse(PARENT, "县没有上级，应留空", "the county has no unit above it, leave the cell blank");
        }
    }

    private void checkParent(RowReader row, UnitLevel above) {
        var parent = row.get(PARENT);
        if (parent == null) {
            return;
        }
        if (!Unit.isCode(parent, above)) {
            row.refuse(
                    PARENT,
                    "上级应为" + above.chinese() + "，代码 " + above.digits() + " 位",
                    "the unit above is a " + above.english() + " with a code of " + above.digits() + " digits");
        } else if (!scope.hasUnit(parent)) {
            row.refuse(PARENT, "没有代码为此的上级单位", "there is no unit with this code");
        } else if (scope.isEnded(parent) && !recorded.containsKey(row.get(CODE))) {
            row.refuse(PARENT, "该上级单位已经撤销", "the unit above was dissolved");
        }
    }

    /** Two units below one parent do not share a name, unless one is gone: people write a village's name and not its code. */
    void siblings() {
        var names = new HashMap<List<String>, String>();
        recorded.values().stream()
                .filter(unit -> unit.endedOn().isEmpty())
                .forEach(unit -> names.put(place(unit), unit.code()));
        read.keySet().forEach(unit -> forget(names, recorded.get(unit.code())));
        read.forEach((unit, row) -> {
            var other = names.putIfAbsent(place(unit), unit.code());
            if (other != null && !other.equals(unit.code())) {
                row.refuse(NAME, "同一上级下已有同名单位 " + other, "unit " + other + " has this name under the same parent");
            }
        });
    }

    private static void forget(Map<List<String>, String> names, @Nullable Unit former) {
        if (former != null) {
            names.remove(place(former), former.code());
        }
    }

    private static List<String> place(Unit unit) {
        return List.of(unit.parentCode().orElse(""), unit.name());
    }

    /** 桃源镇 is called 桃源 for short; a name that would vanish stays whole. */
    static String stem(String name) {
        var stem = name.replaceFirst("(县|镇|乡|街道|村|社区)$", "");
        var shortName = stem.isEmpty() ? name : stem;
        return shortName.substring(
                0, shortName.offsetByCodePoints(0, Math.min(20, shortName.codePointCount(0, shortName.length()))));
    }
}
