package org.fengqiao.database;

import static org.assertj.core.api.Assertions.assertThat;

import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.impl.cfg.ProcessEngineConfigurationImpl;
import org.fengqiao.testing.EngineTest;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ConfigurableApplicationContext;

@EngineTest
class EngineStartTest {

    @Autowired
    private ProcessEngine engine;

    @Autowired
    private ConfigurableApplicationContext context;

    @Test
    void theEngineStartsOnTheSchemaThatFlywayLaid() {
        var configuration = (ProcessEngineConfigurationImpl) engine.getProcessEngineConfiguration();

        assertThat(configuration.getDatabaseSchemaUpdate()).isEqualTo("false");
        assertThat(configuration.getHistoryLevel().getName()).isEqualTo("full");
        assertThat(configuration.isAuthorizationEnabled()).isTrue();
        assertThat(configuration.getAuthorizationCheckRevokes()).isEqualTo("never");
        assertThat(configuration.getHistoryTimeToLive()).isEqualTo("P3650D");
        assertThat(configuration.isMetricsEnabled()).isFalse();
        assertThat(engine.getRepositoryService()
                        .createDeploymentQuery()
                        .deploymentName("SpringAutoDeployment")
                        .count())
                .isZero();
    }

    @Test
    void theEngineWaitsForFlyway() {
        var engineConfiguration = context.getBeanNamesForType(ProcessEngineConfigurationImpl.class)[0];

        assertThat(context.getBeanFactory()
                        .getBeanDefinition(engineConfiguration)
                        .getDependsOn())
                .contains("flywayInitializer");
    }

    @Test
    void noJobExecutorRunsInTests() {
        var configuration = (ProcessEngineConfigurationImpl) engine.getProcessEngineConfiguration();

        assertThat(configuration.getJobExecutor().isActive()).isFalse();
    }

    @Test
    void noEmbeddedServerStartsWhereADatabaseIsConfigured() {
        assertThat(context.getBeansOfType(EmbeddedServer.class)).isEmpty();
    }
}
