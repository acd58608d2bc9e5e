package org.fengqiao.migration;

import java.util.List;

/** The engine does not take the mapping; nothing was begun. REST answers 422 with what is wrong, element by element. */
public class MigrationRefused extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final transient List<ElementProblem> problems;

    MigrationRefused(List<ElementProblem> problems) {
        super("对应表有 " + problems.size() + " 处不能用，什么也没有改动。 The mapping has mistakes; nothing was changed.");
        this.problems = List.copyOf(problems);
    }

    /** What is wrong. */
    public List<ElementProblem> problems() {
        return problems;
    }
}
