package org.fengqiao.identity.web;

import jakarta.servlet.Filter;
import java.time.InstantSource;
import org.fengqiao.identity.Accounts;
import org.fengqiao.identity.ActingPerson;
import org.fengqiao.identity.LoginRules;
import org.fengqiao.identity.WebappSession;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.web.servlet.FilterRegistrationBean;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.Ordered;
import org.springframework.util.unit.DataSize;

/**
 * Stands the filters in front of everything, in this order, before the port opens. They are registered here and are no
 * components, so that tests of a single controller go without a login.
 */
@Configuration(proxyBeanMethods = false)
class FilterChainConfiguration {

    /** Behind Spring's own, which set the request's encoding and context. */
    private static final int FIRST = -60;

    @Bean
    FilterRegistrationBean<RefusalNoteFilter> refusalNoteFilter(LoggedIn loggedIn, ApplicationEventPublisher events) {
        return everywhere(new RefusalNoteFilter(loggedIn, events), FIRST - 3);
    }

    /** Before the sessions' own filter, which writes the login's cookie. */
    @Bean
    FilterRegistrationBean<HttpsCookieFilter> httpsCookieFilter() {
        return everywhere(new HttpsCookieFilter(), Ordered.HIGHEST_PRECEDENCE);
    }

    @Bean
    FilterRegistrationBean<SecurityHeadersFilter> securityHeadersFilter(
            @Value("${camunda.bpm.webapp.application-path:/camunda}") String engineApps,
            @Value("${spring.jersey.application-path:/engine-rest}") String engineRest) {
        return everywhere(new SecurityHeadersFilter(engineApps, engineRest), FIRST - 3);
    }

    @Bean
    FilterRegistrationBean<CrookedHeadersFilter> crookedHeadersFilter(Refusals refusals) {
        return everywhere(new CrookedHeadersFilter(refusals), FIRST - 2);
    }

    @Bean
    FilterRegistrationBean<BodyLimitFilter> bodyLimitFilter(
            @Value("${spring.servlet.multipart.max-request-size}") DataSize files, Refusals refusals) {
        return everywhere(new BodyLimitFilter(files, refusals), FIRST - 2);
    }

    @Bean
    FilterRegistrationBean<IdleLogoutFilter> idleLogoutFilter(
            @Value("${camunda.bpm.webapp.application-path:/camunda}") String engineApps,
            WebappSession sessions,
            LoginRules rules) {
        return everywhere(new IdleLogoutFilter(engineApps, sessions, rules.idle(), InstantSource.system()), FIRST - 1);
    }

    @Bean
    FilterRegistrationBean<StockDoorsFilter> stockDoorsFilter(
            @Value("${camunda.bpm.webapp.application-path:/camunda}") String engineApps, Refusals refusals) {
        return everywhere(new StockDoorsFilter(engineApps, refusals), FIRST);
    }

    @Bean
    FilterRegistrationBean<EngineWatchFilter> engineWatchFilter(
            @Value("${camunda.bpm.webapp.application-path:/camunda}") String engineApps,
            @Value("${spring.jersey.application-path:/engine-rest}") String engineRest) {
        return everywhere(new EngineWatchFilter(engineApps, engineRest), FIRST + 1);
    }

    @Bean
    FilterRegistrationBean<WebappPageFilter> webappPageFilter(
            @Value("${camunda.bpm.webapp.application-path:/camunda}") String engineApps,
            WebappSession sessions,
            Accounts accounts,
            Refusals refusals) {
        return everywhere(new WebappPageFilter(engineApps, sessions, accounts, refusals), FIRST + 2);
    }

    @Bean
    FilterRegistrationBean<LoginFilter> loginFilter(
            PublicPaths publicPaths, RequestLogin login, EntrantRules rules, ActingPerson acting, Refusals refusals) {
        return everywhere(new LoginFilter(publicPaths, login, rules, acting, refusals), FIRST + 3);
    }

    private static <F extends Filter> FilterRegistrationBean<F> everywhere(F filter, int order) {
        var registration = new FilterRegistrationBean<>(filter);
        registration.addUrlPatterns("/*");
        registration.setOrder(order);
        return registration;
    }
}
