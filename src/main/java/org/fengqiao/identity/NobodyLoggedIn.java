package org.fengqiao.identity;

/** Somebody has to be logged in for this, and nobody is. */
public class NobodyLoggedIn extends RuntimeException {

    private static final long serialVersionUID = 1L;

    /** The only form it has. */
    public NobodyLoggedIn() {
        super("请先登录。Please log in first.");
    }
}
