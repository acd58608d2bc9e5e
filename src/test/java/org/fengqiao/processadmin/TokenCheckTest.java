package org.fengqiao.processadmin;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.camunda.bpm.engine.RuntimeService;
import org.fengqiao.casefile.CaseNumber;
import org.fengqiao.identity.EngineDoor;
import org.fengqiao.testing.CaseDriver;
import org.fengqiao.testing.CaseWalk;
import org.fengqiao.testing.EngineTest;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Plants what no door allows: a file without a token, a token without a file, two tokens for one file. */
@EngineTest
class TokenCheckTest {

    @Autowired
    TokenCheck check;

    @Autowired
    CaseDriver driver;

    @Autowired
    CaseWalk walk;

    @Autowired
    RuntimeService runtime;

    @Autowired
    JdbcClient jdbc;

    private CaseNumber number = CaseNumber.of("XX-2000-00000");
    private String strayInstance = "";

    @BeforeEach
    void aSoundCase() {
        number = walk.inTheVillage();
    }

    @AfterEach
    void end() {
        jdbc.sql("delete from act_ru_execution where id_ = ?")
                .param(strayInstance)
                .update();
        driver.end(number);
    }

    @Test
    void aSoundCaseIsNotNamed() {
        var report = check.run();

        assertThat(report.openFiles()).isPositive();
        assertThat(report.filesWithoutToken()).doesNotContain(number.code());
        assertThat(report.tokensWithoutFile()).doesNotContain(number.code());
        assertThat(report.casesWithTwoTokens()).doesNotContain(number.code());
    }

    @Test
    void aFileWithoutATokenIsFound() {
        keyOf(life(), "XX-2000-00001");

        var report = check.run();

        keyOf(life("XX-2000-00001"), number.code());
        assertThat(report.filesWithoutToken()).contains(number.code());
        assertThat(report.tokensWithoutFile()).contains("XX-2000-00001");
        assertThat(report.casesWithTwoTokens()).isEmpty();
    }

    @Test
    void twoTokensForOneFileAreFound() {
        plantSecondToken();

        var report = check.run();

        assertThat(report.casesWithTwoTokens()).containsExactly(number.code());
        assertThat(report.filesWithoutToken()).doesNotContain(number.code());
        assertThat(report.tokensWithoutFile()).doesNotContain(number.code());
    }

    /** A row as somebody with the database's password could write it: the engine itself starts no second life. */
    private void plantSecondToken() {
        strayInstance = "stray-" + number.code();
        var columns = "rev_, root_proc_inst_id_, business_key_, proc_def_id_, act_id_, is_active_, is_concurrent_,"
                + " is_scope_, is_event_scope_, suspension_state_, cached_ent_state_, sequence_counter_, tenant_id_";
        jdbc.sql("insert into act_ru_execution (id_, proc_inst_id_, " + columns + ") select :id, :id, " + columns
                        + " from act_ru_execution where id_ = :life")
                .params(Map.of("id", strayInstance, "life", life()))
                .update();
    }

    private String life() {
        return life(number.code());
    }

    private String life(String key) {
        return EngineDoor.inside(() -> runtime.createProcessInstanceQuery()
                .processInstanceBusinessKey(key)
                .processDefinitionKey("disputeLifecycle")
                .singleResult()
                .getId());
    }

    private void keyOf(String instance, String key) {
        jdbc.sql("update act_ru_execution set business_key_ = ? where id_ = ?")
                .params(key, instance)
                .update();
    }
}
