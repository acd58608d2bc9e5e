package org.fengqiao.assignment;

/** There is no such absence that the user may know of. */
public class UnknownAbsence extends RuntimeException {

    private static final long serialVersionUID = 1L;

    UnknownAbsence() {
        super("没有这条请假记录。There is no such absence.");
    }
}
