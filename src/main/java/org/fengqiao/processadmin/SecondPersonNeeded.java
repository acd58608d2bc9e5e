package org.fengqiao.processadmin;

/** One drafts, another puts in force. */
public class SecondPersonNeeded extends RuntimeException {

    private static final long serialVersionUID = 1L;

    SecondPersonNeeded() {
        super("本县实行双人复核：起草的人不能自己使其生效，请另一位流程管理员办理。"
                + " Two people release flows here: another flow administrator puts your draft in force.");
    }
}
