package org.fengqiao.gate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Date;
import java.util.List;
import java.util.Map;
import org.camunda.bpm.engine.ProcessEngineException;
import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.camunda.bpm.engine.impl.cfg.ProcessEngineConfigurationImpl;
import org.camunda.bpm.engine.impl.persistence.deploy.Deployer;
import org.camunda.bpm.engine.impl.persistence.entity.ExecutionEntity;
import org.camunda.bpm.impl.juel.jakarta.el.ELException;
import org.fengqiao.caseflow.DecisionTables;
import org.fengqiao.identity.EngineDoor;
import org.fengqiao.testing.Drawn;
import org.fengqiao.testing.EngineTest;
import org.joda.time.DateTime;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;

/** What comes past the gate finds the second wall. The gate is taken out of the engine here, which no door can do. */
@EngineTest
class SecondWallEngineTest {

    private static final String MARK = "fengqiao.gate.broken";

    @Autowired
    private ProcessEngineConfigurationImpl engine;

    @Autowired
    private RepositoryService repository;

    @Autowired
    private RuntimeService runtime;

    @Autowired
    private DecisionTables tables;

    @TempDir
    private Path folder;

    private List<Deployer> deployers = List.of();
    private String deployment = "";

    @BeforeEach
    void withoutTheGate() {
        deployers = List.copyOf(engine.getDeployers());
        engine.getDeploymentCache()
                .setDeployers(deployers.stream()
                        .filter(each -> !(each instanceof FlowGate))
                        .toList());
        System.clearProperty(MARK);
    }

    @AfterEach
    void withTheGate() {
        engine.getDeploymentCache().setDeployers(deployers);
        System.clearProperty(MARK);
        if (!deployment.isEmpty()) {
            EngineDoor.inside(() -> repository.deleteDeployment(deployment, true));
        }
    }

