package org.fengqiao.caseflow;

import java.util.function.Supplier;
import org.camunda.bpm.engine.impl.cfg.AbstractProcessEnginePlugin;
import org.camunda.bpm.engine.impl.cfg.ProcessEngineConfigurationImpl;
import org.camunda.bpm.engine.impl.interceptor.Session;
import org.camunda.bpm.engine.impl.interceptor.SessionFactory;
import org.fengqiao.shared.Appended;
import org.fengqiao.shared.PlansByValue;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/** Hooks the case file into the engine: forms, tenants, refusals, and what it may write. The desks are looked up late, they need the engine. */
@Component
class CaseFlowPlugin extends AbstractProcessEnginePlugin {

    private final Supplier<FormDesk> desk;
    private final Supplier<DraftDesk> drafts;
    private final Supplier<DraftPrefill> prefill;
    private final Supplier<CountyDesk> county;
    private final Supplier<SentForms> sent;
    private final Supplier<PlansByValue> plans;

    CaseFlowPlugin(
            ObjectProvider<FormDesk> desk,
            ObjectProvider<DraftDesk> drafts,
            ObjectProvider<DraftPrefill> prefill,
            ObjectProvider<CountyDesk> county,
            ObjectProvider<SentForms> sent,
            ObjectProvider<PlansByValue> plans) {
        this.desk = desk::getObject;
        this.drafts = drafts::getObject;
        this.prefill = prefill::getObject;
        this.county = county::getObject;
        this.sent = sent::getObject;
        this.plans = plans::getObject;
    }

    @Override
    public void preInit(ProcessEngineConfigurationImpl engine) {
        engine.setCustomPreBPMNParseListeners(
                Appended.to(engine.getCustomPreBPMNParseListeners(), new FormDoors(desk, drafts)));
        engine.setCustomPreBPMNParseListeners(
                Appended.to(engine.getCustomPreBPMNParseListeners(), new CountyVariables(county)));
        engine.setDmnEngineConfiguration(ParsedOnce.forDecisions());
        engine.setTenantIdProvider(new TownshipTenants(desk));
        engine.setCustomPreCommandInterceptorsTxRequired(
                Appended.to(engine.getCustomPreCommandInterceptorsTxRequired(), new FormRefusals()));
        engine.setCustomPreCommandInterceptorsTxRequired(
                Appended.to(engine.getCustomPreCommandInterceptorsTxRequired(), new FormRetry()));
        engine.setCustomPreCommandInterceptorsTxRequired(
                Appended.to(engine.getCustomPreCommandInterceptorsTxRequired(), new DatabaseAwayNoted()));
        engine.setCustomPreCommandInterceptorsTxRequiresNew(
                Appended.to(engine.getCustomPreCommandInterceptorsTxRequiresNew(), new DatabaseAwayNoted()));
        engine.setCustomPostCommandInterceptorsTxRequired(
                Appended.to(engine.getCustomPostCommandInterceptorsTxRequired(), new FormPrefill(desk, prefill)));
        engine.setCustomPostCommandInterceptorsTxRequired(
                Appended.to(engine.getCustomPostCommandInterceptorsTxRequired(), new SentOnce(sent)));
        engine.setCustomPostCommandInterceptorsTxRequired(
                Appended.to(engine.getCustomPostCommandInterceptorsTxRequired(), new ListPlans(plans)));
        engine.setCustomSessionFactories(Appended.to(
                Appended.to(engine.getCustomSessionFactories(), new SubmittedFormsFactory()),
                new GuardedEntities.Factory()));
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
