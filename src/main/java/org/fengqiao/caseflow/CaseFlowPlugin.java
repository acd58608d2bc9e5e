package org.fengqiao.caseflow;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;
import org.camunda.bpm.engine.impl.cfg.AbstractProcessEnginePlugin;
import org.camunda.bpm.engine.impl.cfg.ProcessEngineConfigurationImpl;
import org.camunda.bpm.engine.impl.interceptor.Session;
import org.camunda.bpm.engine.impl.interceptor.SessionFactory;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/** Hooks the case file into the engine: forms, tenants, refusals. The desks are looked up late, they need the engine. */
@Component
class CaseFlowPlugin extends AbstractProcessEnginePlugin {

    private final Supplier<FormDesk> desk;
    private final Supplier<DraftDesk> drafts;
    private final Supplier<DraftPrefill> prefill;
    private final Supplier<CountyDesk> county;

    CaseFlowPlugin(
            ObjectProvider<FormDesk> desk,
            ObjectProvider<DraftDesk> drafts,
            ObjectProvider<DraftPrefill> prefill,
            ObjectProvider<CountyDesk> county) {
        this.desk = desk::getObject;
        this.drafts = drafts::getObject;
        this.prefill = prefill::getObject;
        this.county = county::getObject;
    }

    @Override
    public void preInit(ProcessEngineConfigurationImpl engine) {
        engine.setCustomPreBPMNParseListeners(
                with(engine.getCustomPreBPMNParseListeners(), new FormDoors(desk, drafts)));
        engine.setCustomPreBPMNParseListeners(
                with(engine.getCustomPreBPMNParseListeners(), new CountyVariables(county)));
        engine.setTenantIdProvider(new TownshipTenants(desk));
        engine.setCustomPreCommandInterceptorsTxRequired(
                with(engine.getCustomPreCommandInterceptorsTxRequired(), new FormRefusals()));
        engine.setCustomPostCommandInterceptorsTxRequired(
                with(engine.getCustomPostCommandInterceptorsTxRequired(), new FormPrefill(desk, prefill)));
        engine.setCustomSessionFactories(with(engine.getCustomSessionFactories(), new SubmittedFormsFactory()));
    }

    private static <E> List<E> with(@Nullable List<E> present, E another) {
        var all = new ArrayList<E>(present == null ? List.of() : present);
        all.add(another);
        return all;
    }

    private static final class SubmittedFormsFactory implements SessionFactory {

        @Override
        public Class<?> getSessionType() {
            return SubmittedForms.class;
        }

        @Override
        public Session openSession() {
            return new SubmittedForms();
        }
    }
}
