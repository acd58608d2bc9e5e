package org.fengqiao.identity.process;

import java.util.List;
import org.camunda.bpm.engine.BadUserRequestException;
import org.camunda.bpm.engine.impl.AbstractVariableQueryImpl;
import org.camunda.bpm.engine.impl.HistoricProcessInstanceQueryImpl;
import org.camunda.bpm.engine.impl.HistoricTaskInstanceQueryImpl;
import org.camunda.bpm.engine.impl.ProcessInstanceQueryImpl;
import org.camunda.bpm.engine.impl.TaskQueryImpl;
import org.camunda.bpm.engine.impl.interceptor.Command;

/**
 * How much a query may ask. Each condition on a variable is one more join, and each alternative one more, in the statement that the engine
 * writes; with two thousand of them, a request of a few kilobytes, PostgreSQL plans for minutes.
 */
final class QueryWidth {

    /** Tasklist's own filters have four at most. */
    private static final int MOST = 20;

    private QueryWidth() {}

    /** @throws BadUserRequestException for a query with more conditions */
    static void demandNarrow(Command<?> command) {
        if (width(command) > MOST) {
            throw new BadUserRequestException(
                    "查询条件过多，最多 " + MOST + " 个。 At most " + MOST + " conditions are taken in one query.");
        }
    }

    /** An alternative shares its list with the query that it belongs to: the list is counted once, and never gone down into. */
    private static int width(Object query) {
        var all = alternatives(query);
        return all.isEmpty()
                ? conditions(query)
                : all.size() - 1 + all.stream().mapToInt(QueryWidth::conditions).sum();
    }

    private static List<?> alternatives(Object query) {
        if (query instanceof TaskQueryImpl tasks) {
            return tasks.getQueries();
        }
        if (query instanceof HistoricTaskInstanceQueryImpl tasks) {
            return tasks.getQueries();
        }
        if (query instanceof ProcessInstanceQueryImpl instances) {
            return instances.getQueries();
        }
        return query instanceof HistoricProcessInstanceQueryImpl instances ? instances.getQueries() : List.of();
    }

    private static int conditions(Object query) {
        if (query instanceof TaskQueryImpl tasks) {
            return tasks.getVariables().size();
        }
        if (query instanceof HistoricTaskInstanceQueryImpl tasks) {
            return tasks.getVariables().size();
        }
        return query instanceof AbstractVariableQueryImpl<?, ?> of
                ? of.getQueryVariableValues().size()
                : 0;
    }
}
