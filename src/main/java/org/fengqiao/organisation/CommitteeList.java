package org.fengqiao.organisation;

import static org.fengqiao.organisation.CommitteeColumns.CODE;
import static org.fengqiao.organisation.CommitteeColumns.FIELDS;
import static org.fengqiao.organisation.CommitteeColumns.KIND;
import static org.fengqiao.organisation.CommitteeColumns.NAME;
import static org.fengqiao.organisation.CommitteeColumns.TERM_BEGINS;
import static org.fengqiao.organisation.CommitteeColumns.UNIT;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.fengqiao.shared.Tally;
import org.fengqiao.shared.sheet.KeyColumn;
import org.fengqiao.shared.sheet.Layout;
import org.fengqiao.shared.sheet.ReadableSheet;
import org.fengqiao.shared.sheet.RowReader;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** The committees as lists to import. */
@Component
@Order(2)
class CommitteeList implements ImportedList {

    private final Committees committees;
    private final OrganisationTables tables;

    CommitteeList(Committees committees, OrganisationTables tables) {
        this.committees = committees;
        this.tables = tables;
    }

    @Override
    public Layout layout() {
        return CommitteeColumns.LAYOUT;
    }

    @Override
    public List<Reading> read(List<ReadableSheet> sheets, ImportScope scope) {
        committees.findAllByOrderByCode().forEach(committee -> {
            scope.addCommittee(committee.code());
            committee.endedOn().ifPresent(day -> scope.addDissolved(committee.code()));
        });
        var codes = new KeyColumn(CODE);
        var readings = new ArrayList<Reading>();
        for (var sheet : sheets) {
            var read = new ArrayList<Committee>();
            sheet.forEachRow(row -> committee(row, codes, scope).ifPresent(read::add));
            readings.add(new SheetOfCommittees(sheet, read));
        }
        return readings;
    }

    private static Optional<Committee> committee(RowReader row, KeyColumn codes, ImportScope scope) {
        var code = codes.read(row);
        if (code != null) {
            scope.addCommittee(code);
        }
        var name = row.get(NAME);
        var kind = row.get(KIND);
        var unit = row.get(UNIT);
        var begins = row.get(TERM_BEGINS);
        if (kind != null && unit != null) {
            checkUnit(row, kind, unit, scope);
        }
        if (code != null && kind != null && unit != null) {
            checkCode(row, code, kind, unit);
            checkStanding(row, code, unit, scope);
        }
        var fields = kind == null ? null : fields(row, kind);
        if (code == null || name == null || kind == null || unit == null || fields == null || !row.clean()) {
            return Optional.empty();
        }
        var term = begins == null ? null : TermOfOffice.from(begins);
        return Optional.of(new Committee(code, name, kind, unit, fields, term));
    }

    private static void checkUnit(RowReader row, CommitteeKind kind, String unit, ImportScope scope) {
        if (!Unit.isCode(unit, kind.level())) {
            row.refuse(
                    UNIT,
                    kind.chinese() + "的所属单位应为" + kind.level().chinese() + "，代码 "
                            + kind.level().digits() + " 位",
                    "the unit of a " + kind.english() + " has a code of "
                            + kind.level().digits() + " digits");
        } else if (!scope.hasUnit(unit)) {
            row.refuse(UNIT, "没有代码为此的单位", "there is no unit with this code");
        }
    }

    private static void checkStanding(RowReader row, String code, String unit, ImportScope scope) {
        if (scope.isEnded(unit) && !scope.isDissolved(code)) {
            row.refuse(UNIT, "该单位已经撤销", "this unit was dissolved");
        }
    }

    private static void checkCode(RowReader row, String code, CommitteeKind kind, String unit) {
        if (!Committee.isCode(code, kind, unit)) {
            row.refuse(
                    CODE,
                    kind.chinese() + "的代码应为 " + codes(kind, unit, " 至 "),
                    "the code should be " + codes(kind, unit, " to "));
        }
    }

    private static String codes(CommitteeKind kind, String unit, String to) {
        return switch (kind) {
            case COUNTY_INDUSTRY -> "H01" + to + "H99";
            case ENTERPRISE -> "Q001" + to + "Q999";
            case SOCIAL -> "S001" + to + "S999";
            case VILLAGE, TOWNSHIP -> Committee.codeOf(unit);
        };
    }

    private static Set<DisputeCategory> fields(RowReader row, CommitteeKind kind) {
        if (kind == CommitteeKind.COUNTY_INDUSTRY) {
            var fields = row.demand(FIELDS);
            return fields == null ? Set.of() : Set.copyOf(fields);
        }
        if (row.get(FIELDS) != null) {
            row.refuse(FIELDS, "仅县级行业调委会填写，应留空", "only for industry committees, leave the cell blank");
        }
        return Set.of();
    }

    private final class SheetOfCommittees implements Reading {

        private final ReadableSheet sheet;
        private final List<Committee> read;

        SheetOfCommittees(ReadableSheet sheet, List<Committee> read) {
            this.sheet = sheet;
            this.read = read;
        }

        @Override
        public String file() {
            return sheet.name();
        }

        @Override
        public Tally write() {
            var kept = new HashSet<String>();
            if (sheet.lacks(TERM_BEGINS)) {
                kept.addAll(Set.of("term_begins", "term_ends"));
            }
            return tables.putCommittees(read, kept);
        }
    }
}
