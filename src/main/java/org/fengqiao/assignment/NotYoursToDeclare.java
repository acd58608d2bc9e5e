package org.fengqiao.assignment;

/** A conflict is declared by whom it concerns, or by whoever keeps the records of that mediator's committee. */
public class NotYoursToDeclare extends RuntimeException {

    private static final long serialVersionUID = 1L;

    NotYoursToDeclare() {
        super(
                "只能由调解员本人，或者所在调委会的工作人员（县级为调度员）申报回避。"
                        + "A conflict is declared by the mediator, by the committee's clerk, or at the county by the dispatcher.");
    }
}
