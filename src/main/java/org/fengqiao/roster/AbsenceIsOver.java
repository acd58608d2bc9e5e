package org.fengqiao.roster;

/** The absence has run out, was called off or was ended already. */
public class AbsenceIsOver extends RuntimeException {

    private static final long serialVersionUID = 1L;

    AbsenceIsOver() {
        super("该请假已经结束或撤销。The absence is over already.");
    }
}
