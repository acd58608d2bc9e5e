package org.fengqiao.processes;

import static org.assertj.core.api.Assertions.assertThat;
import static org.fengqiao.testing.FormInputs.visit;

import java.util.stream.Stream;
import org.camunda.bpm.engine.HistoryService;
import org.camunda.bpm.engine.ManagementService;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.impl.cfg.ProcessEngineConfigurationImpl;
import org.camunda.bpm.engine.runtime.Job;
import org.fengqiao.audit.AuditChain;
import org.fengqiao.casefile.CaseNumber;
import org.fengqiao.testing.CaseDriver;
import org.fengqiao.testing.CaseWalk;
import org.fengqiao.testing.EngineTest;
import org.fengqiao.testing.Http;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The engine's history of a closed case goes after its time to live; the case file, the trail and the figures stay. */
@EngineTest
class HistoryCleanupEngineTest {

    private static final int LONGER_THAN_ITS_TIME = 3660;

    @Autowired
    private ProcessEngine engine;

    @Autowired
    private CaseDriver driver;

    @Autowired
    private CaseWalk walk;

    @Autowired
    private Http http;

    @Autowired
    private AuditChain chain;

    @Autowired
    private JdbcClient database;

    @AfterEach
    void backToNow() {
        driver.resetClock();
    }

    @Test
    void itRunsEveryNight() {
        var settings = (ProcessEngineConfigurationImpl) engine.getProcessEngineConfiguration();

        assertThat(settings.isHistoryCleanupEnabled()).isTrue();
        assertThat(settings.getHistoryCleanupStrategy()).isEqualTo("removalTimeBased");
        assertThat(settings.getHistoryRemovalTimeStrategy()).isEqualTo("end");
        assertThat(settings.getHistoryCleanupBatchWindowStartTime()).isEqualTo("01:00+0800");
        assertThat(settings.getHistoryCleanupBatchWindowEndTime()).isEqualTo("05:00+0800");
        assertThat(history().findHistoryCleanupJobs()).hasSize(1);
    }

    @Test
    void theHistoryOfAClosedCaseGoesAndEverythingOfOursStays() {
        var closed = walk.performedAtOnce();
        walk.bringFollowUpForward(closed);
        driver.submit(closed, "user_visitParties", "township1", visit("NONE"));
        assertThat(driver.hasEnded(closed)).isTrue();
        var open = walk.inTheVillage();
        walk.villageSession(open);
        var before =
                http.as("township1").get("/api/disputes/" + closed + "/case").body();
        var submissions = rows("submission", closed);
        assertThat(instances(closed)).isPositive();

        driver.moveClockBy(LONGER_THAN_ITS_TIME);
        clean();

        assertThat(instances(closed)).isZero();
        assertThat(instances(open)).isPositive();
        for (var table : new String[] {"actinst", "taskinst", "varinst", "detail", "job_log"}) {
            assertThat(orphans(table)).as(table).isZero();
        }
        driver.resetClock();
        assertThat(http.as("township1").get("/api/disputes/" + closed + "/case").body())
                .isEqualTo(before);
        assertThat(rows("submission", closed)).isEqualTo(submissions).isPositive();
        assertThat(chain.verify().isWhole()).isTrue();
        var back = http.as("village1").post("/api/disputes/" + open + "/last-step/take-back", "{\"reason\": \"写错了\"}");
        assertThat(back.statusCode()).as(back.body()).isEqualTo(200);
        driver.end(open);
    }

    /** What the job executor, which is off in tests, does each night: again and again, as long as something goes. */
    private void clean() {
        history().cleanUpHistoryAsync(true);
        long before;
        do {
            before = left();
            history().findHistoryCleanupJobs().stream().map(Job::getId).forEach(management()::executeJob);
        } while (left() < before);
    }

    private long left() {
        return Stream.of("procinst", "actinst", "taskinst", "varinst", "detail", "job_log")
                .mapToLong(table -> database.sql("select count(*) from act_hi_" + table)
                        .query(Long.class)
                        .single())
                .sum();
    }

    private HistoryService history() {
        return engine.getHistoryService();
    }

    private ManagementService management() {
        return engine.getManagementService();
    }

    private long instances(CaseNumber number) {
        return history()
                .createHistoricProcessInstanceQuery()
                .processInstanceBusinessKey(number.code())
                .count();
    }

    private long rows(String table, CaseNumber number) {
        return database.sql("select count(*) from " + table + " where case_number = ?")
                .param(number.code())
                .query(Long.class)
                .single();
    }

    private long orphans(String table) {
        return database.sql("select count(*) from act_hi_" + table + " where "
                        + (table.equals("job_log") ? "process_instance_id_" : "proc_inst_id_")
                        + " is not null and not exists (select 1 from act_hi_procinst i where i.proc_inst_id_ = "
                        + (table.equals("job_log") ? "process_instance_id_" : "act_hi_" + table + ".proc_inst_id_")
                        + ")")
                .query(Long.class)
                .single();
    }
}
