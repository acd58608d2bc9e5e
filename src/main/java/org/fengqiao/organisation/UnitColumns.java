package org.fengqiao.organisation;

import java.util.List;
import org.fengqiao.shared.sheet.CellTypes;
import org.fengqiao.shared.sheet.Column;
import org.fengqiao.shared.sheet.Layout;
import org.fengqiao.shared.sheet.Spellings;

/** The columns of the list of units. */
final class UnitColumns {

    private static final String CODE_PATTERN = "\\d{6}|\\d{9}|\\d{12}";

    static final Column<String> CODE = Column.required(
            "单位代码",
            "unit code",
            CellTypes.code(
                    CODE_PATTERN,
                    "统计用区划代码：县 6 位、乡镇 9 位、村（社区）12 位数字",
                    "the statistical code: 6 digits for the county, 9 for a township, 12 for a village"));

    static final Column<String> NAME = Column.required("单位名称", "unit name", CellTypes.text(60));

    static final Spellings<UnitLevel> LEVELS = Spellings.of(UnitLevel.COUNTY, "县", "county")
            .and(UnitLevel.TOWNSHIP, "乡镇", "乡", "镇", "街道", "township")
            .and(UnitLevel.VILLAGE, "村", "社区", "村（社区）", "village");

    static final Column<UnitLevel> LEVEL = Column.required(
            "级别",
            "level",
            LEVELS.cell("“县”“乡镇”或“村”", "county, township or village").offering("乡镇", "村"));

    static final Column<String> PARENT = Column.optional(
            "上级代码",
            "parent code",
            CellTypes.code(CODE_PATTERN, "上级单位的代码；县留空", "the code of the unit above; blank for the county"));

    static final Column<String> SHORT_NAME = Column.optional("简称", "short name", CellTypes.text(20));

    static final Column<String> NOTE = Column.optional("备注", "note", CellTypes.text(200));

    static final Layout LAYOUT =
            new Layout("units", "行政单位", "units", List.of(CODE, NAME, LEVEL, PARENT, SHORT_NAME, NOTE));

    private UnitColumns() {}
}
