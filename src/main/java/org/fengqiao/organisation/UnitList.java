package org.fengqiao.organisation;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.fengqiao.shared.Tally;
import org.fengqiao.shared.sheet.KeyColumn;
import org.fengqiao.shared.sheet.Layout;
import org.fengqiao.shared.sheet.ReadableSheet;
import org.fengqiao.shared.sheet.RowReader;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** The county, its townships and villages as lists to import. */
@Component
@Order(1)
class UnitList implements ImportedList {

    private final Units units;
    private final OrganisationTables tables;

    UnitList(Units units, OrganisationTables tables) {
        this.units = units;
        this.tables = tables;
    }

    @Override
    public Layout layout() {
        return UnitColumns.LAYOUT;
    }

    @Override
    public List<Reading> read(List<ReadableSheet> sheets, ImportScope scope) {
        var recorded = units.findAllByOrderByCode();
        recorded.forEach(unit -> {
            scope.addUnit(unit.code());
            unit.endedOn().ifPresent(day -> scope.addEnded(unit.code()));
        });
        var lines = lines(sheets, scope);
        var check = new UnitCheck(recorded, scope);
        var readings = new ArrayList<Reading>();
        lines.forEach((sheet, rows) -> readings.add(new SheetOfUnits(
                sheet, rows.stream().flatMap(row -> check.unit(row).stream()).toList())));
        check.siblings();
        return readings;
    }

    /** A first look at all lines, because a village may stand before its township. */
    private static Map<ReadableSheet, List<RowReader>> lines(List<ReadableSheet> sheets, ImportScope scope) {
        var lines = new LinkedHashMap<ReadableSheet, List<RowReader>>();
        var codes = new KeyColumn(UnitColumns.CODE);
        for (var sheet : sheets) {
            var rows = lines.computeIfAbsent(sheet, any -> new ArrayList<>());
            sheet.forEachRow(row -> {
                rows.add(row);
                var code = codes.read(row);
                if (code != null) {
                    scope.addUnit(code);
                }
            });
        }
        return lines;
    }

    private final class SheetOfUnits implements Reading {

        private final ReadableSheet sheet;
        private final List<Unit> read;

        SheetOfUnits(ReadableSheet sheet, List<Unit> read) {
            this.sheet = sheet;
            this.read = read;
        }

        @Override
        public String file() {
            return sheet.name();
        }

        @Override
        public Tally write() {
            return tables.putUnits(read, kept());
        }

        private Set<String> kept() {
            var kept = new HashSet<String>();
            if (sheet.lacks(UnitColumns.SHORT_NAME)) {
                kept.add("short_name");
            }
            if (sheet.lacks(UnitColumns.NOTE)) {
                kept.add("note");
            }
            return kept;
        }
    }
}
