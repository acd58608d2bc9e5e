package org.fengqiao.organisation;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.fengqiao.shared.sheet.CellType;
import org.fengqiao.shared.sheet.CellTypes;

/** Cells that hold dispute categories: by code, by name, and by a code whose leading zero the spreadsheet took away. */
public final class DisputeCategoryCells {

    /** One or several categories. */
    public static final CellType<List<DisputeCategory>> SEVERAL = CellTypes.several(CellTypes.oneOf(
            spellings(),
            "纠纷类型的代码或名称（01 婚姻家庭 …… 99 其他）",
            "codes or names of dispute categories (01 marriage and family … 99 other)"));

    private DisputeCategoryCells() {}

    private static Map<String, DisputeCategory> spellings() {
        var spellings = new HashMap<String, DisputeCategory>();
        for (var category : DisputeCategory.values()) {
            spellings.put(category.code(), category);
            spellings.put(category.chinese(), category);
            spellings.put(category.chinese() + "纠纷", category);
            if (category.code().startsWith("0")) {
                spellings.put(category.code().substring(1), category);
            }
        }
        return spellings;
    }
}
