package org.fengqiao.staffing;

/** The lists of committees and mediators are not the person's to keep. */
public class NotYourStaff extends RuntimeException {

    private static final long serialVersionUID = 1L;

    NotYourStaff(String message) {
        super(message);
    }
}
