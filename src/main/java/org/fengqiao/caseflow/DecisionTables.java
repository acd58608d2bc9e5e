package org.fengqiao.caseflow;

import java.util.List;
import java.util.Map;
import org.camunda.bpm.dmn.engine.DmnEngine;
import org.camunda.bpm.dmn.engine.DmnEngineConfiguration;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.impl.cfg.ProcessEngineConfigurationImpl;
import org.camunda.bpm.engine.impl.dmn.entity.repository.DecisionDefinitionEntity;
import org.camunda.bpm.engine.impl.interceptor.CommandContext;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/**
 * Asks the newest version of a deployed decision table on behalf of the case file: for a proposal, a text to show. A DMN
 * engine of its own evaluates it, so that looking at a form leaves no decision history; whoever asks needs no right to
 * read decisions. Tables are shared by all townships.
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
        var decision = ((ProcessEngineConfigurationImpl) engine.getObject().getProcessEngineConfiguration())
                .getCommandExecutorTxRequired()
                .execute(context -> latest(context, key));
        return tables.evaluateDecisionTable(decision, inputs).getResultList();
    }

    private static DecisionDefinitionEntity latest(CommandContext context, String key) {
        var found = context.getDecisionDefinitionManager().findLatestDecisionDefinitionByKeyAndTenantId(key, null);
        if (found == null) {
            throw new IllegalStateException("decision not deployed: " + key);
        }
        return context.getProcessEngineConfiguration()
                .getDeploymentCache()
                .findDeployedDecisionDefinitionById(found.getId());
    }
}
