package org.fengqiao.database;

import org.jspecify.annotations.Nullable;

/**
 * The database cannot be used, and somebody has to do something about it. The message is one line, Chinese first, and
 * says what to do; {@link RefusalReporter} prints it instead of a stack trace.
 */
class DatabaseUnusable extends RuntimeException {

    DatabaseUnusable(String chinese, String english) {
        this(chinese, english, null);
    }

    DatabaseUnusable(String chinese, String english, @Nullable Throwable cause) {
        super(chinese + " " + english, cause);
    }
}
