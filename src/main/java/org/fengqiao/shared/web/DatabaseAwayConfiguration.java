package org.fengqiao.shared.web;

import org.springframework.boot.web.servlet.FilterRegistrationBean;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.Ordered;

/** Stands the filter before all others, those that load the session included. */
@Configuration(proxyBeanMethods = false)
class DatabaseAwayConfiguration {

    @Bean
    FilterRegistrationBean<DatabaseAwayFilter> databaseAwayFilter(DatabaseAwayAnswer answer) {
        var registration = new FilterRegistrationBean<>(new DatabaseAwayFilter(answer));
        registration.addUrlPatterns("/*");
        registration.setOrder(Ordered.HIGHEST_PRECEDENCE);
        return registration;
    }
}
