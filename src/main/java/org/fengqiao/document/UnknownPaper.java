package org.fengqiao.document;

/** The case has no such paper. REST answers 404. */
public class UnknownPaper extends RuntimeException {

    private static final long serialVersionUID = 1L;

    UnknownPaper() {
        super("案件没有这份材料。 The case has no such paper.");
    }
}
