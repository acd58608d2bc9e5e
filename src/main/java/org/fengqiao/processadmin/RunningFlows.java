package org.fengqiao.processadmin;

import java.util.HashMap;
import java.util.Map;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Counts running flows by version. Reads the engine's table, because its queries count one version at a time. */
@Component
class RunningFlows {

    private static final String BY_VERSION = """
            select version.id_ as definition, version.key_ as key, count(*) as running
            from act_ru_execution running join act_re_procdef version on version.id_ = running.proc_def_id_
            where running.parent_id_ is null group by version.id_, version.key_""";

    private final JdbcClient database;

    RunningFlows(JdbcClient database) {
        this.database = database;
    }

    Counts now() {
        var byDefinition = new HashMap<String, Long>();
        var byKey = new HashMap<String, Long>();
        database.sql(BY_VERSION).query(row -> {
            byDefinition.put(row.getString("definition"), row.getLong("running"));
            byKey.merge(row.getString("key"), row.getLong("running"), Long::sum);
        });
        return new Counts(byDefinition, byKey);
    }

    /** Where nothing runs, nothing stands. */
    record Counts(Map<String, Long> byDefinition, Map<String, Long> byKey) {

        /** @param definition the engine's id of a version */
        long on(String definition) {
            return byDefinition.getOrDefault(definition, 0L);
        }

        /** On all versions of a process. */
        long ofAll(String key) {
            return byKey.getOrDefault(key, 0L);
        }
    }
}
