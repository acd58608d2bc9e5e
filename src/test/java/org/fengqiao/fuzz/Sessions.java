package org.fengqiao.fuzz;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.fengqiao.identity.SampleAccounts;

/** Requests of browsers in which people have logged in, as Tasklist and Cockpit send them. */
final class Sessions implements Signature {

    private static final String SECRET = "x-xsrf-token";

    private final RawHttp http;
    private final Map<String, Session> open = new HashMap<>();

    Sessions(RawHttp http) {
        this.http = http;
    }

    @Override
    public FuzzRequest sign(FuzzRequest request) {
        if (request.who().equals(Logins.NOBODY)) {
            return request;
        }
        var session = open.computeIfAbsent(request.who(), this::logIn);
        return request.withHeader("Cookie", session.cookie()).withHeader("X-XSRF-TOKEN", session.secret());
    }

    /** Some of what is sent logs out. */
    void forget() {
        open.clear();
    }

    private Session logIn(String login) {
        var form =
                "username=" + login + "&password=" + URLEncoder.encode(SampleAccounts.PASSWORD, StandardCharsets.UTF_8);
        var page = new FuzzRequest("login", login, "POST", "/login", List.of(), new byte[0])
                .withBody(form)
                .withHeader("Content-Type", "application/x-www-form-urlencoded");
        var cookie = http.send(page)
                .headers()
                .getOrDefault("set-cookie", "")
                .lines()
                .map(each -> each.replaceFirst(";.*", ""))
                .collect(Collectors.joining("; "));
        var me = http.send(
                new FuzzRequest("me", login, "GET", "/api/me", List.of(), new byte[0]).withHeader("Cookie", cookie));
        if (me.status() != 200) {
            throw new IllegalStateException(login + " cannot log in: " + me.text());
        }
        return new Session(cookie, me.headers().getOrDefault(SECRET, ""));
    }

    private record Session(String cookie, String secret) {}
}
