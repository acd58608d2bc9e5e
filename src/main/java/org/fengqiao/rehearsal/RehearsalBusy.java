package org.fengqiao.rehearsal;

/** Another rehearsal is at work. */
public class RehearsalBusy extends RuntimeException {

    private static final long serialVersionUID = 1L;

    RehearsalBusy() {
        super("另一次演练正在进行，等它结束或者停止后再开始。 Another rehearsal is at work; wait for its end, or stop it.");
    }
}
