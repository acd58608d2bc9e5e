package org.fengqiao.sensitive;

/** There is no such request, or it is not the user's to know. */
public class UnknownApproval extends RuntimeException {

    private static final long serialVersionUID = 1L;

    UnknownApproval(long id) {
        super("没有这份申请，或者您无权办理。 There is no request " + id + ", or it is not yours to decide.");
    }
}
