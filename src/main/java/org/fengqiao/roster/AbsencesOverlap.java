package org.fengqiao.roster;

/** The mediator is already away on some of these days. */
public class AbsencesOverlap extends RuntimeException {

    private static final long serialVersionUID = 1L;

    AbsencesOverlap(Absence other) {
        super("与已登记的请假（%s 至 %s）重叠。These days overlap with an absence on record (%s to %s)."
                .formatted(other.firstDay(), other.lastDay(), other.firstDay(), other.lastDay()));
    }
}
