package org.fengqiao.migration;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.fengqiao.migration.StandingCase.Place;
import org.fengqiao.shared.Paging;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Where running cases stand, by the engine's own record of what is open. What only encloses other elements is no place. */
@Component
class StandingCases {

    /** A condition on {@code act_hi_actinst a}. */
    static final String OPEN =
            "a.end_time_ is null and a.act_type_ not in ('subProcess', 'transaction', 'multiInstanceBody')";

    private final JdbcClient jdbc;

    StandingCases(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** One page of the cases on some versions, by number. */
    List<StandingCase> on(Collection<FlowVersion> versions, Paging page) {
        var instances = jdbc.sql("select e.id_, e.business_key_, d.version_ from act_ru_execution e"
                        + " join act_re_procdef d on d.id_ = e.proc_def_id_"
                        + " where e.proc_def_id_ in (:definitions) and e.id_ = e.proc_inst_id_"
                        + " order by e.business_key_, e.id_ limit :size offset :first")
                .params(Map.of(
                        "definitions", definitions(versions), "size", page.size(), "first", page.page() * page.size()))
                .query((row, at) -> new Instance(row.getString(1), row.getString(2), row.getInt(3)))
                .list();
        var places = places(instances.stream().map(Instance::id).toList());
        return instances.stream()
                .map(each -> new StandingCase(each.number(), each.version(), places.getOrDefault(each.id(), List.of())))
                .toList();
    }

    private Map<String, List<Place>> places(Collection<String> instances) {
        return instances.isEmpty()
                ? Map.of()
                : jdbc
                        .sql("select a.proc_inst_id_, a.act_id_, a.act_name_, a.start_time_ from act_hi_actinst a"
                                + " where a.proc_inst_id_ in (:instances) and " + OPEN
                                + " order by a.start_time_, a.id_")
                        .param("instances", instances)
                        .query((row, at) -> Map.entry(
                                row.getString(1),
                                new Place(
                                        row.getString(2),
                                        row.getString(3) == null ? row.getString(2) : row.getString(3),
                                        row.getTimestamp(4).toInstant())))
                        .list()
                        .stream()
                        .collect(Collectors.groupingBy(
                                Map.Entry::getKey, Collectors.mapping(Map.Entry::getValue, Collectors.toList())));
    }

    /** How many cases stand at each element. */
    Map<String, Integer> countedByElement(Collection<FlowVersion> versions) {
        return jdbc
                .sql("select a.act_id_, count(distinct a.proc_inst_id_) from act_hi_actinst a"
                        + " where a.proc_def_id_ in (:definitions) and " + OPEN + " group by a.act_id_")
                .param("definitions", definitions(versions))
                .query((row, at) -> Map.entry(row.getString(1), row.getInt(2)))
                .list()
                .stream()
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
    }

    static List<String> definitions(Collection<FlowVersion> versions) {
        return versions.stream().map(FlowVersion::definition).toList();
    }

    private record Instance(
            String id, @org.jspecify.annotations.Nullable String number, int version) {}
}
