package org.fengqiao.organisation;

import java.util.List;
import org.fengqiao.shared.sheet.SheetProblem;

/** Files of an import have errors; nothing of them was written. */
public class ImportRefused extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final transient List<SheetProblem> problems;

    ImportRefused(List<SheetProblem> problems) {
        super("导入被拒绝，未作任何改动：共 " + problems.size() + " 处错误。Import refused, nothing was changed: " + problems.size()
                + " error(s).");
        this.problems = List.copyOf(problems);
    }

    /** Every error, file by file and from top to bottom. */
    public List<SheetProblem> problems() {
        return problems;
    }
}
