package org.fengqiao.gate;

/** What an exception says. */
final class Words {

    private Words() {}

    /** The innermost cause knows best; on one line. */
    static String ofInnermost(Throwable failure) {
        var innermost = failure;
        while (innermost.getCause() != null && innermost.getCause().getMessage() != null) {
            innermost = innermost.getCause();
        }
        return String.valueOf(innermost.getMessage()).strip().replaceAll("\\s+", " ");
    }
}
