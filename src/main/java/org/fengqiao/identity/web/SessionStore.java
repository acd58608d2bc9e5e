package org.fengqiao.identity.web;

import org.fengqiao.identity.AccountChanged;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.session.FindByIndexNameSessionRepository;
import org.springframework.session.Session;
import org.springframework.session.jdbc.PostgreSqlJdbcIndexedSessionRepositoryCustomizer;
import org.springframework.stereotype.Component;
import org.springframework.transaction.event.TransactionalEventListener;

/** The sessions of people whose account has changed end: whoever has the old password or role logs in anew, or no more. */
@Component
class SessionStore {

    private final FindByIndexNameSessionRepository<? extends Session> sessions;

    SessionStore(FindByIndexNameSessionRepository<? extends Session> sessions) {
        this.sessions = sessions;
    }

    @TransactionalEventListener(fallbackExecution = true)
    void on(AccountChanged changed) {
        sessions.findByPrincipalName(changed.login()).keySet().forEach(sessions::deleteById);
    }

    /** Two requests of one page may write the same thing of a session at once. */
    @Configuration(proxyBeanMethods = false)
    static class Settings {

        @Bean
        PostgreSqlJdbcIndexedSessionRepositoryCustomizer atOnce() {
            return new PostgreSqlJdbcIndexedSessionRepositoryCustomizer();
        }
    }
}
