package org.fengqiao.organisation;

import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * A people's mediation committee. Its code is the engine's group id: {@code C} and the unit's code for a village or a
 * township, {@code H01} and up for the county's industry committees, {@code Q001} and {@code S001} and up for those of
 * enterprises and of social organisations.
 */
@Entity
public class Committee {

    private static final Map<CommitteeKind, Pattern> CODES = Map.of(
            CommitteeKind.COUNTY_INDUSTRY, Pattern.compile("H[0-9]{2}"),
            CommitteeKind.ENTERPRISE, Pattern.compile("Q[0-9]{3}"),
            CommitteeKind.SOCIAL, Pattern.compile("S[0-9]{3}"));

    @Id
    private String code;

    private String name;

    @Enumerated(EnumType.STRING)
    private CommitteeKind kind;

    private String unitCode;
    private String[] fields;

    @Embedded
    private @Nullable TermOfOffice term;

    private @Nullable LocalDate endedOn;

    @SuppressWarnings("NullAway.Init")
    protected Committee() {}

    Committee(
            String code,
            String name,
            CommitteeKind kind,
            String unitCode,
            Set<DisputeCategory> fields,
            @Nullable TermOfOffice term) {
        demand(!name.isBlank(), "a committee has a name");
        demand(isCode(code, kind, unitCode), code + " is no code of a " + kind + " committee of " + unitCode);
        demand((kind == CommitteeKind.COUNTY_INDUSTRY) == !fields.isEmpty(), "an industry committee has its fields");
        this.code = code;
        this.name = name;
        this.kind = kind;
        this.unitCode = unitCode;
        this.fields = fields.stream().map(DisputeCategory::code).sorted().toArray(String[]::new);
        this.term = term;
    }

    static boolean isCode(String code, CommitteeKind kind, String unitCode) {
        var own = CODES.get(kind);
        return own == null ? code.equals(codeOf(unitCode)) : own.matcher(code).matches();
    }

    /** The code of the committee that answers for a village or a township, and of the county's centre. */
    public static String codeOf(String unitCode) {
        return "C" + unitCode;
    }

    /** What the county's centre is called: 青溪县联调中心. It is no committee of the roster, but has tasks like one. */
    public static String centreOf(Unit county) {
        return county.name() + "联调中心";
    }

    /** The unit that a committee answers for; none for an industry committee, which answers for a kind of dispute. */
    public static Optional<String> unitOf(String code) {
        return Optional.of(code).filter(each -> each.matches("C\\d+")).map(each -> each.substring(1));
    }

    /** The engine's group id of the committee. */
    public String code() {
        return code;
    }

    /** The name as it stands on the committee's seal. */
    public String name() {
        return name;
    }

    /** Whether it answers for a village, a township or an industry. */
    public CommitteeKind kind() {
        return kind;
    }

    /** Code of the village or township it answers for; the county's code for an industry committee. */
    public String unitCode() {
        return unitCode;
    }

    /** The categories an industry committee takes; empty for the others, which take every category. */
    public List<DisputeCategory> fields() {
        return Arrays.stream(fields).map(DisputeCategory::require).toList();
    }

    /** Whether it takes disputes of a category. */
    public boolean takes(DisputeCategory category) {
        return kind != CommitteeKind.COUNTY_INDUSTRY || fields().contains(category);
    }

    /** The present term, where the county has recorded it. */
    public Optional<TermOfOffice> term() {
        return Optional.ofNullable(term);
    }

    /** The day with which it was dissolved, if it was. */
    public Optional<LocalDate> endedOn() {
        return Optional.ofNullable(endedOn);
    }

    /** Whether it works on a day: it was not dissolved. */
    public boolean existsOn(LocalDate day) {
        return endedOn == null || day.isBefore(endedOn);
    }

    void end(LocalDate day) {
        endedOn = day;
    }

    void goOn() {
        endedOn = null;
    }

    Map<String, @Nullable Object> row() {
        var row = new LinkedHashMap<String, @Nullable Object>();
        row.put("code", code);
        row.put("name", name);
        row.put("kind", kind.name());
        row.put("unit_code", unitCode);
        row.put("fields", List.of(fields));
        row.put("term_begins", term == null ? null : term.begins().toString());
        row.put("term_ends", term == null ? null : term.ends().toString());
        return row;
    }

    private static void demand(boolean holds, String rule) {
        if (!holds) {
            throw new IllegalArgumentException(rule);
        }
    }
}
