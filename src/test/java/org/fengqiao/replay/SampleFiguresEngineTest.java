package org.fengqiao.replay;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.persistence.EntityManager;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.fengqiao.casefile.CaseNumber;
import org.fengqiao.caseflow.Limits;
import org.fengqiao.supervision.Figure;
import org.fengqiao.supervision.FiguresAgree;
import org.fengqiao.testing.EngineTest;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.annotation.Transactional;

/** The figures of the sample county's cases, which went through the real forms, against plain SQL from their files. */
@EngineTest
class SampleFiguresEngineTest {

    @Autowired
    private CaseWalker walker;

    @Autowired
    private Limits limits;

    @Autowired
    private ObjectMapper json;

    @Autowired
    private EntityManager entities;

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private ApplicationContext context;

    @Test
    @Transactional
    void figuresOfTheSampleAgreeAndARebuildChangesNothing() throws Exception {
        var others = numbers();
        for (var sample : SampleCases.read(json)) {
            walker.walk(sample);
        }
        // Here all of it is one transaction, and the figures read past JPA.
        entities.flush();
        var figures = FiguresAgree.in(context.getAutowireCapableBeanFactory());
        figures.refresh();

        var today = LocalDate.now();
        assertThat(figures.county(Figure.ACCEPTED, today.minusYears(2), today.plusDays(1)))
                .isPositive();
        figures.agree(List.of("990100", "990100101", "990100102"), today.minusYears(2), today.plusDays(1));
        assertThat(stagesNow()).isNotEmpty().allSatisfy(line -> assertThat(line).endsWith("true"));

        assertThat(runningLimits()).isNotEmpty().allSatisfy((number, due) -> assertThat(due)
                .isEqualTo(
                        limits.due("townshipMediation", CaseNumber.of(number)).date()));

        var own = numbers().stream().filter(each -> !others.contains(each)).toList();
        var before = figures.snapshot(own);
        assertThat(before).hasSizeGreaterThan(own.size());
        figures.rebuildFromNothing();
        assertThat(figures.snapshot(own)).isEqualTo(before);
    }

    private List<String> numbers() {
        return jdbc.sql("select case_number from case_file").query(String.class).list();
    }

    private Map<String, LocalDate> runningLimits() {
        var found = new HashMap<String, LocalDate>();
        jdbc.sql(
                        "select stage.case_number, stage.due_on from case_stage_fact stage join case_file file using (case_number)"
                                + " where stage.left_on is null and stage.round = file.round and stage.stage = 'townshipMediation'"
                                + " and stage.due_on is not null")
                .query((row, unused) -> found.put(row.getString(1), row.getObject(2, LocalDate.class)))
                .list();
        return found;
    }

    /** Each open case stands, by the figures, at a stage of which the engine has an instance. */
    private List<String> stagesNow() {
        return jdbc.sql(
                        "select fact.case_number || ' ' || stood.stage || ' ' || exists (select 1 from act_ru_execution running"
                                + " join act_re_procdef flow on flow.id_ = running.proc_def_id_"
                                + " where running.business_key_ = fact.case_number and flow.key_ = stood.stage)"
                                + " from case_fact fact cross join unnest(fact.stages) as stood (stage) where fact.closed_on is null")
                .query(String.class)
                .list();
    }
}
