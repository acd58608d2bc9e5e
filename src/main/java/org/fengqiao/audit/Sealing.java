package org.fengqiao.audit;

import org.fengqiao.shared.FengqiaoProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.env.Environment;

/** Makes the master keys known. */
@Configuration(proxyBeanMethods = false)
class Sealing {

    @Bean
    MasterKeys masterKeys(MasterKeyProperties settings, FengqiaoProperties folders, Environment environment) {
        return new MasterKeySource(settings, folders, environment).keys();
    }
}
