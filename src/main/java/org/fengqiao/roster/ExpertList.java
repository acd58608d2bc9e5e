package org.fengqiao.roster;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.fengqiao.organisation.ImportScope;
import org.fengqiao.organisation.ImportedList;
import org.fengqiao.shared.sheet.CellTypes;
import org.fengqiao.shared.sheet.Column;
import org.fengqiao.shared.sheet.KeyColumn;
import org.fengqiao.shared.sheet.Layout;
import org.fengqiao.shared.sheet.ReadableSheet;
import org.fengqiao.shared.sheet.RowReader;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** The think tank's experts as lists to import. */
@Component
@Order(4)
class ExpertList implements ImportedList {

    private static final Column<String> ID = Column.required("专家编号", "expert id", PersonColumns.ID);
    private static final Column<ExpertOrigin> ORIGIN = Column.required(
            "来源群体",
            "origin",
            CellTypes.oneOf(
                    origins(),
                    "优秀农民工、退役军人、返乡创业大学生、退休老干部、基层法律服务工作者之一",
                    "one of the five groups of the think tank, in Chinese"));
    private static final Column<String> EXPERTISE = Column.required("专长", "expertise", CellTypes.text(100));

    private static final Layout LAYOUT = new Layout(
            "experts",
            "智囊团专家",
            "experts",
            List.of(
                    ID,
                    PersonColumns.NAME,
                    ORIGIN,
                    EXPERTISE,
                    PersonColumns.PHONE,
                    PersonColumns.SPECIALITIES,
                    PersonColumns.LANGUAGES,
                    PersonColumns.APPOINTED_ON,
                    PersonColumns.LEFT_ON));

    private final RosterTables tables;

    ExpertList(RosterTables tables) {
        this.tables = tables;
    }

    private static Map<String, ExpertOrigin> origins() {
        var origins = new HashMap<String, ExpertOrigin>();
        for (var origin : ExpertOrigin.values()) {
            origins.put(origin.chinese(), origin);
            origins.put(origin.english(), origin);
        }
        return origins;
    }

    @Override
    public Layout layout() {
        return LAYOUT;
    }

    @Override
    public List<Reading> read(List<ReadableSheet> sheets, ImportScope scope) {
        var ids = new KeyColumn(ID);
        var readings = new ArrayList<Reading>();
        for (var sheet : sheets) {
            var read = new ArrayList<Expert>();
            sheet.forEachRow(row -> expert(row, ids).ifPresent(read::add));
            readings.add(new RosterReading(sheet.name(), () -> tables.putExperts(read, PersonColumns.kept(sheet))));
        }
        return readings;
    }

    private static Optional<Expert> expert(RowReader row, KeyColumn ids) {
        var details = PersonColumns.read(row, ids.read(row));
        var origin = row.get(ORIGIN);
        var expertise = row.get(EXPERTISE);
        if (origin == null || expertise == null || !row.clean()) {
            return Optional.empty();
        }
        return details.map(known -> new Expert(known, origin, expertise));
    }
}
