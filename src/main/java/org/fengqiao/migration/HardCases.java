package org.fengqiao.migration;

import java.util.Set;
import java.util.stream.Collectors;
import org.fengqiao.casefile.CaseNumber;
import org.fengqiao.caseflow.DisputeLifecycle;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The cases that a stage has judged hard. */
@Component
class HardCases {

    private final JdbcClient jdbc;

    HardCases(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    Set<CaseNumber> numbers() {
        return jdbc
                .sql("select distinct e.business_key_ from act_ru_variable v"
                        + " join act_ru_execution e on e.id_ = v.proc_inst_id_ where v.name_ = ? and v.long_ = 1")
                .param(DisputeLifecycle.HARD_CASE.name())
                .query(String.class)
                .list()
                .stream()
                .flatMap(key -> CaseNumber.find(key).stream())
                .collect(Collectors.toSet());
    }
}
