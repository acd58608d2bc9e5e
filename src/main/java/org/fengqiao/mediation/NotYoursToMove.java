package org.fengqiao.mediation;

/** The session is to be seen, and not to be moved, by this person. */
public class NotYoursToMove extends RuntimeException {

    private static final long serialVersionUID = 1L;

    NotYoursToMove() {
        super("只有承办的调解员、本乡镇工作人员（县级案件为县调度员）可以改期。"
                + " Its mediator, the township's clerk or, at the county, the dispatcher only may move it.");
    }
}
