package org.fengqiao.caseflow;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.camunda.bpm.engine.ManagementService;
import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.model.bpmn.Bpmn;
import org.camunda.bpm.model.bpmn.instance.Gateway;
import org.fengqiao.identity.EngineDoor;
import org.fengqiao.testing.EngineTest;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.jdbc.core.simple.JdbcClient;

/** What the engine keeps of a failed job: never the words of the failure, which may name somebody. */
@EngineTest
@ExtendWith(OutputCaptureExtension.class)
class JobFailureHttpTest {

    private static final String MARK = "marked13800009999";

    @Autowired
    private RepositoryService repository;

    @Autowired
    private RuntimeService runtime;

    @Autowired
    private ManagementService management;

    @Autowired
    private JdbcClient database;

    private String deployment = "";

    @AfterEach
    void remove() {
        EngineDoor.inside(() -> repository.deleteDeployment(deployment, true));
    }

    @Test
    void aFailedJobLeavesItsKindAndPlaceButNoWords(CapturedOutput console) {
        var job = failingJob();

        assertThatThrownBy(() -> EngineDoor.inside(() -> management.executeJob(job)))
                .isInstanceOf(ScrubbedFailure.class)
                .message()
                .doesNotContain(MARK);

        assertThat(texts("select exception_msg_ from act_ru_job where id_ = '" + job + "'"))
                .singleElement()
                .asString()
                .contains("Exception")
                .doesNotContain(MARK);
        assertThat(texts("select job_exception_msg_ from act_hi_job_log where job_id_ = '" + job
                        + "' and job_exception_msg_ is not null"))
                .isNotEmpty()
                .noneMatch(text -> text.contains(MARK));
        assertThat(texts("select convert_from(b.bytes_, 'UTF8') from act_ge_bytearray b where b.id_ in"
                        + " (select exception_stack_id_ from act_ru_job where id_ = '" + job + "'"
                        + " union select job_exception_stack_id_ from act_hi_job_log where job_id_ = '" + job + "')"))
                .isNotEmpty()
                .allMatch(text -> text.contains("at org.camunda.bpm.engine"))
                .noneMatch(text -> text.contains(MARK));
        assertThat(console.getAll()).doesNotContain(MARK);
    }

    /** Its gateway asks a variable that nobody has set, and the engine's message quotes the question. */
    private String failingJob() {
        var model = Bpmn.createExecutableProcess("failingJob")
                .camundaHistoryTimeToLiveString("P1D")
                .startEvent()
                .exclusiveGateway("gateway_outcome")
                .camundaAsyncBefore()
                .condition("marked", "${outcome == '" + MARK + "'}")
                .endEvent()
                .moveToLastGateway()
                .sequenceFlowId("flow_byDefault")
                .endEvent()
                .done();
        Gateway gateway = model.getModelElementById("gateway_outcome");
        gateway.setAttributeValue("default", "flow_byDefault");
        return EngineDoor.inside(() -> {
            deployment = repository
                    .createDeployment()
                    // A definition that has a tenant gives it to its instances.
                    .tenantId("990100101")
                    .addModelInstance("failing.bpmn", model)
                    .deploy()
                    .getId();
            var instance = runtime.createProcessInstanceByKey("failingJob").execute();
            return management
                    .createJobQuery()
                    .processInstanceId(instance.getId())
                    .singleResult()
                    .getId();
        });
    }

    private List<String> texts(String sql) {
        return database.sql(sql).query(String.class).list();
    }
}
