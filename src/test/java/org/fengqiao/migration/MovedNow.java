package org.fengqiao.migration;

import org.springframework.context.ApplicationContext;

/** Carries out the orders that wait, at once: nothing of it runs in the background of a test. */
public final class MovedNow {

    private MovedNow() {}

    /** @return how many cases had their turn */
    public static int now(ApplicationContext beans) {
        return beans.getBean(MigrationWorker.class).run();
    }
}
