package org.fengqiao.nodes;

import java.io.IOException;
import java.net.ConnectException;
import java.net.CookieManager;
import java.net.HttpCookie;
import java.net.ServerSocket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import org.fengqiao.identity.SampleAccounts;
import org.fengqiao.testing.TestKeys;
import org.fengqiao.testing.TestPostgres;

/** One node: the whole application in a JVM of its own, with a data folder of its own, on a database that it shares. */
final class Node implements AutoCloseable {

    private static final Duration PATIENCE = Duration.ofMinutes(5);
    private static final Duration BREATH = Duration.ofMillis(300);

    private final String name;
    private final int port;
    private final Process process;
    private final Path log;

    private Node(String name, int port, Process process, Path log) {
        this.name = name;
        this.port = port;
        this.process = process;
        this.log = log;
    }

    /**
     * Starts a node; it is not ready yet.
     *
     * @param flows the folder that it watches
     * @param options of its JVM and, beginning with two hyphens, of the application
     */
    static Node start(String name, String database, Path flows, String... options) throws IOException {
        return startOn(
                name,
                List.of(
                        "--spring.datasource.url=" + database,
                        "--spring.datasource.username=" + TestPostgres.WORKER,
                        "--spring.datasource.password=none",
                        "--spring.flyway.user=" + TestPostgres.USER,
                        "--spring.flyway.password=none",
                        "--fengqiao.data-dir=" + folder(name).resolve("data")),
                flows,
                options);
    }

