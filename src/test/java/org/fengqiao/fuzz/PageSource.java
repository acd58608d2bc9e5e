package org.fengqiao.fuzz;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** The pages, and the forms that a browser sends from them: login, password, second factor. */
final class PageSource implements Source {

    private static final Map<String, List<String>> FORMS = new TreeMap<>(Map.of(
            "/login", List.of("username", "password", "to"),
            "/logout", List.of("to"),
            "/password", List.of("username", "old", "password", "again", "newPassword", "first"),
            "/second-factor", List.of("code", "secret", "to"),
            "/second-factor/recovery-codes", List.of("code")));

    private static final List<String> PAGES = List.of(
            "/",
            "/login?to=/cases",
            "/login/openid",
            "/login/openid/return?code=x&state=y",
            "/password?first=yes",
            "/second-factor",
            "/cases?number=QX-2026-00001",
            "/my-cases",
            "/register",
            "/ledger",
            "/statistics",
            "/mediators",
            "/flows",
            "/flow?id=ledgerEntry",
            "/flow-draft?id=1",
            "/holidays",
            "/codes",
            "/sessions",
            "/audit",
            "/accounts",
            "/error",
            "/favicon.ico",
            "/actuator/health",
            "/actuator/metrics/jvm.info?tag=a:b",
            "/actuator/env",
            "/v3/api-docs",
            "/swagger-ui/index.html",
            "/fengqiao/api.js",
            "/_static/x",
            "/camunda/app/tasklist/default/",
            "/camunda/app/cockpit/default/",
            "/camunda/app/admin/default/setup/",
            "/camunda/lib/x.js",
            "/camunda/api/admin/auth/user/default",
            "/camunda/api/admin/setup/default/user/create",
            "/camunda/api/cockpit/plugin/base/default/process-definition/x/called-process-definitions",
            "/camunda/api/cockpit/plugin/base/default/process-instance/x/called-process-instances",
            "/no-such-page");

    private final Chance chance;
    private final RequestMutations requests;
    private final Logins logins;
    private final Signature sessions;

    PageSource(Chance chance, Signature sessions) {
        this.chance = chance;
        this.sessions = sessions;
        requests = new RequestMutations(chance);
        logins = new Logins(chance);
    }

    @Override
    public FuzzRequest next() {
        return chance.percent(50) ? form() : page();
    }

    private FuzzRequest page() {
        var path = chance.of(PAGES);
        var request =
                new FuzzRequest("page " + path.replaceFirst("\\?.*", ""), who(), "GET", path, List.of(), new byte[0]);
        return broken(sessions.sign(request));
    }

    private String who() {
        return logins.any(java.util.Set.of());
    }

    private FuzzRequest form() {
        var path = chance.of(List.copyOf(FORMS.keySet()));
        var body = FORMS.getOrDefault(path, List.of()).stream()
                .filter(field -> chance.percent(85))
                .map(field -> field + "=" + encoded(value(field)))
                .collect(Collectors.joining("&"));
        return broken(new FuzzRequest("POST " + path, Logins.NOBODY, "POST", path, List.of(), new byte[0])
                .withBody(body)
                .withHeader("Content-Type", "application/x-www-form-urlencoded"));
    }

    /** Nobody of the sample county is locked out by it. */
    private String value(String field) {
        return field.equals("username") && chance.percent(50) ? "nobody9" : chance.of(Nasty.TEXTS);
    }

    private FuzzRequest broken(FuzzRequest request) {
        return switch (chance.below(6)) {
            case 0, 1 -> requests.elsewhere(request);
            case 2 -> requests.around(request);
            case 3 -> requests.otherBytes(request);
            default -> request;
        };
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }
}
