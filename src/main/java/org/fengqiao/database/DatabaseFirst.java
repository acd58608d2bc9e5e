package org.fengqiao.database;

import org.fengqiao.shared.ConfiguredDatabase;
import org.springframework.beans.factory.config.BeanFactoryPostProcessor;
import org.springframework.beans.factory.config.ConfigurableListableBeanFactory;
import org.springframework.context.EnvironmentAware;
import org.springframework.core.env.Environment;
import org.springframework.core.env.StandardEnvironment;
import org.springframework.stereotype.Component;

/**
 * Opens the database before any other bean is made, so that a refusal is the one line on the console and not the end of a
 * web server's and a pool's complaints.
 */
@Component
class DatabaseFirst implements BeanFactoryPostProcessor, EnvironmentAware {

    private Environment environment = new StandardEnvironment();

    /** A bean made this early gets nothing by its constructor. */
    @Override
    public void setEnvironment(Environment environment) {
        this.environment = environment;
    }

    @Override
    public void postProcessBeanFactory(ConfigurableListableBeanFactory beanFactory) {
        if (ConfiguredDatabase.isPresentIn(environment)) {
            ConfiguredServer.of(environment).demandUsable();
        } else {
            beanFactory.getBean(EmbeddedServer.class);
        }
    }
}