    /**
     * The same on any database.
     *
     * @param database the application's options that say where it is
     */
    static Node startOn(String name, List<String> database, Path flows, String... options) throws IOException {
        var folder = folder(name);
        var port = freePort();
        var command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Xmx640m",
                "-XX:TieredStopAtLevel=1",
                "-XX:+UseSerialGC",
                "-Dfile.encoding=UTF-8"));
        List.of(options).stream().filter(option -> !option.startsWith("--")).forEach(command::add);
        command.addAll(List.of(
                "-cp",
                System.getProperty("surefire.test.class.path", System.getProperty("java.class.path")),
                NodeMain.class.getName(),
                "--server.port=" + port,
                "--server.address=127.0.0.1",
                "--spring.datasource.hikari.maximum-pool-size=8",
                "--fengqiao.master-keys=" + TestKeys.MASTER,
                "--fengqiao.sample-county=true",
                "--fengqiao.sample-cases=false",
                "--fengqiao.flows-dir=" + flows.toAbsolutePath(),
                "--fengqiao.password.memory-kib=64",
                "--fengqiao.password.iterations=1"));
        command.addAll(database);
        List.of(options).stream().filter(option -> option.startsWith("--")).forEach(option -> replace(command, option));
        var log = folder.resolve("log.txt");
        var process = new ProcessBuilder(command)
                .redirectErrorStream(true)
                .redirectOutput(log.toFile())
                .start();
        return new Node(name, port, process, log);
    }

    /** An option that is there twice would have both values. */
    private static void replace(List<String> command, String option) {
        var name = option.substring(0, option.indexOf('=') + 1);
        command.removeIf(each -> !name.isEmpty() && each.startsWith(name));
        command.add(option);
    }

    private static Path folder(String name) throws IOException {
        return Files.createDirectories(Path.of("target", "nodes", name)).toAbsolutePath();
    }

    private static int freePort() throws IOException {
        try (var socket = new ServerSocket(0)) {
            return socket.getLocalPort();
        }
    }

    /** Waits until it takes requests. */
    Node ready() throws IOException, InterruptedException {
        var until = System.nanoTime() + PATIENCE.toNanos();
        while (System.nanoTime() < until && process.isAlive()) {
            if (isReady()) {
                return this;
            }
            LockSupport.parkNanos(BREATH.toNanos());
        }
        throw new IllegalStateException("node " + name + " did not come up:\n" + log());
    }

    /** Whether it says that it may be sent requests. */
    boolean isReady() throws IOException, InterruptedException {
        try {
            return client().send(request("/actuator/health/readiness").build(), BodyHandlers.ofString())
                            .statusCode()
                    == 200;
        } catch (ConnectException notYet) {
            return false;
        }
    }

    /** Ends it as a power cut would: nothing of it runs any more, nothing was said to anybody. */
    void kill() throws InterruptedException {
        process.destroyForcibly();
        if (!process.waitFor(30, TimeUnit.SECONDS)) {
            throw new IllegalStateException("node " + name + " does not die");
        }
    }

    /** Where it listens on this machine. */
    int port() {
        return port;
    }

    boolean isAlive() {
        return process.isAlive();
    }

    /** What it wrote so far. */
    String log() throws IOException {
        return Files.readString(log);
    }

    /** A request as a sample user. */
    HttpResponse<String> get(String login, String path) throws IOException, InterruptedException {
        return client().send(as(login, path).build(), BodyHandlers.ofString());
    }

    /** A request as a sample user. */
    HttpResponse<String> post(String login, String path, String json) throws IOException, InterruptedException {
        return client().send(
                        as(login, path)
                                .header("Content-Type", "application/json")
                                .POST(HttpRequest.BodyPublishers.ofString(json))
                                .build(),
                        BodyHandlers.ofString());
    }

    /** The same with a token: sent again with it, the form counts once. */
    HttpResponse<String> post(String login, String path, String json, String token)
            throws IOException, InterruptedException {
        return client().send(
                        as(login, path)
                                .header("Content-Type", "application/json")
                                .header("X-Fengqiao-Once", token)
                                .POST(HttpRequest.BodyPublishers.ofString(json))
                                .build(),
                        BodyHandlers.ofString());
    }

    /** Starts the application for a command and waits for its end. @return its exit code */
    static int command(String name, String database, Path flows, String... options)
            throws IOException, InterruptedException {
        try (var node = start(name, database, flows, options)) {
            return node.exitCode();
        }
    }

    /** The same on any database. */
    static int commandOn(String name, List<String> database, Path flows, String... options)
            throws IOException, InterruptedException {
        try (var node = startOn(name, database, flows, options)) {
            return node.exitCode();
        }
    }

    /** Waits for its end. */
    private int exitCode() throws IOException, InterruptedException {
        if (!process.waitFor(PATIENCE.toSeconds(), TimeUnit.SECONDS)) {
            throw new IllegalStateException("node " + name + " does not end:\n" + log());
        }
        if (process.exitValue() != 0) {
            System.out.println(log());
        }
        return process.exitValue();
    }

    private HttpRequest.Builder as(String login, String path) {
        var pair = Base64.getEncoder().encodeToString((login + ":" + SampleAccounts.PASSWORD).getBytes());
        return request(path).header("Authorization", "Basic " + pair);
    }

    private HttpRequest.Builder request(String path) {
        return HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + port + path))
                .timeout(Duration.ofSeconds(60));
    }

    /** Logs in on the login page. @return the session's cookie, as a browser keeps it */
    HttpCookie logIn(String login) throws IOException, InterruptedException {
        var cookies = new CookieManager();
        var browser = HttpClient.newBuilder().cookieHandler(cookies).build();
        var form = "username=" + login + "&password=" + SampleAccounts.PASSWORD.replace("!", "%21");
        browser.send(
                request("/login")
                        .header("Content-Type", "application/x-www-form-urlencoded")
                        .POST(HttpRequest.BodyPublishers.ofString(form))
                        .build(),
                BodyHandlers.ofString());
        return cookies.getCookieStore().getCookies().stream()
                .filter(cookie -> cookie.getName().equals("FENGQIAO"))
                .findFirst()
                .orElseThrow(() -> new IllegalStateException(login + " cannot log in on " + name));
    }

    /** A request of a browser that has this cookie. */
    HttpResponse<String> get(HttpCookie session, String path) throws IOException, InterruptedException {
        return client().send(
                        request(path)
                                .header("Cookie", session.getName() + "=" + session.getValue())
                                .build(),
                        BodyHandlers.ofString());
    }

    private static HttpClient client() {
        return HttpClient.newBuilder().connectTimeout(Duration.ofSeconds(5)).build();
    }

    /** A page, as a browser that has this cookie asks for it. */
    HttpResponse<String> page(HttpCookie session, String path) throws IOException, InterruptedException {
        return client().send(
                        request(path)
                                .header("Cookie", session.getName() + "=" + session.getValue())
                                .header("Accept", "text/html,application/xhtml+xml,*/*;q=0.8")
                                .header("Sec-Fetch-Mode", "navigate")
                                .build(),
                        BodyHandlers.ofString());
    }

    /** Stops it in an orderly way, with the database that it runs itself. */
    void stop() throws InterruptedException {
        process.destroy();
        if (!process.waitFor(60, TimeUnit.SECONDS)) {
            throw new IllegalStateException("node " + name + " does not stop");
        }
    }

    @Override
    public void close() {
        process.destroyForcibly();
    }
}
