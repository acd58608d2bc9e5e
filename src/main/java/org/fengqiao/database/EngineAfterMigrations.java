package org.fengqiao.database;

import java.util.Set;
import org.springframework.beans.factory.config.ConfigurableListableBeanFactory;
import org.springframework.boot.sql.init.dependency.DependsOnDatabaseInitializationDetector;
import org.springframework.util.ClassUtils;

/**
 * Makes the engine wait for Flyway: its version check at start needs the tables. Named by text, because only adapters
 * may import the engine.
 */
class EngineAfterMigrations implements DependsOnDatabaseInitializationDetector {

    static final String ENGINE_CONFIGURATION = "org.camunda.bpm.engine.ProcessEngineConfiguration";

    @Override
    public Set<String> detect(ConfigurableListableBeanFactory beanFactory) {
        var engine = ClassUtils.resolveClassName(ENGINE_CONFIGURATION, beanFactory.getBeanClassLoader());
        return Set.of(beanFactory.getBeanNamesForType(engine, true, false));
    }
}
