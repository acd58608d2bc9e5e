package org.fengqiao.organisation;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The county, one of its townships, or one of their villages and communities. Its code is the national statistical code:
 * 6, 9 or 12 digits. The code of a township is also the tenant of its cases in the engine.
 */
@Entity
@Table(name = "organisation_unit")
public class Unit {

    @Id
    private String code;

    private String name;
    private String shortName;

    @Enumerated(EnumType.STRING)
    private UnitLevel level;

    private @Nullable String parentCode;
    private @Nullable String note;
    private @Nullable LocalDate endedOn;

    @SuppressWarnings("NullAway.Init")
    protected Unit() {}

    Unit(
            String code,
            String name,
            String shortName,
            UnitLevel level,
            @Nullable String parentCode,
            @Nullable String note) {
        demand(isCode(code, level), "a " + level + " has a code of " + level.digits() + " digits, not " + code);
        demand(!name.isBlank() && !shortName.isBlank(), "a unit has a name");
        demand((level == UnitLevel.COUNTY) == (parentCode == null), "only the county has no unit above it");
        this.code = code;
        this.name = name;
        this.shortName = shortName;
        this.level = level;
        this.parentCode = parentCode;
        this.note = note;
    }

    static boolean isCode(String code, UnitLevel level) {
        return code.length() == level.digits() && code.chars().allMatch(c -> c >= '0' && c <= '9');
    }

    /** The national statistical code. */
    public String code() {
        return code;
    }

    /** The full name, for example 桃源镇; unique among the units of one parent only. */
    public String name() {
        return name;
    }

    /** The name without its kind, for example 青溪 in the county's case numbers. */
    public String shortName() {
        return shortName;
    }

    /** County, township or village. */
    public UnitLevel level() {
        return level;
    }

    /** Code of the unit above; the county has none. */
    public Optional<String> parentCode() {
        return Optional.ofNullable(parentCode);
    }

    /** What whoever keeps the list wrote beside it. */
    public Optional<String> note() {
        return Optional.ofNullable(note);
    }

    /** The day with which it was dissolved, as a village that was merged into another; its code and its cases stay. */
    public Optional<LocalDate> endedOn() {
        return Optional.ofNullable(endedOn);
    }

    void end(LocalDate day) {
        demand(level != UnitLevel.COUNTY, "the county is not dissolved");
        endedOn = day;
    }

    void goOn() {
        endedOn = null;
    }

    Map<String, @Nullable Object> row() {
        var row = new LinkedHashMap<String, @Nullable Object>();
        row.put("code", code);
        row.put("name", name);
        row.put("short_name", shortName);
        row.put("level", level.name());
        row.put("parent_code", parentCode);
        row.put("note", note);
        return row;
    }

    private static void demand(boolean holds, String rule) {
        if (!holds) {
            throw new IllegalArgumentException(rule);
        }
    }
}
