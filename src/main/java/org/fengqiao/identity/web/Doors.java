package org.fengqiao.identity.web;

import org.fengqiao.identity.AccessRule;
import org.fengqiao.identity.AccessRule.Resource;
import org.fengqiao.identity.CurrentUser;
import org.fengqiao.identity.Role;

/** Which pages are a person's own: where a login leads when nobody asked for a certain page. */
final class Doors {

    private static final String ACCOUNTS = "/accounts";

    private Doors() {}

    /** Whether the person may open one of the engine's web applications. */
    static boolean opens(CurrentUser person, String application) {
        return AccessRule.all().stream()
                .anyMatch(rule -> rule.resource() == Resource.APPLICATION
                        && rule.id().equals(application)
                        && person.has(rule.role()));
    }

    /** The page for the person's work, as a path of ours. */
    static String home(CurrentUser person, String engineApps) {
        if (opens(person, "tasklist")) {
            return engineApps + "/app/tasklist/default/";
        }
        if (opens(person, "cockpit")) {
            return engineApps + "/app/cockpit/default/";
        }
        if (person.has(Role.SECURITY_ADMIN)) {
            return ACCOUNTS;
        }
        return person.has(Role.AUDITOR) ? "/audit" : "/cases";
    }
}
