package org.fengqiao.testing;

import java.io.ByteArrayOutputStream;
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
    private static final String BOUNDARY = "fengqiao-test-boundary";

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

    /** Requests of a browser in which the sample user has logged in. */
    public Http inBrowserOf(String login) {
        var browser = browser();
        var answer = browser.logIn(login, SampleAccounts.PASSWORD);
        if (answer.statusCode() != 303) {
            throw new IllegalStateException(login + " cannot log in: " + answer);
        }
        return browser.withToken();
    }

    /** A browser of its own, which keeps cookies, in which nobody has logged in. */
    public Http browser() {
        var client = HttpClient.newBuilder().cookieHandler(new CookieManager()).build();
        return new Http(environment, client, NO_HEADERS);
    }

    /** Sends the login page's form; a login that was taken answers 303. */
    public HttpResponse<String> logIn(String login, String password) {
        return form("/login", "username", login, "password", password);
    }

    /** The same browser with the secret of its session. */
    public Http withToken() {
        return with("X-XSRF-TOKEN", token(get("/api/me")));
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

    /** Posts a file as a page does, with the other fields of its form: name, value, name, value. */
    public HttpResponse<String> upload(String path, String fileName, byte[] content, String... fields) {
        var body = new ByteArrayOutputStream();
        for (int i = 0; i < fields.length; i += 2) {
            body.writeBytes(part("name=\"" + fields[i] + "\"", fields[i + 1].getBytes(StandardCharsets.UTF_8)));
        }
        body.writeBytes(part("name=\"file\"; filename=\"" + fileName + "\"", content));
        body.writeBytes(("--" + BOUNDARY + "--\r\n").getBytes(StandardCharsets.UTF_8));
        return send(request(path)
                .header("Content-Type", "multipart/form-data; boundary=" + BOUNDARY)
                .POST(BodyPublishers.ofByteArray(body.toByteArray())));
    }

    private static byte[] part(String named, byte[] content) {
        var out = new ByteArrayOutputStream();
        out.writeBytes(("--" + BOUNDARY + "\r\nContent-Disposition: form-data; " + named + "\r\n\r\n")
                .getBytes(StandardCharsets.UTF_8));
        out.writeBytes(content);
        out.writeBytes("\r\n".getBytes(StandardCharsets.UTF_8));
        return out.toByteArray();
    }

    /** Gets what is no text. */
    public HttpResponse<byte[]> download(String path) {
        return send(request(path).GET(), BodyHandlers.ofByteArray());
    }

    private HttpRequest.Builder request(String path) {
        var request = HttpRequest.newBuilder(
                URI.create("http://127.0.0.1:" + environment.getRequiredProperty("local.server.port") + path));
        return always.length == 0 ? request : request.headers(always);
    }

    private HttpResponse<String> send(HttpRequest.Builder request) {
        return send(request, BodyHandlers.ofString(StandardCharsets.UTF_8));
    }

    private <T> HttpResponse<T> send(HttpRequest.Builder request, HttpResponse.BodyHandler<T> reader) {
        try {
            return client.send(request.build(), reader);
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
