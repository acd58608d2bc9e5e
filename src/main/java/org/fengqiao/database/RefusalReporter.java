package org.fengqiao.database;

import java.sql.SQLException;
import java.util.Optional;
import org.fengqiao.shared.Causes;
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
        var known = Causes.of(failure).flatMap(cause -> refusal(cause).stream()).findFirst();
        known.ifPresent(refusal -> LOG.error(refusal.getMessage()));
        return known.isPresent();
    }

    private static Optional<DatabaseUnusable> refusal(Throwable cause) {
        if (cause instanceof DatabaseUnusable told) {
            return Optional.of(told);
        }
        return cause instanceof SQLException sql && SQLSTATE_DISK_FULL.equals(sql.getSQLState())
                ? Optional.of(DiskSpace.full(""))
                : Optional.empty();
    }

    @Override
    public int getOrder() {
        return Ordered.HIGHEST_PRECEDENCE;
    }
}
