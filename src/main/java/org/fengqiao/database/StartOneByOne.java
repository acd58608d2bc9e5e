package org.fengqiao.database;

import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.util.concurrent.locks.LockSupport;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.DisposableBean;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.ApplicationListener;
import org.springframework.stereotype.Component;

/**
 * Nodes on one database start one after the other, from the end of the migrations until they are ready: what a start looks for and
 * adds where it is missing (roles, lists, flows, the sample county, the first account) would be added twice by two nodes at
 * once, or refused to one of them. A lock of PostgreSQL's session: a node that dies on the way leaves nothing behind.
 */
@Component
class StartOneByOne implements ApplicationListener<ApplicationReadyEvent>, DisposableBean {

    private static final Logger LOG = LoggerFactory.getLogger(StartOneByOne.class);

    /** "FENGSTRT" as a number: one for the database, whatever its tables are called. */
    private static final long LOCK = 0x46454e4753545254L;

    private static final Duration BREATH = Duration.ofMillis(250);
    private static final Duration PATIENCE = Duration.ofMinutes(10);

    private @Nullable Connection holder;

    StartOneByOne(DataSource database) {
        try {
            holder = waitFor(database);
        } catch (SQLException failed) {
            throw new IllegalStateException("the lock of the start cannot be taken", failed);
        }
    }

    private static Connection waitFor(DataSource database) throws SQLException {
        var connection = database.getConnection();
        var until = System.nanoTime() + PATIENCE.toNanos();
        var told = false;
        while (!isOurs(connection)) {
            if (System.nanoTime() > until) {
                connection.close();
                throw new DatabaseUnusable(
                        "另一个节点启动了十分钟还没有完成，本节点停止启动；请看那个节点的日志。",
                        "Another node has been starting for ten minutes: see its log, then start this one again.");
            }
            if (!told) {
                LOG.info("另一个节点正在启动，等它完成。Another node is starting; this one waits for it.");
                told = true;
            }
            LockSupport.parkNanos(BREATH.toNanos());
        }
        return connection;
    }

    private static boolean isOurs(Connection connection) throws SQLException {
        try (var statement = connection.prepareStatement("select pg_try_advisory_lock(?)")) {
            statement.setLong(1, LOCK);
            try (var answer = statement.executeQuery()) {
                return answer.next() && answer.getBoolean(1);
            }
        }
    }

    @Override
    public void onApplicationEvent(ApplicationReadyEvent ready) {
        letGo();
    }

    /** Also when the start failed. */
    @Override
    public void destroy() {
        letGo();
    }

    private synchronized void letGo() {
        var held = holder;
        holder = null;
        if (held == null) {
            return;
        }
        try (held;
                var statement = held.prepareStatement("select pg_advisory_unlock(?)")) {
            statement.setLong(1, LOCK);
            statement.execute();
        } catch (SQLException gone) {
            LOG.debug("the connection with the lock is gone, and the lock with it", gone);
        }
    }
}
