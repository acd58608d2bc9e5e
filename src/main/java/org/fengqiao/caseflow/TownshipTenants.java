package org.fengqiao.caseflow;

import java.util.function.Supplier;
import org.camunda.bpm.engine.ProcessEngineException;
import org.camunda.bpm.engine.impl.cfg.multitenancy.TenantIdProvider;
import org.camunda.bpm.engine.impl.cfg.multitenancy.TenantIdProviderCaseInstanceContext;
import org.camunda.bpm.engine.impl.cfg.multitenancy.TenantIdProviderHistoricDecisionInstanceContext;
import org.camunda.bpm.engine.impl.cfg.multitenancy.TenantIdProviderProcessInstanceContext;
import org.camunda.bpm.engine.impl.persistence.entity.ProcessDefinitionEntity;
import org.jspecify.annotations.Nullable;

/**
 * Gives every instance the township whose dispute it is as its tenant, at its very start. An instance without a tenant
 * would be visible to everybody (camunda.md 10.2), so there is none.
 */
class TownshipTenants implements TenantIdProvider {

    private static final ThreadLocal<@Nullable String> STARTING = new ThreadLocal<>();

    private final Supplier<FormDesk> desk;

    TownshipTenants(Supplier<FormDesk> desk) {
        this.desk = desk;
    }

    /** Starts an instance of a township from our own code, where no form tells it. */
    static <T> T starting(String tenant, Supplier<T> start) {
        STARTING.set(tenant);
        try {
            return start.get();
        } finally {
            STARTING.remove();
        }
    }

    @Override
    public String provideTenantIdForProcessInstance(TenantIdProviderProcessInstanceContext start) {
        if (start.getSuperExecution() != null) {
            return start.getSuperExecution().getTenantId();
        }
        var starting = STARTING.get();
        if (starting != null) {
            return starting;
        }
        return desk.get()
                .startForm((ProcessDefinitionEntity) start.getProcessDefinition())
                .map(form -> form.tenant(new FormFields(start.getVariables())))
                .orElseThrow(() -> new ProcessEngineException("an instance starts from its start form only"));
    }

    @Override
    public @Nullable String provideTenantIdForCaseInstance(TenantIdProviderCaseInstanceContext start) {
        throw new ProcessEngineException("there are no CMMN cases here");
    }

    @Override
    public @Nullable String provideTenantIdForHistoricDecisionInstance(
            TenantIdProviderHistoricDecisionInstanceContext decision) {
        return decision.getExecution() == null ? null : decision.getExecution().getTenantId();
    }
}
