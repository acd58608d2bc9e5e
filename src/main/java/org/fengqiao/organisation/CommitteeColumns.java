package org.fengqiao.organisation;

import java.time.LocalDate;
import java.util.List;
import org.fengqiao.shared.sheet.CellTypes;
import org.fengqiao.shared.sheet.Column;
import org.fengqiao.shared.sheet.Layout;
import org.fengqiao.shared.sheet.Spellings;

/** The columns of the list of committees. */
final class CommitteeColumns {

    static final Column<String> CODE = Column.required(
            "调委会代码",
            "committee code",
            CellTypes.code(
                    CommitteeKind.CODES,
                    "乡镇、村调委会为 C 加单位代码，县级行业调委会为 H01 至 H99，企事业单位为 Q001 起，社会团体为 S001 起",
                    "C and the unit's code for a township or village, H01 to H99 for an industry, Q001 up for an enterprise, S001 up for a social organisation"));

    static final Column<String> NAME = Column.required("调委会名称", "committee name", CellTypes.text(60));

    static final Spellings<CommitteeKind> KINDS = Spellings.of(CommitteeKind.VILLAGE, "村", "社区", "村（社区）", "village")
            .and(CommitteeKind.TOWNSHIP, "乡镇", "街道", "township")
            .and(CommitteeKind.ENTERPRISE, "企事业单位", "企业", "enterprise")
            .and(CommitteeKind.SOCIAL, "社会团体", "社会组织", "social organisation")
            .and(CommitteeKind.COUNTY_INDUSTRY, "行业", "县级行业", "industry", "county industry");

    static final Column<CommitteeKind> KIND = Column.required(
            "类别",
            "kind",
            KINDS.cell("“村”“乡镇”“企事业单位”“社会团体”或“行业”", "village, township, enterprise, social organisation or industry")
                    .offering("村", "乡镇", "企事业单位", "社会团体", "行业"));

    static final Column<String> UNIT = Column.required(
            "所属单位代码",
            "unit code",
            CellTypes.code(
                    "\\d{6}|\\d{9}|\\d{12}",
                    "所属单位的代码；行业调委会为县", "the code of its unit; the county for an industry committee"));

    static final Column<List<DisputeCategory>> FIELDS =
            Column.optional("纠纷类型", "categories", DisputeCategoryCells.SEVERAL).formerly("纠纷类别");

    static final Column<LocalDate> TERM_BEGINS = Column.optional("本届起始日期", "term begins", CellTypes.day());

    static final Layout LAYOUT =
            new Layout("committees", "调委会", "committees", List.of(CODE, NAME, KIND, UNIT, FIELDS, TERM_BEGINS));

    private CommitteeColumns() {}
}
