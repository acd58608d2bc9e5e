package org.fengqiao.caseflow;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

import java.sql.SQLException;
import java.time.Instant;
import java.util.Date;
import java.util.Map;
import org.camunda.bpm.engine.ManagementService;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.impl.cfg.ProcessEngineConfigurationImpl;
import org.camunda.bpm.engine.impl.persistence.entity.JobEntity;
import org.camunda.bpm.engine.impl.util.ClockUtil;
import org.camunda.bpm.engine.runtime.Job;
import org.fengqiao.casefile.CaseNumber;
import org.fengqiao.identity.EngineDoor;
import org.fengqiao.testing.CaseDriver;
import org.fengqiao.testing.CaseWalk;
import org.fengqiao.testing.EngineTest;
import org.fengqiao.testing.FaultReport;
import org.fengqiao.testing.Http;
import org.fengqiao.testing.TestPostgres;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.core.env.Environment;
import org.springframework.jdbc.core.simple.JdbcClient;

/** What comes of an automatic step that fails: for ever, or because the database was away. */
@EngineTest
@Tag("faults")
class PatientRetryEngineTest {

    private static final int TRIES = 3;

    @Autowired
    private CaseDriver driver;

    @Autowired
    private CaseWalk walk;

    @Autowired
    private ManagementService management;

    @Autowired
    private ProcessEngine engine;

    @Autowired
    private Environment environment;

    @Autowired
    private JdbcClient database;

    @Autowired
    private Http http;

    private CaseNumber broken = CaseNumber.of("XX-2000-00000");
    private CaseNumber sound = CaseNumber.of("XX-2000-00000");

    @BeforeEach
    void twoCasesThatWaitForTheSame() {
        broken = walk.inTheVillage();
        sound = walk.inTheVillage();
    }

    @AfterEach
    void end() {
        ClockUtil.reset();
        driver.end(broken);
        driver.end(sound);
    }

    @Test
    void aStepThatFailsForEverStopsAfterThreeTriesAndHoldsUpNobody() throws Exception {
        var job = timer(broken);
        spoil(job);
        afterTheLimit();

        for (var i = 0; i < TRIES; i++) {
            assertThat(catchThrowable(() -> EngineDoor.inside(() -> management.executeJob(job))))
                    .isNotNull();
        }
        driver.fireTimer(sound, "timer_limitReached");

        assertThat(driver.waitsAt(sound)).containsExactly("user_enterLedger");
        assertThat(driver.waitsAt(broken)).containsExactly("user_prepareMediation");
        assertThat(incidents(job)).isEqualTo(1);
        assertThat(http.as("flowadmin").get("/api/stopped-steps").body()).contains(job, broken.code());

        mend(job);
        assertThat(http.as("flowadmin")
                        .post("/api/stopped-steps/" + job + "/retry", "{}")
                        .statusCode())
                .isEqualTo(204);
        assertThat(incidents(job)).isZero();
        EngineDoor.inside(() -> management.executeJob(job));

        assertThat(driver.waitsAt(broken)).containsExactly("user_enterLedger");
        new FaultReport("job-fails-for-ever").write(Map.of("tries", TRIES, "casesThatWentOn", 2));
    }

    @Test
    void aDatabaseWithoutRoomCostsAStepNoneOfItsTriesAndLeavesItAPause() {
        var job = timer(broken);
        afterTheLimit();
        var noRoom = new IllegalStateException(new SQLException("no space left", "53100"));

        for (var i = 0; i < 5; i++) {
            fail(job, noRoom);
        }

        assertThat(job(job).getRetries()).isEqualTo(TRIES);
        assertThat(((JobEntity) job(job)).getLockExpirationTime()).isAfter(ClockUtil.getCurrentTime());
        assertThat(incidents(job)).isZero();
        fail(job, new IllegalStateException("a step's own failure"));
        assertThat(job(job).getRetries()).isEqualTo(TRIES - 1);
    }

    private void fail(String job, Throwable failure) {
        EngineDoor.inside(() -> ((ProcessEngineConfigurationImpl) engine.getProcessEngineConfiguration())
                .getCommandExecutorTxRequired()
                .execute(new PatientRetry(job, failure)));
    }

    private String timer(CaseNumber number) {
        return database.sql(
                        "select job.id_ from act_ru_job job join act_ru_execution root on root.id_ = job.root_proc_inst_id_"
                                + " join act_ru_jobdef planned on planned.id_ = job.job_def_id_"
                                + " where root.business_key_ = ? and planned.act_id_ = 'timer_limitReached'")
                .param(number.code())
                .query(String.class)
                .single();
    }

    private Job job(String id) {
        return management.createJobQuery().jobId(id).singleResult();
    }

    /** Its element is none that the flow has. */
    private void spoil(String job) {
        configure(job, "'nowhere'");
    }

    private void mend(String job) {
        configure(job, "'timer_limitReached'");
    }

    private void configure(String job, String element) {
        TestPostgres.owner(environment)
                .sql("update act_ru_job set handler_cfg_ = " + element + " where id_ = ?")
                .param(job)
                .update();
    }

    private int incidents(String job) {
        return database.sql("select count(*) from act_ru_incident where configuration_ = ?")
                .param(job)
                .query(Integer.class)
                .single();
    }

    private static void afterTheLimit() {
        ClockUtil.setCurrentTime(Date.from(Instant.now().plusSeconds(20L * 24 * 3600)));
    }
}
