package org.fengqiao.replay;

import java.io.PrintStream;

/** Where whoever started the replay reads how far it is and how it ended: the console, and no log. */
final class ReplayBlock {

    private ReplayBlock() {}

    static PrintStream out() {
        return System.out;
    }

    /** Whether somebody watches, rather than a file. */
    static boolean isWatched() {
        return System.console() != null;
    }
}
