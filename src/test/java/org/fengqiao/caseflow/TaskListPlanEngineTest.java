package org.fengqiao.caseflow;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;

import org.camunda.bpm.engine.FilterService;
import org.camunda.bpm.engine.TaskService;
import org.fengqiao.testing.EngineTest;
import org.fengqiao.testing.TestPostgres;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DriverManagerDataSource;
import org.springframework.transaction.support.TransactionTemplate;

/** A township with thousands of tasks still has its list at once: what a person may see is looked up, not read through. */
@EngineTest
class TaskListPlanEngineTest {

    private static final String LIST = """
            explain select distinct t.id_, t.due_date_ from act_ru_task t left join act_re_procdef d on t.proc_def_id_ = d.id_
            left join (select a.* from act_ru_authorization a where a.type_ < 2
                    and (a.user_id_ in ('somebody', '*') or a.group_id_ in ('C1', 'mediator'))
                    and (a.resource_type_ = 7 and a.perms_ & 2 = 2 or a.resource_type_ = 6 and a.perms_ & 64 = 64)) may
                on may.resource_id_ in (t.id_, d.key_, '*')
            where t.assignee_ = 'somebody' and t.suspension_state_ = 1
                and (t.case_execution_id_ is not null or may.resource_id_ is not null)
            order by t.due_date_ limit 15""";

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private FilterService filters;

    @Autowired
    private TaskService tasks;

    @Autowired
    private TransactionTemplate transactions;

    @Test
    void whatSomebodyMaySeeIsLookedUpInTheIndex() {
        var crowded = JdbcClient.create(new DriverManagerDataSource(TestPostgres.newDatabase(), TestPostgres.USER, ""));
        crowded.sql("insert into act_ru_task (id_, rev_, assignee_, priority_, suspension_state_, due_date_)"
                        + " select 't' || i, 1, case when i % 20 = 0 then 'somebody' else 'p' || i % 500 end, 50, 1,"
                        + " timestamp '2026-01-01' + i * interval '1 minute' from generate_series(1, 20000) i")
                .update();
        crowded.sql(
                        "insert into act_ru_authorization (id_, rev_, type_, user_id_, resource_type_, resource_id_, perms_)"
                                + " select 'a' || i, 1, 1, 'somebody', 7, 't' || i, 6 from generate_series(1, 20000) i")
                .update();
        crowded.sql("analyze").update();

        var plan = String.join("\n", crowded.sql(LIST).query(String.class).list());

        assertThat(plan).contains("act_idx_auth_resource_id").doesNotContain("Seq Scan on act_ru_authorization");
    }

    @Test
    void aListByAFilterIsPlannedWithItsValues() {
        var mode = transactions.execute(transaction -> {
            var filter = filters.saveFilter(
                    filters.newTaskFilter("a filter of this test").setQuery(tasks.createTaskQuery()));
            filters.list(filter.getId());
            transaction.setRollbackOnly();
            return mode();
        });

        assertThat(mode).isEqualTo("force_custom_plan");
    }

    @Test
    void whatOnlyReadsIsPlannedWithItsValuesAndAStepIsNot() {
        var reading = new TransactionTemplate(requireNonNull(transactions.getTransactionManager()));
        reading.setReadOnly(true);

        var whileReading = reading.execute(transaction -> mode());
        var inAStep = transactions.execute(transaction -> mode());

        assertThat(whileReading).isEqualTo("force_custom_plan");
        assertThat(inAStep).isEqualTo("auto");
    }

    private String mode() {
        return jdbc.sql("show plan_cache_mode").query(String.class).single();
    }
}
