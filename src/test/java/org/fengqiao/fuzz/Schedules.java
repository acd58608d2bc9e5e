package org.fengqiao.fuzz;

import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.springframework.context.ApplicationContext;
import org.springframework.scheduling.concurrent.ThreadPoolTaskScheduler;

/**
 * What the product does by the clock. It waits while requests run, and has its turn between two batches of them: a transaction that
 * was begun while a request ran is the request's then.
 */
final class Schedules {

    private static final int TURN = 20;
    private static final int PATIENCE = 60;

    private final ThreadPoolTaskScheduler scheduler;

    Schedules(ApplicationContext beans) {
        scheduler = beans.getBean(ThreadPoolTaskScheduler.class);
    }

    /** Returns when nothing runs by the clock any more. */
    void hold() {
        var ended = new CountDownLatch(1);
        scheduler.stop(ended::countDown);
        await(ended);
    }

    /** Lets run what became due, and holds it again. */
    void turn() {
        scheduler.start();
        try {
            TimeUnit.MILLISECONDS.sleep(TURN);
        } catch (InterruptedException interrupted) {
            throw new IllegalStateException(interrupted);
        }
        hold();
    }

    void go() {
        scheduler.start();
    }

    private static void await(CountDownLatch ended) {
        try {
            if (!ended.await(PATIENCE, TimeUnit.SECONDS)) {
                throw new IllegalStateException("a schedule ran for a minute");
            }
        } catch (InterruptedException interrupted) {
            throw new IllegalStateException(interrupted);
        }
    }
}
