package org.fengqiao.supervision;

import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.MultiGauge;
import io.micrometer.core.instrument.Tags;
import java.time.Clock;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import org.fengqiao.casefile.CaseFile;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/**
 * The county for a monitoring system: open cases by stage, stages past their limit, and changes that the figures do not count
 * yet. Numbers only; counted now and then and not for each scrape, so that whoever scrapes every second costs nothing.
 */
@Component
class CaseGauges {

    private static final Logger LOG = LoggerFactory.getLogger(CaseGauges.class);

    private static final String OPEN =
            "select stood.stage, count(*) as found from case_fact fact cross join unnest(fact.stages) as stood (stage) where "
                    + Figure.OPEN.condition() + " group by 1";

    private static final String OVERDUE = "select passed.stage, count(*) as found from case_stage_fact passed where "
            + Figure.STAGE_OVERDUE.condition() + " group by 1";

    private final JdbcClient jdbc;
    private final CaseFacts facts;
    private final Clock clock;
    private final MultiGauge open;
    private final MultiGauge overdue;
    private final AtomicInteger uncounted = new AtomicInteger();

    CaseGauges(JdbcClient jdbc, CaseFacts facts, Clock clock, MeterRegistry registry) {
        this.jdbc = jdbc;
        this.facts = facts;
        this.clock = clock;
        open = MultiGauge.builder("fengqiao.cases.open")
                .description("在办案件，按环节 Open cases by stage")
                .register(registry);
        overdue = MultiGauge.builder("fengqiao.stages.overdue")
                .description("超期的环节 Stages past their limit")
                .register(registry);
        Gauge.builder("fengqiao.figures.uncounted", uncounted, AtomicInteger::get)
                .description("统计还没有计入的案件变化 Changes of cases that the figures do not count yet")
                .register(registry);
    }

    @Scheduled(
            initialDelayString = "${fengqiao.gauges.first:PT1S}",
            fixedDelayString = "${fengqiao.gauges.every:PT30S}")
    void count() {
        try {
            open.register(rows(OPEN), true);
            overdue.register(rows(OVERDUE), true);
            uncounted.set(facts.waiting());
        } catch (RuntimeException failed) {
            LOG.warn("the gauges of cases wait for the next time", failed);
        }
    }

    /** Every stage has its line, also where nothing waits: a line that comes and goes cannot be watched. */
    private Iterable<MultiGauge.Row<?>> rows(String sql) {
        var found = new LinkedHashMap<String, Number>();
        CaseFactRows.STAGES.forEach(stage -> found.put(stage, 0));
        jdbc.sql(sql)
                .param("today", LocalDate.ofInstant(clock.instant(), CaseFile.ZONE))
                .query(row -> {
                    found.put(row.getString("stage"), row.getLong("found"));
                });
        return found.entrySet().stream().<MultiGauge.Row<?>>map(CaseGauges::row).toList();
    }

    private static MultiGauge.Row<Number> row(Map.Entry<String, Number> each) {
        return MultiGauge.Row.of(Tags.of("stage", each.getKey()), each.getValue());
    }
}
