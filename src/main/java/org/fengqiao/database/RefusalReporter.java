package org.fengqiao.database;

import java.sql.SQLException;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.SpringBootExceptionReporter;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.core.Ordered;

/** Says in one line why the database cannot be used; Spring Boot then prints no stack trace and exits with 1. */
class RefusalReporter implements SpringBootExceptionReporter, Ordered {

    private static final Logger LOG = LoggerFactory.getLogger("org.fengqiao.database");
    private static final String SQLSTATE_DISK_FULL = "53100";

    /** The signature that Spring Boot asks for; the context may be missing when it failed that early. */
    RefusalReporter(@Nullable ConfigurableApplicationContext context) {}

    @Override
    public boolean reportException(Throwable failure) {
        for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
            if (cause instanceof DatabaseUnusable refusal) {
                LOG.error(refusal.getMessage());
                return true;
            }
            if (cause instanceof SQLException sql && SQLSTATE_DISK_FULL.equals(sql.getSQLState())) {
                LOG.error(DiskSpace.full("").getMessage());
                return true;
            }
        }
        return false;
    }

    @Override
    public int getOrder() {
        return Ordered.HIGHEST_PRECEDENCE;
    }
}
