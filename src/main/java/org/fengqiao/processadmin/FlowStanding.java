package org.fengqiao.processadmin;

import java.util.LinkedHashMap;
import java.util.Map;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * How many flows of a version wait at each of its steps: figures only, over all townships. The engine's own statistics
 * count for each person what he may see, and a flow administrator sees no case.
 */
@Service
public class FlowStanding {

    /** A step waits itself, or for the flow that it has called. */
    private static final String BY_STEP = """
            select step.act_id_ as step, count(distinct step.proc_inst_id_) as waiting
            from act_ru_execution step
            where step.proc_def_id_ = ? and step.act_id_ is not null
                and (step.is_active_ or exists (select 1 from act_ru_execution called where called.super_exec_ = step.id_))
            group by step.act_id_ order by step.act_id_""";

    private final FlowsInForce engine;
    private final FlowAdmins admins;
    private final JdbcClient database;

    FlowStanding(FlowsInForce engine, FlowAdmins admins, JdbcClient database) {
        this.engine = engine;
        this.admins = admins;
        this.database = database;
    }

    /**
     * Counts by the id of the step; steps at which nothing waits are left out.
     *
     * @throws UnknownFlow when there is no such version of a process
     */
    @Transactional(readOnly = true)
    public Map<String, Long> of(String process, int version) {
        admins.require();
        var definition = engine.versions(process).stream()
                .filter(each -> each.getVersion() == version)
                .findFirst()
                .orElseThrow(() -> new UnknownFlow(process + " " + version));
        var counts = new LinkedHashMap<String, Long>();
        database.sql(BY_STEP).param(definition.getId()).query(row -> {
            counts.put(row.getString("step"), row.getLong("waiting"));
        });
        return counts;
    }
}
