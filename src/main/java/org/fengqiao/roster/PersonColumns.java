package org.fengqiao.roster;

import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiConsumer;
import java.util.stream.Collectors;
import org.fengqiao.organisation.DisputeCategory;
import org.fengqiao.organisation.DisputeCategoryCells;
import org.fengqiao.shared.sheet.CellType;
import org.fengqiao.shared.sheet.CellTypes;
import org.fengqiao.shared.sheet.Column;
import org.fengqiao.shared.sheet.ReadableSheet;
import org.fengqiao.shared.sheet.RowReader;
import org.jspecify.annotations.Nullable;

/** The columns that mediators and experts have in common. */
final class PersonColumns {

    static final CellType<String> ID = CellTypes.code(
            PersonDetails.ID, "1 至 20 位的字母、数字或连字符，全县不重复", "1 to 20 letters, digits or hyphens, unique in the county");

    static final Column<String> NAME = Column.required("姓名", "name", CellTypes.text(40));
    static final Column<String> PHONE = Column.required("联系电话", "phone", CellTypes.phone());
    static final Column<List<DisputeCategory>> SPECIALITIES = Column.optional(
                    "擅长纠纷类型", "specialities", DisputeCategoryCells.SEVERAL)
            .formerly("擅长类别");
    static final Column<List<String>> LANGUAGES =
            Column.optional("语言方言", "languages", CellTypes.several(CellTypes.text(20)));
    static final Column<LocalDate> APPOINTED_ON = Column.optional("聘任日期", "appointed on", CellTypes.day());
    static final Column<LocalDate> LEFT_ON = Column.optional("离任日期", "left on", CellTypes.day());

    private static final Map<Column<?>, String> OPTIONAL = Map.of(
            SPECIALITIES, "specialities", LANGUAGES, "languages", APPOINTED_ON, "appointed_on", LEFT_ON, "left_on");

    private PersonColumns() {}

    static Optional<PersonDetails> read(RowReader row, @Nullable String id) {
        var name = row.get(NAME);
        var phone = row.get(PHONE);
        var specialities = row.get(SPECIALITIES, List.of());
        var languages = row.get(LANGUAGES, List.of());
        var appointedOn = row.get(APPOINTED_ON);
        var leftOn = row.get(LEFT_ON);
        if (!PersonDetails.inOrder(appointedOn, leftOn)) {
            row.refuse(LEFT_ON, "离任日期不能早于聘任日期", "not before the day of appointment");
        }
        if (id == null || name == null || phone == null || !row.clean()) {
            return Optional.empty();
        }
        return Optional.of(new PersonDetails(id, name, specialities, languages, phone, appointedOn, leftOn));
    }

    /** Writes what the person's line holds of these columns. */
    static void put(Person person, BiConsumer<Column<?>, String> put) {
        put.accept(NAME, person.name());
        put.accept(PHONE, person.phone());
        put.accept(
                SPECIALITIES,
                person.specialities().stream().map(DisputeCategory::chinese).collect(Collectors.joining("、")));
        put.accept(LANGUAGES, String.join("、", person.languages()));
        put.accept(APPOINTED_ON, person.appointedOn().map(LocalDate::toString).orElse(""));
        put.accept(LEFT_ON, person.leftOn().map(LocalDate::toString).orElse(""));
    }

    /** The database's columns about which the file says nothing. */
    static Set<String> kept(ReadableSheet sheet) {
        var kept = new HashSet<String>();
        OPTIONAL.forEach((column, name) -> {
            if (sheet.lacks(column)) {
                kept.add(name);
            }
        });
        return kept;
    }
}
