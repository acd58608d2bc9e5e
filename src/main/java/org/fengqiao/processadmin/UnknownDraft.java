package org.fengqiao.processadmin;

/** There is no such draft. */
public class UnknownDraft extends RuntimeException {

    private static final long serialVersionUID = 1L;

    UnknownDraft(long id) {
        super("没有草稿 " + id + "。 There is no draft " + id + ".");
    }
}
