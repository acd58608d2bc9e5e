package org.fengqiao.nodes;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.CookieManager;
import java.net.HttpCookie;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.KeyStore;
import java.security.cert.CertificateFactory;
import java.time.Duration;
import java.util.Arrays;
import java.util.Base64;
import java.util.UUID;
import javax.net.ssl.SSLContext;
import javax.net.ssl.TrustManagerFactory;
import org.fengqiao.database.LastingServer;
import org.fengqiao.identity.SampleAccounts;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;

/** Two nodes on one database behind the proxy of docker-compose.cluster.yml, as a browser meets them. In this order: the last ones kill. */
@Tag("full")
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class ProxyTest {

    private static final Path FLOWS = Path.of(".");
    private static final Path FOLDER = Path.of("target", "nodes", "proxy-server");
    private static final int MOST_BYTES = 20 * 1024 * 1024;
    private static final ObjectMapper JSON = new ObjectMapper();

    private static LastingServer server;
    private static Node first;
    private static Node second;
    private static Proxy proxy;
    private static final CookieManager COOKIES = new CookieManager();
    private static HttpClient browser;
    private static HttpClient stranger;

    @BeforeAll
    static void start() throws Exception {
        var program = Proxy.program();
        assumeTrue(program.isPresent(), "skipped: nginx is not on this machine (apt-get install nginx-light)");
        server = LastingServer.start(FOLDER);
        var behind = "--server.forward-headers-strategy=native";
        first = Node.startOn("proxy-first", server.options(), FLOWS, behind);
        first.ready();
        second = Node.startOn(
                        "proxy-second",
                        server.options(),
                        FLOWS,
                        behind,
                        "--fengqiao.data-dir="
                                + FOLDER.resolveSibling("proxy-second").resolve("data"))
                .ready();
        proxy = Proxy.start(program.orElseThrow(), first, second);
        browser = client().cookieHandler(COOKIES)
                .followRedirects(HttpClient.Redirect.NORMAL)
                .build();
        // Over HTTP/2 the JDK's client waits for ever when it is answered before it has sent everything; curl and
        // browsers do not.
        stranger = client().version(HttpClient.Version.HTTP_1_1).build();
    }

    @AfterAll
    static void stop() throws Exception {
        if (proxy != null) {
            proxy.close();
        }
        if (first != null) {
            first.close();
            second.close();
            server.close();
        }
    }

    @Test
    @Order(1)
    void aStrangerIsLedToTheLoginPageUnderTheAddressOfTheProxy() throws Exception {
        var answer = stranger.send(page("/camunda/app/tasklist/default/").build(), BodyHandlers.ofString());

        assertThat(answer.statusCode()).isEqualTo(302);
        assertThat(answer.headers().firstValue("Location").orElseThrow()).satisfies(place -> assertThat(
                        URI.create(proxy.address()).resolve(place).toString())
                .startsWith(proxy.address() + "/login"));
        assertThat(answer.headers().firstValue("Server").orElse("")).doesNotContainPattern("\\d");
    }

    @Test
    @Order(2)
    void whoeverLogsInHasACookieForHttpsOnlyAndWorksOnBothNodes() throws Exception {
        var answer = browser.send(
                page("/login")
                        .header("Content-Type", "application/x-www-form-urlencoded")
                        .POST(BodyPublishers.ofString(
                                "username=village1&password=" + SampleAccounts.PASSWORD.replace("!", "%21")))
                        .build(),
                BodyHandlers.ofString());

        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(session()).matches(HttpCookie::getSecure).matches(HttpCookie::isHttpOnly);
        assertThat(answer.headers().firstValue("Strict-Transport-Security")).isPresent();
        assertThat(answer.version()).isEqualTo(HttpClient.Version.HTTP_2);
        for (var i = 0; i < 6; i++) {
            assertThat(get("/camunda/app/tasklist/default/").body()).contains("tasklist");
            assertThat(get("/api/disputes").statusCode()).isEqualTo(200);
        }
    }

    @Test
    @Order(3)
    void aCaseIsRegisteredItsFormOpensAndAPaperOfTheLargestSizeIsTaken() throws Exception {
        var number = register();
        var tasks = JSON.readTree(
                get("/engine-rest/task?processInstanceBusinessKey=" + number).body());
        var form = get("/engine-rest/task/" + tasks.path(0).path("id").asText() + "/deployed-form");
        assertThat(form.statusCode()).as(form.body()).isEqualTo(200);
        assertThat(form.body()).contains("components");

        var kept = upload(number, MOST_BYTES);
        assertThat(kept.statusCode()).as(kept.body()).isEqualTo(201);
        var path = "/api/disputes/" + number + "/papers/"
                + JSON.readTree(kept.body()).path("id").asText() + "/content";
        var back = browser.send(page(path).build(), BodyHandlers.ofByteArray());
        assertThat(back.body()).hasSize(MOST_BYTES);
    }

    @Test
    @Order(4)
    void whatIsTooLargeIsRefusedInWordsWhoeverRefusesIt() throws Exception {
        var number = register();

        for (var bytes : new int[] {MOST_BYTES + 1, 30 * 1024 * 1024}) {
            var answer = upload(number, bytes);
            assertThat(answer.statusCode()).as(answer.body()).isBetween(400, 499);
            assertThat(answer.body()).contains("没有保存");
            assertThat(answer.headers().firstValue("Content-Type").orElse("")).contains("json");
        }
    }

    @Test
    @Order(5)
    void whoeverSpeaksPlainHttpToThePortIsLedToHttps() throws Exception {
        var answer = HttpClient.newHttpClient()
                .send(
                        HttpRequest.newBuilder(URI.create(proxy.address().replace("https:", "http:") + "/login"))
                                .build(),
                        BodyHandlers.ofString());

        assertThat(answer.statusCode()).isEqualTo(301);
        assertThat(answer.headers().firstValue("Location")).contains(proxy.address() + "/login");
    }

    @Test
    @Order(6)
    void aDatabaseThatIsAwayIsToldByTheApplicationAndThenAllGoesOn() throws Exception {
        var database = new DatabaseServer(server.cluster());
        database.stop("fast");
        for (var i = 0; i < 6; i++) {
            var answer = get("/camunda/app/tasklist/default/");
            assertThat(answer.statusCode()).isEqualTo(503);
            assertThat(answer.body()).contains("暂时连不上数据库");
        }
        database.start();

        assertThat(get("/api/disputes").statusCode()).isEqualTo(200);
    }

    @Test
    @Order(7)
    void whenANodeDiesNobodyIsLoggedOutAndNoFormIsTakenTwice() throws Exception {
        var before = cases();
        first.kill();

        for (var i = 0; i < 10; i++) {
            assertThat(get("/api/disputes").statusCode()).isEqualTo(200);
        }
        register();
        assertThat(cases()).isEqualTo(before + 1);
    }

    @Test
    @Order(8)
    void whenNoNodeIsThereAPageSaysSoInChinese() throws Exception {
        second.kill();

        var answer = get("/camunda/app/tasklist/default/");

        assertThat(answer.statusCode()).isEqualTo(503);
        assertThat(answer.headers().firstValue("Content-Type")).contains("text/html; charset=utf-8");
        assertThat(answer.body()).contains("请稍后再试");
        assertThat(get("/api/disputes").statusCode()).isEqualTo(503);
    }

    private static long cases() throws IOException {
        return LastingServer.superuser(FOLDER)
                .sql("select count(*) from case_file")
                .query(Long.class)
                .single();
    }

    private static HttpCookie session() {
        return COOKIES.getCookieStore().getCookies().stream()
                .filter(cookie -> cookie.getName().equals("FENGQIAO"))
                .findFirst()
                .orElseThrow();
    }

    private static HttpResponse<String> get(String path) throws IOException, InterruptedException {
        return browser.send(page(path).build(), BodyHandlers.ofString());
    }

    private static String register() throws IOException, InterruptedException {
        var answer = stranger.send(
                asVillage("/api/disputes")
                        .header("Content-Type", "application/json")
                        .POST(BodyPublishers.ofString("""
                                {"village": "990100101201", "category": "02", "facts": "排水沟堵塞，院墙进水（%s，虚构）。",
                                 "parties": [{"side": "APPLICANT", "name": "陈大山"}, {"side": "RESPONDENT", "name": "刘水生"}]}""".formatted(UUID.randomUUID())))
                        .build(),
                BodyHandlers.ofString());
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(201);
        return JSON.readTree(answer.body()).path("number").asText();
    }

    private static HttpResponse<String> upload(String number, int bytes) throws IOException, InterruptedException {
        var body = new ByteArrayOutputStream();
        body.writeBytes(part("name=\"kind\"", "OTHER".getBytes(StandardCharsets.US_ASCII)));
        body.writeBytes(part("name=\"file\"; filename=\"scan.pdf\"", pdf(bytes)));
        body.writeBytes("--frontier--\r\n".getBytes(StandardCharsets.US_ASCII));
        return stranger.send(
                asVillage("/api/disputes/" + number + "/papers")
                        .header("Content-Type", "multipart/form-data; boundary=frontier")
                        .POST(BodyPublishers.ofByteArray(body.toByteArray()))
                        .build(),
                BodyHandlers.ofString());
    }

    private static byte[] part(String disposition, byte[] content) {
        var head = "--frontier\r\nContent-Disposition: form-data; " + disposition + "\r\n\r\n";
        var body = new ByteArrayOutputStream();
        body.writeBytes(head.getBytes(StandardCharsets.US_ASCII));
        body.writeBytes(content);
        body.writeBytes("\r\n".getBytes(StandardCharsets.US_ASCII));
        return body.toByteArray();
    }

    private static byte[] pdf(int bytes) {
        var content = new byte[bytes];
        Arrays.fill(content, (byte) ' ');
        System.arraycopy("%PDF-1.7\n".getBytes(StandardCharsets.US_ASCII), 0, content, 0, 9);
        System.arraycopy("\n%%EOF\n".getBytes(StandardCharsets.US_ASCII), 0, content, bytes - 7, 7);
        return content;
    }

    private static HttpRequest.Builder asVillage(String path) {
        var pair = "village1:" + SampleAccounts.PASSWORD;
        return page(path)
                .setHeader("Accept", "application/json")
                .header(
                        "Authorization",
                        "Basic " + Base64.getEncoder().encodeToString(pair.getBytes(StandardCharsets.UTF_8)));
    }

    private static HttpRequest.Builder page(String path) {
        return HttpRequest.newBuilder(URI.create(proxy.address() + path))
                .timeout(Duration.ofSeconds(60))
                .header("Accept", path.startsWith("/api/") ? "application/json" : "text/html,*/*;q=0.8");
    }

    /** Trusts the proxy's own certificate and nobody else's. */
    private static HttpClient.Builder client() throws Exception {
        var known = KeyStore.getInstance(KeyStore.getDefaultType());
        known.load(null, null);
        try (var file = Files.newInputStream(proxy.certificate())) {
            known.setCertificateEntry(
                    "proxy", CertificateFactory.getInstance("X.509").generateCertificate(file));
        }
        var trust = TrustManagerFactory.getInstance(TrustManagerFactory.getDefaultAlgorithm());
        trust.init(known);
        var tls = SSLContext.getInstance("TLS");
        tls.init(null, trust.getTrustManagers(), null);
        return HttpClient.newBuilder().sslContext(tls).connectTimeout(Duration.ofSeconds(5));
    }
}
