package org.fengqiao.migration;

import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.DisposableBean;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/**
 * Carries orders out, case by case, on a thread of its own: ten thousand cases keep no other regular work waiting. Every
 * node may work on the same order, and what a stopped node left, the next to look goes on with. A node that runs no jobs
 * of the engine moves no cases either.
 */
@Component
public class MigrationWorker implements DisposableBean {

    private static final Logger LOG = LoggerFactory.getLogger(MigrationWorker.class);

    private final MigrationStep step;
    private final MigrationDesk desk;
    private final boolean enabled;
    private final AtomicBoolean awake = new AtomicBoolean();
    private volatile boolean stopping;
    private final ExecutorService thread = Executors.newSingleThreadExecutor(work -> {
        var one = new Thread(work, "migration");
        one.setDaemon(true);
        return one;
    });

    MigrationWorker(
            MigrationStep step,
            MigrationDesk desk,
            @Value("${camunda.bpm.job-execution.enabled:true}") boolean enabled) {
        this.step = step;
        this.desk = desk;
        this.enabled = enabled;
    }

    /** Looks for work without keeping the caller waiting. */
    @Scheduled(
            initialDelayString = "${fengqiao.migration.first:PT15S}",
            fixedDelayString = "${fengqiao.migration.every:PT10S}")
    public void wake() {
        if (enabled && awake.compareAndSet(false, true)) {
            thread.execute(this::runOnce);
        }
    }

    private void runOnce() {
        try {
            run();
        } catch (RuntimeException failed) {
            LOG.warn("the migration goes on with the next look", failed);
        } finally {
            awake.set(false);
        }
    }

    /** Works until nothing is left to do. @return how many cases had their turn */
    int run() {
        var worked = 0;
        while (!stopping && step.next()) {
            worked++;
        }
        if (!stopping) {
            desk.finish();
        }
        return worked;
    }

    @Override
    public void destroy() throws InterruptedException {
        stopping = true;
        thread.shutdown();
        if (!thread.awaitTermination(10, TimeUnit.SECONDS)) {
            LOG.warn("a case was being moved when the application stopped; it waits as it did");
        }
    }
}
