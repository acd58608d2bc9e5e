package org.fengqiao.testing;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.CookieManager;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Base64;
import java.util.stream.Stream;
import org.fengqiao.identity.SampleAccounts;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.TestComponent;
import org.springframework.core.env.Environment;

/** Sends requests to the application under test: as nobody, as somebody with HTTP Basic, or with the session of Tasklist. */
@TestComponent
public class Http {

    private static final String[] NO_HEADERS = {};

    private final Environment environment;
    private final HttpClient client;
    private final String[] always;

    @Autowired
    Http(Environment environment) {
        this(environment, HttpClient.newHttpClient(), NO_HEADERS);
    }

    private Http(Environment environment, HttpClient client, String[] always) {
        this.environment = environment;
        this.client = client;
        this.always = always;
    }

    /** Requests of a sample user with HTTP Basic. */
    public Http as(String login) {
        return as(login, SampleAccounts.PASSWORD);
    }

    /** Requests with HTTP Basic. */
    public Http as(String login, String password) {
        var pair = (login + ":" + password).getBytes(StandardCharsets.UTF_8);
        return with("Authorization", "Basic " + Base64.getEncoder().encodeToString(pair));
    }

    /** The same requests with one more header. */
    public Http with(String name, String value) {
        return new Http(environment, client, both(always, name, value));
    }

    /** Requests of a browser in which the sample user has logged in to one of the web applications. */
    public Http inBrowserOf(String login, String application) {
        var browser = new Http(
                environment,
                HttpClient.newBuilder().cookieHandler(new CookieManager()).build(),
                NO_HEADERS);
        var before = browser.get("/camunda/app/welcome/default/");
        var answer = browser.with("X-XSRF-TOKEN", token(before))
                .form(
                        "/camunda/api/admin/auth/user/default/login/" + application,
                        "username",
                        login,
                        "password",
                        SampleAccounts.PASSWORD);
        if (answer.statusCode() != 200) {
            throw new IllegalStateException(login + " cannot log in to " + application + ": " + answer);
        }
        return browser.with("X-XSRF-TOKEN", token(browser.get("/camunda/api/admin/auth/user/default")));
    }

    /** The same browser without the secret that writing requests repeat. */
    public Http withoutToken() {
        return new Http(environment, client, NO_HEADERS);
    }

    public HttpResponse<String> get(String path) {
        return send(request(path).GET());
    }

    public HttpResponse<String> post(String path, String json) {
        return method("POST", path, json);
    }

    public HttpResponse<String> put(String path, String json) {
        return method("PUT", path, json);
    }

    public HttpResponse<String> delete(String path) {
        return send(request(path).DELETE());
    }

    /** A request with a JSON body. */
    public HttpResponse<String> method(String method, String path, String json) {
        return send(method, path, "application/json", json);
    }

    /** A request with a body of any kind. */
    public HttpResponse<String> send(String method, String path, String contentType, String body) {
        return send(request(path)
                .header("Content-Type", contentType)
                .method(method, BodyPublishers.ofString(body, StandardCharsets.UTF_8)));
    }

    /** Posts a form of pairs: name, value, name, value. */
    public HttpResponse<String> form(String path, String... pairs) {
        var body = new StringBuilder();
        for (int i = 0; i < pairs.length; i += 2) {
            body.append(pairs[i])
                    .append('=')
                    .append(URLEncoder.encode(pairs[i + 1], StandardCharsets.UTF_8))
                    .append('&');
        }
        return send("POST", path, "application/x-www-form-urlencoded", body.toString());
    }

    private HttpRequest.Builder request(String path) {
        var request = HttpRequest.newBuilder(
                URI.create("http://127.0.0.1:" + environment.getRequiredProperty("local.server.port") + path));
        return always.length == 0 ? request : request.headers(always);
    }

    private HttpResponse<String> send(HttpRequest.Builder request) {
        try {
            return client.send(request.build(), BodyHandlers.ofString(StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    private static String token(HttpResponse<String> answer) {
        return answer.headers().firstValue("X-XSRF-TOKEN").orElseThrow();
    }

    private static String[] both(String[] headers, String... more) {
        return Stream.concat(Arrays.stream(headers), Arrays.stream(more)).toArray(String[]::new);
    }
}
