package org.fengqiao.rehearsal;

/** There is no such rehearsal. */
public class UnknownRehearsal extends RuntimeException {

    private static final long serialVersionUID = 1L;

    UnknownRehearsal(long run) {
        super("没有演练 " + run + "。 There is no rehearsal " + run + ".");
    }
}
