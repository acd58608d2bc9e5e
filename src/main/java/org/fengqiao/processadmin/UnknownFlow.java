package org.fengqiao.processadmin;

/** There is no such flow, version or file. */
public class UnknownFlow extends RuntimeException {

    private static final long serialVersionUID = 1L;

    UnknownFlow(String what) {
        super("没有 " + what + "。 There is no " + what + ".");
    }
}
