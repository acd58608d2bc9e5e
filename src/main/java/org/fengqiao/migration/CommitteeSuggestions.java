package org.fengqiao.migration;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.fengqiao.casefile.CaseDesk;
import org.fengqiao.casefile.CaseNumber;
import org.fengqiao.caseflow.DecisionTables;
import org.fengqiao.organisation.Committee;
import org.fengqiao.organisation.Committees;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Which industry committee the county's table suggests for the cases that wait to be received at the county. */
@Component
class CommitteeSuggestions {

    private static final String TABLE = "industryCommittee";

    private final JdbcClient jdbc;
    private final CaseDesk cases;
    private final DecisionTables tables;
    private final Committees committees;

    CommitteeSuggestions(JdbcClient jdbc, CaseDesk cases, DecisionTables tables, Committees committees) {
        this.jdbc = jdbc;
        this.cases = cases;
        this.tables = tables;
        this.committees = committees;
    }

    /** Name of the committee by case number; a case without one is left out. */
    Map<String, String> now() {
        var suggested = new HashMap<String, String>();
        for (var number : waiting()) {
            cases.find(number)
                    .flatMap(file -> suggested(file.category().code()))
                    .ifPresent(name -> suggested.put(number.code(), name));
        }
        return suggested;
    }

    private Optional<String> suggested(String category) {
        return tables.ask(TABLE, Map.of("category", category)).stream()
                .findFirst()
                .flatMap(row -> Optional.ofNullable(row.get(TABLE)))
                .map(String::valueOf)
                .map(code -> committees.findByCode(code).map(Committee::name).orElse(code));
    }

    private List<CaseNumber> waiting() {
        return jdbc
                .sql("select e.business_key_ from act_ru_task t join act_ru_execution e on e.id_ = t.proc_inst_id_"
                        + " where t.task_def_key_ = 'user_receiveReferral'")
                .query(String.class)
                .list()
                .stream()
                .flatMap(key -> CaseNumber.find(key).stream())
                .toList();
    }
}
