package org.fengqiao.shared.sheet;

import org.fengqiao.shared.Label;

/** A file that cannot be read as a table at all. */
final class UnreadableFile extends Exception {

    private static final long serialVersionUID = 1L;

    private final int line;
    private final transient Label reason;

    UnreadableFile(int line, String chinese, String english) {
        super(english);
        this.line = line;
        this.reason = new Label(chinese, english);
    }

    SheetProblem in(String file) {
        return new SheetProblem(file, line, "", null, reason);
    }
}
