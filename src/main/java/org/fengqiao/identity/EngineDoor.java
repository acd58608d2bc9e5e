package org.fengqiao.identity;

import java.util.function.Supplier;

/**
 * The way into the engine for our own code. A token moves, and a variable changes, only together with the case file: so
 * whatever reaches the engine from outside (its REST, Tasklist, Cockpit) is refused unless it is a form, a query or one
 * of the few harmless steps, and our own code says that it is our own by opening this door around the call. Inside, the
 * engine does not ask the rights of the person logged in, because the case file has asked them already; the person's
 * townships keep limiting what is seen.
 */
public final class EngineDoor {

    private static final ThreadLocal<Integer> OPENED = ThreadLocal.withInitial(() -> 0);
    private static final ThreadLocal<Boolean> WATCHED = ThreadLocal.withInitial(() -> false);

    private EngineDoor() {}

    /** Does the work with the door open, for this thread and as long as the work lasts. */
    public static <T> T inside(Supplier<T> work) {
        int before = OPENED.get();
        OPENED.set(before + 1);
        try {
            return work.get();
        } finally {
            backTo(before);
        }
    }

    /** The same for work without a result. */
    public static void inside(Runnable work) {
        inside(() -> {
            work.run();
            return true;
        });
    }

    /** Whether our own code has opened the door on this thread. */
    public static boolean isOpen() {
        return OPENED.get() > 0;
    }

    /** From now on what this thread does comes from outside, whether anybody is logged in or not, until it is closed. */
    public static Watch watch() {
        WATCHED.set(true);
        return WATCHED::remove;
    }

    /** Whether this thread serves a request to the engine's own REST or web applications. */
    public static boolean isWatched() {
        return WATCHED.get();
    }

    private static void backTo(int before) {
        if (before == 0) {
            OPENED.remove();
        } else {
            OPENED.set(before);
        }
    }

    /** Ends the watch. */
    public interface Watch extends AutoCloseable {
        @Override
        void close();
    }
}
