package org.fengqiao.caseflow;

/** A decision table that cannot be read. */
public class UnusableTable extends RuntimeException {

    private static final long serialVersionUID = 1L;

    UnusableTable(Exception cause) {
        super("草稿里有一张决策表无法读取，请先检查草稿。 A table of the draft cannot be read; check the draft first.", cause);
    }
}
