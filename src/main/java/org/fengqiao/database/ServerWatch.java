package org.fengqiao.database;

import java.io.IOException;
import java.time.Duration;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Starts the embedded server again when its process has ended under the running application: killed by the system or by
 * somebody, or stopped by itself because its disk was full, in which case it waits until there is room.
 */
final class ServerWatch implements AutoCloseable {

    private static final Logger LOG = LoggerFactory.getLogger(ServerWatch.class);
    private static final Duration BETWEEN_LOOKS = Duration.ofSeconds(1);
    /** A start that was refused is tried again after so many looks: each throws an older log of the server away. */
    private static final int PAUSE = 10;

    private final EmbeddedServer server;
    private final ScheduledExecutorService looks = Executors.newSingleThreadScheduledExecutor(work -> {
        var thread = new Thread(work, "database-watch");
        thread.setDaemon(true);
        return thread;
    });

    private int missed;
    private int pause;

    private ServerWatch(EmbeddedServer server) {
        this.server = server;
    }

    static ServerWatch over(EmbeddedServer server) {
        var watch = new ServerWatch(server);
        watch.looks.scheduleWithFixedDelay(
                watch::look, BETWEEN_LOOKS.toMillis(), BETWEEN_LOOKS.toMillis(), TimeUnit.MILLISECONDS);
        return watch;
    }

    private void look() {
        try {
            if (server.isRunning()) {
                missed = 0;
            } else if (pause > 0) {
                pause--;
            } else if (++missed > 1) {
                // Once may be a moment in which the record of the process was being written.
                startAgain();
            }
        } catch (IOException | RuntimeException unclear) {
            LOG.debug("the next look tells more", unclear);
        }
    }

    private void startAgain() {
        try {
            LOG.warn("内置数据库意外停止，正在重新启动。 The embedded database has ended; it is started again.");
            server.startAgain();
            LOG.warn("内置数据库已恢复。 The embedded database is back.");
        } catch (DatabaseUnusable refused) {
            pause = PAUSE;
            LOG.error("{}", refused.getMessage());
        }
    }

    /** Returns when no start is under way. */
    @Override
    public void close() {
        looks.shutdown();
        try {
            if (!looks.awaitTermination(1, TimeUnit.MINUTES)) {
                looks.shutdownNow();
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
