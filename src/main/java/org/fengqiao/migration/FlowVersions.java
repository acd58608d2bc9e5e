package org.fengqiao.migration;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Collection;
import java.util.List;
import org.fengqiao.shared.FieldsRefused;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The versions of a flow and how many cases run on each: counted in the engine's tables, in one question. */
@Component
class FlowVersions {

    private static final String SQL = """
            select d.id_, d.key_, d.name_, d.version_, d.version_tag_, p.deploy_time_,
                   (select count(*) from act_ru_execution e
                     where e.proc_def_id_ = d.id_ and e.id_ = e.proc_inst_id_) running,
                   d.version_ = max(d.version_) over () in_force
              from act_re_procdef d join act_re_deployment p on p.id_ = d.deployment_id_
             where d.key_ = ?
             order by d.version_ desc
            """;

    private final JdbcClient jdbc;

    FlowVersions(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Newest first; none of a flow that nobody knows. */
    List<FlowVersion> of(String process) {
        return jdbc.sql(SQL).param(process).query(FlowVersions::read).list();
    }

    /** @throws FieldsRefused when the flow has no such version */
    List<FlowVersion> require(String process, Collection<Integer> versions, String field) {
        var known = of(process).stream()
                .filter(each -> versions.contains(each.version()))
                .toList();
        if (known.isEmpty() || known.size() < versions.stream().distinct().count()) {
            throw new FieldsRefused(field, "请选择这个流程现有的版本。", "Choose versions that this flow has.");
        }
        return known;
    }

    private static FlowVersion read(ResultSet row, int number) throws SQLException {
        return new FlowVersion(
                row.getString("id_"),
                row.getString("key_"),
                row.getString("name_"),
                row.getInt("version_"),
                row.getString("version_tag_"),
                row.getTimestamp("deploy_time_").toInstant(),
                row.getInt("running"),
                row.getBoolean("in_force"));
    }
}