    @Test
    void theGateStandsInTheEnginesWay() {
        assertThat(deployers).filteredOn(FlowGate.class::isInstance).hasSize(1);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "${''.getClass()}",
                "${''.class}",
                "${''['class']}",
                "${''.getClass().forName('java.lang.Runtime')}",
                "${execution.getProcessEngineServices()}",
                "${execution.processEngineServices.repositoryService}",
                "${execution.setVariable('outcome', 'AGREED')}",
                "${execution.id}",
                "${execution['id']}",
                "${outcome.length()}",
                "${outcome.bytes}",
                "${dataSource}",
                "${environment}",
                "${jdbcClient}",
                "${applicationContext}",
                "${processEngine}",
                "${proposeMediatorDelegate.execute(execution)}",
                "${proposeMediatorDelegate.class.classLoader}",
                "${now().getClass()}",
                "${dateTime().getClass()}",
                "${dateTime().class}",
                "${dateTime().toString()}",
                "${dateTime().plusDays('1')}",
                "${dateTime().minusDays(1)}",
                "${S('{}').prop('a')}",
                "#{systemProperties['user.home']}"
            })
    void anExpressionReachesNothing(String attack) {
        assertThatThrownBy(() -> value(attack, new Outcome()))
                .isInstanceOfAny(ProcessEngineException.class, ELException.class);
    }

    @Test
    void whatFlowsAndFiltersNeedIsThere() {
        var execution = new ExecutionEntity();
        execution.setProcessInstance(execution);
        execution.setBusinessKey("QX-2026-00001");

        assertThat(value("${proposeMediatorDelegate}", execution)).isInstanceOf(JavaDelegate.class);
        assertThat(value("#{execution.processBusinessKey}", execution)).isEqualTo("QX-2026-00001");
        assertThat(value("${currentUser()}", execution)).isNull();
        assertThat(value("${1 == 1}", execution)).isEqualTo(true);
        assertThat(value("${now()}", execution)).isInstanceOf(Date.class);
        assertThat(value("${dateTime().withTimeAtStartOfDay().plusDays(1)}", execution))
                .isInstanceOf(DateTime.class);
        assertThat(value("${outcome == 'AGREED'}", new Outcome())).isEqualTo(true);
    }

    @Test
    void aScriptDoesNotRun() {
        assertRefused("<scriptTask id=\"task\" scriptFormat=\"juel\"><script>${true}</script></scriptTask>", "脚本");
    }

    @Test
    void aScriptInAConditionDoesNotRun() {
        assertRefused(
                "<manualTask id=\"task\" default=\"flow_end\"/><sequenceFlow id=\"flow_cond\" sourceRef=\"task\" targetRef=\"end\">"
                        + "<conditionExpression xmlns:xsi=\"http://www.w3.org/2001/XMLSchema-instance\""
                        + " xsi:type=\"tFormalExpression\" language=\"groovy\">true</conditionExpression></sequenceFlow>",
                "脚本");
    }

    @Test
    void aClassIsNotCalled() {
        assertRefused("<serviceTask id=\"task\" camunda:class=\"" + Intruder.class.getName() + "\"/>", "类名");
    }

    @Test
    void aClassAsListenerIsNotCalled() {
        assertRefused(
                "<manualTask id=\"task\"><extensionElements><camunda:executionListener event=\"start\" class=\""
                        + Intruder.class.getName() + "\"/></extensionElements></manualTask>",
                "类名");
    }

    @Test
    void aShellTaskStartsNothing() {
        var trace = folder.resolve("trace");

        assertThatThrownBy(() -> deploy("<serviceTask id=\"task\" camunda:type=\"shell\"><extensionElements>"
                        + "<camunda:field name=\"command\" stringValue=\"touch\"/>"
                        + "<camunda:field name=\"arg1\" stringValue=\"" + trace + "\"/>"
                        + "<camunda:field name=\"wait\" stringValue=\"true\"/></extensionElements></serviceTask>"))
                .hasMessageContaining("类名");
        assertThat(Files.exists(trace)).isFalse();
    }

    @Test
    void anExpressionThatCallsAMethodDoesNotCall() {
        assertRefused(
                "<serviceTask id=\"task\" camunda:expression=\"${execution.setVariable('outcome','AGREED')}\"/>", "");
    }

    @Test
    void anotherBeanIsNotADelegate() {
        assertRefused("<serviceTask id=\"task\" camunda:delegateExpression=\"${dataSource}\"/>", "");
    }

    @ParameterizedTest
    @ValueSource(strings = {"juel", "javascript", "groovy"})
    void aTableInAnotherLanguageIsNotAsked(String language) {
        var table = CorpusCase.resource("base/trial-table.dmn")
                .replace(
                        "<outputEntry id=\"cell_other_3\">",
                        "<outputEntry id=\"cell_other_3\" expressionLanguage=\"" + language + "\">")
                .replace("<text>false</text>", "<text>${partyCount.getClass()}</text>");
        deployment = EngineDoor.inside(() -> repository
                .createDeployment()
                .addString("trial-table.dmn", table)
                .deploy()
                .getId());

        assertThatThrownBy(() -> tables.ask("trialTable", Map.of("category", "99", "partyCount", 2)))
                .hasStackTraceContaining("FEEL");
        assertThatThrownBy(() -> EngineDoor.inside(() -> engine.getDecisionService()
                        .evaluateDecisionTableByKey("trialTable", Map.of("category", "99", "partyCount", 2))))
                .isInstanceOf(RuntimeException.class);
    }

    private void assertRefused(String task, String words) {
        deploy(task);

        assertThatThrownBy(() -> EngineDoor.inside(
                        () -> runtime.createProcessInstanceByKey("intruder").execute()))
                .isInstanceOf(ProcessEngineException.class)
                .hasStackTraceContaining(words);
        assertThat(System.getProperty(MARK)).isNull();
    }

    private void deploy(String task) {
        var model = """
                <definitions xmlns="http://www.omg.org/spec/BPMN/20100524/MODEL"
                    xmlns:camunda="http://camunda.org/schema/1.0/bpmn" targetNamespace="trial">
                  <process id="intruder" isExecutable="true" camunda:historyTimeToLive="P1D">
                    <startEvent id="start"/><sequenceFlow id="flow_start" sourceRef="start" targetRef="task"/>
                    %s
                    <sequenceFlow id="flow_end" sourceRef="task" targetRef="end"/><endEvent id="end"/>
                  </process>
                </definitions>
                """.formatted(task);
        deployment = EngineDoor.inside(() -> repository
                .createDeployment()
                .tenantId("990100101")
                .addString("intruder.bpmn", Drawn.of(model))
                .deploy()
                .getId());
    }

    private Object value(String text, ExecutionEntity execution) {
        return inCommand(
                () -> engine.getExpressionManager().createExpression(text).getValue(execution));
    }

    private <T> T inCommand(java.util.function.Supplier<T> work) {
        return engine.getCommandExecutorTxRequired().execute(context -> work.get());
    }

    /** An execution that knows one variable. */
    private static final class Outcome extends ExecutionEntity {

        private static final long serialVersionUID = 1L;

        @Override
        public boolean hasVariable(String name) {
            return name.equals("outcome");
        }

        @Override
        public Object getVariable(String name) {
            return "AGREED";
        }
    }

    /** What must never run. */
    public static class Intruder implements JavaDelegate, org.camunda.bpm.engine.delegate.ExecutionListener {

        @Override
        public void execute(DelegateExecution execution) {
            System.setProperty(MARK, "yes");
        }

        @Override
        public void notify(DelegateExecution execution) {
            System.setProperty(MARK, "yes");
        }
    }
}
