package org.fengqiao.shared;

import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;
import org.springframework.transaction.TransactionExecution;
import org.springframework.transaction.TransactionExecutionListener;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/**
 * Lets PostgreSQL plan a statement anew with its values, until the transaction ends. From the sixth use on it takes a plan made
 * without them, which spares the planning but knows neither how often an authorization reads (V202612030130) nor how long a
 * period is: right for the many small statements of a step, wrong for lists and figures. Every transaction that only reads
 * has it.
 */
@Component
public class PlansByValue implements TransactionExecutionListener {

    private static final String UNTIL_THE_END = "set local plan_cache_mode = force_custom_plan";

    private final JdbcTemplate jdbc;

    PlansByValue(DataSource database) {
        jdbc = new JdbcTemplate(database);
    }

    /** For what the transaction still does. Outside of one there is nothing that it could hold for. */
    public void here() {
        if (TransactionSynchronizationManager.isActualTransactionActive()) {
            jdbc.execute(UNTIL_THE_END);
        }
    }

    @Override
    public void afterBegin(TransactionExecution transaction, @Nullable Throwable failed) {
        if (failed == null && transaction.isReadOnly() && transaction.isNewTransaction()) {
            here();
        }
    }
}
