package org.fengqiao.caseflow;

import org.camunda.bpm.engine.impl.interceptor.Command;
import org.camunda.bpm.engine.impl.interceptor.CommandInterceptor;
import org.fengqiao.shared.DatabaseAway;

/**
 * Tells the request that the database was away, before the engine's REST and its web applications make an error with the
 * statement's text of it.
 */
class DatabaseAwayNoted extends CommandInterceptor {

    @Override
    public <T> T execute(Command<T> command) {
        try {
            return next.execute(command);
        } catch (RuntimeException failure) {
            DatabaseAway.note(failure);
            throw failure;
        }
    }
}
