package org.fengqiao.identity;

/** Tells the engine for whom this thread works. */
public interface ActingPerson {

    /** From now on this thread works for the person, with the person's groups and townships, until it is closed. */
    Acting as(CurrentUser person);

    /** Ends it. */
    interface Acting extends AutoCloseable {
        @Override
        void close();
    }
}
