package org.fengqiao.staffing;

/** There is no such committee or mediator, or none that the person sees. */
public class UnknownStaff extends RuntimeException {

    private static final long serialVersionUID = 1L;

    UnknownStaff() {
        super("没有找到，或者不归您管理。 Not found, or not yours to look after.");
    }
}
