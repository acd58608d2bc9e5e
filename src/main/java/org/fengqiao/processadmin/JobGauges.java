package org.fengqiao.processadmin;

import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import java.sql.Timestamp;
import java.time.Clock;
import java.util.concurrent.atomic.AtomicLong;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/**
 * The engine's work for a monitoring system: timers and steps that are due and not done, the age of the oldest of them, and
 * those that stopped after their last attempt and wait for somebody.
 */
@Component
class JobGauges {

    private static final Logger LOG = LoggerFactory.getLogger(JobGauges.class);

    /** Due, neither suspended nor given up: what the job executor has still to do. Due dates are kept without a zone, in the JVM's. */
    private static final String WAITING = """
            select count(*) as waiting, coalesce(extract(epoch from max(:now - coalesce(duedate_, create_time_))), 0) as oldest
            from act_ru_job where retries_ > 0 and suspension_state_ = 1 and coalesce(duedate_, create_time_) <= :now""";

    private final JdbcClient database;
    private final Clock clock;
    private final AtomicLong waiting = new AtomicLong();
    private final AtomicLong oldest = new AtomicLong();
    private final AtomicLong stopped = new AtomicLong();

    JobGauges(JdbcClient database, Clock clock, MeterRegistry registry) {
        this.clock = clock;
        this.database = database;
        gauge(registry, "fengqiao.jobs.waiting", "到时未办的自动步骤 Automatic steps that are due", waiting, "");
        gauge(registry, "fengqiao.jobs.oldest", "最早一件等了多久 How long the oldest of them has been due", oldest, "seconds");
        gauge(registry, "fengqiao.jobs.stopped", "停住的自动步骤 Automatic steps that stopped", stopped, "");
    }

    private static void gauge(MeterRegistry registry, String name, String description, AtomicLong value, String unit) {
        Gauge.builder(name, value, AtomicLong::get)
                .description(description)
                .baseUnit(unit.isEmpty() ? null : unit)
                .register(registry);
    }

    @Scheduled(
            initialDelayString = "${fengqiao.gauges.first:PT1S}",
            fixedDelayString = "${fengqiao.gauges.every:PT30S}")
    void count() {
        try {
            database.sql(WAITING).param("now", Timestamp.from(clock.instant())).query(row -> {
                waiting.set(row.getLong("waiting"));
                oldest.set(row.getLong("oldest"));
            });
            stopped.set(database.sql("select count(*) from act_ru_job where retries_ = 0")
                    .query(Long.class)
                    .single());
        } catch (RuntimeException failed) {
            LOG.warn("the gauges of automatic steps wait for the next time", failed);
        }
    }
}
