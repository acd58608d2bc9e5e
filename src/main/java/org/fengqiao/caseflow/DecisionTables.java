package org.fengqiao.caseflow;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.camunda.bpm.dmn.engine.DmnDecision;
import org.camunda.bpm.dmn.engine.DmnEngine;
import org.camunda.bpm.dmn.engine.DmnEngineConfiguration;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.impl.cfg.ProcessEngineConfigurationImpl;
import org.camunda.bpm.engine.impl.dmn.entity.repository.DecisionDefinitionEntity;
import org.camunda.bpm.engine.impl.interceptor.CommandContext;
import org.fengqiao.identity.EngineDoor;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/**
 * Asks the newest version of a deployed decision table on behalf of the case file: for a proposal, a limit, a text to
 * show. A DMN engine of its own evaluates it, so that neither looking at a form nor a due date leaves decision history;
 * whoever asks needs no right to read decisions. Tables are shared by all townships.
 */
@Component
public class DecisionTables {

    private final ObjectProvider<ProcessEngine> engine;
    private final DmnEngine tables =
            DmnEngineConfiguration.createDefaultDmnEngineConfiguration().buildEngine();

    DecisionTables(ObjectProvider<ProcessEngine> engine) {
        this.engine = engine;
    }

    /**
     * The rows that fit, each with its outputs by name.
     *
     * @throws IllegalStateException when there is no such table
     */
    public List<Map<String, Object>> ask(String key, Map<String, Object> inputs) {
        return ask(find(key).orElseThrow(() -> new IllegalStateException("decision not deployed: " + key)), inputs);
    }

    /** The same of a version that was found before. */
    List<Map<String, Object>> ask(DmnDecision table, Map<String, Object> inputs) {
        return tables.evaluateDecisionTable(table, inputs).getResultList();
    }

    /** The newest version of a table, if it is deployed. */
    Optional<DecisionDefinitionEntity> find(String key) {
        return EngineDoor.inside(
                () -> ((ProcessEngineConfigurationImpl) engine.getObject().getProcessEngineConfiguration())
                        .getCommandExecutorTxRequired()
                        .execute(context -> latest(context, key)));
    }

    private static Optional<DecisionDefinitionEntity> latest(CommandContext context, String key) {
        return Optional.ofNullable(
                        context.getDecisionDefinitionManager().findLatestDecisionDefinitionByKeyAndTenantId(key, null))
                .map(found -> context.getProcessEngineConfiguration()
                        .getDeploymentCache()
                        .findDeployedDecisionDefinitionById(found.getId()));
    }
}
