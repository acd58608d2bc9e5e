package org.fengqiao.identity.web;

import java.util.List;
import java.util.Set;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/**
 * What answers without a login: our pages, which hold no data, the login, pictures and scripts, the health of the
 * application, and the engine's web applications, whose own filter asks for the session. Everything else, known or not, asks for one.
 */
@Component
class PublicPaths {

    private static final Set<String> PAGES = Set.of(
            "/",
            "/login",
            "/login/openid",
            "/login/openid/return",
            "/logout",
            "/password",
            "/second-factor",
            "/second-factor/recovery-codes",
            "/cases",
            "/register",
            "/my-cases",
            "/accounts",
            "/audit",
            "/approvals",
            "/retention",
            "/tokens",
            "/absences",
            "/reminders",
            "/hand-over",
            "/holidays",
            "/organisation",
            "/codes",
            "/sessions",
            "/ledger",
            "/statistics",
            "/flow-migration",
            "/flow-dates",
            "/flow-rehearsal",
            "/mediators",
            "/flows",
            "/flow",
            "/flow-draft",
            "/favicon.ico",
            "/favicon.svg",
            "/error",
            "/actuator/health");

    private final List<String> folders;

    PublicPaths(@Value("${camunda.bpm.webapp.application-path:/camunda}") String engineApps) {
        folders = List.of(engineApps + "/", "/actuator/health/", "/fengqiao/", "/_static/");
    }

    boolean contain(String path) {
        return PAGES.contains(path)
                || folders.stream().anyMatch(path::startsWith)
                || folders.get(0).equals(path + "/");
    }
}
