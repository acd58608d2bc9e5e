package org.fengqiao.assignment;

/** An absence is recorded by whom it concerns, or by whoever looks after that mediator's committee. */
public class NotYoursToRecord extends RuntimeException {

    private static final long serialVersionUID = 1L;

    NotYoursToRecord() {
        super("只能为本人，或者本人负责的调委会的调解员登记请假。"
                + "An absence is recorded by the mediator, or by who looks after the mediator's committee.");
    }
}
