package org.fengqiao.database;

import java.io.IOException;
import java.sql.SQLException;
import java.time.Duration;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Waits for a server that repeats its journal after a crash, which takes longer than a usual start. */
final class Recovery {

    private static final Logger LOG = LoggerFactory.getLogger(Recovery.class);
    private static final Duration PATIENCE = Duration.ofMinutes(10);
    private static final String SQLSTATE_WRONG_PASSWORD = "28P01";

    private final DataFolder folder;
    private final ServerAddress server;

    Recovery(DataFolder folder, ServerAddress server) {
        this.folder = folder;
        this.server = server;
    }

    void await() throws IOException {
        LOG.warn("数据库正在恢复上次未正常关闭的数据，请稍候。 The database is recovering from a crash, please wait.");
        long end = System.nanoTime() + PATIENCE.toNanos();
        SQLException last = null;
        while (System.nanoTime() < end && Postmaster.runningOn(folder).isPresent()) {
            try (var connection = server.connectAsSuperuser()) {
                return;
            } catch (SQLException e) {
                last = e;
                refuseWrongPassword(e);
                LockSupport.parkNanos(TimeUnit.MILLISECONDS.toNanos(500));
            }
        }
        stop();
        throw new ServerLog(folder).explain(last == null ? new IOException("no answer") : last);
    }

    private void refuseWrongPassword(SQLException failure) throws IOException {
        if (SQLSTATE_WRONG_PASSWORD.equals(failure.getSQLState())) {
            stop();
            throw ServerPassword.unfit(folder);
        }
    }

    private void stop() throws IOException {
        var postmaster = Postmaster.runningOn(folder);
        if (postmaster.isPresent()) {
            postmaster.get().stop();
        }
    }
}
