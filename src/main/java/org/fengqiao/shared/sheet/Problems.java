package org.fengqiao.shared.sheet;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** Collects what is wrong, so that a file is mended in one go and not error by error. */
public final class Problems {

    private final List<SheetProblem> found = new ArrayList<>();

    /** Adds one. */
    public void add(SheetProblem problem) {
        found.add(problem);
    }

    /** Whether nothing is wrong. */
    public boolean none() {
        return found.isEmpty();
    }

    /** All of them, file by file and from top to bottom. */
    public List<SheetProblem> all() {
        return found.stream()
                .sorted(Comparator.comparing(SheetProblem::file).thenComparingInt(SheetProblem::line))
                .toList();
    }
}
