package org.fengqiao.organisation.web;

import org.fengqiao.shared.sheet.SheetProblem;
import org.jspecify.annotations.Nullable;

/**
 * One error of a file.
 *
 * @param expected what the cell should hold, Chinese first
 */
record ImportErrorView(
        String file, int line, String column, @Nullable String found, String expected) {

    static ImportErrorView of(SheetProblem problem) {
        var expected = problem.expected().inBoth();
        return new ImportErrorView(problem.file(), problem.line(), problem.column(), problem.found(), expected);
    }
}
