package org.fengqiao.nodes;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.springframework.util.FileSystemUtils;
import org.yaml.snakeyaml.Yaml;

/** The nginx of this machine with the very configuration of docker-compose.cluster.yml; only hosts, ports and folders are this machine's. */
final class Proxy implements AutoCloseable {

    private static final Pattern VERSION = Pattern.compile("nginx/(\\d+)\\.(\\d+)");
    private static final Duration BREATH = Duration.ofMillis(200);
    private static final int TRIES = 100;

    private final Process process;
    private final Path folder;
    private final int port;

    private Proxy(Process process, Path folder, int port) {
        this.process = process;
        this.folder = folder;
        this.port = port;
    }

    /** Where nginx is on this machine. */
    static Optional<Path> program() {
        return Stream.concat(Stream.of(System.getenv().getOrDefault("PATH", "").split(":")), Stream.of("/usr/sbin"))
                .map(folder -> Path.of(folder, "nginx"))
                .filter(Files::isExecutable)
                .findFirst();
    }

    /** Starts it in front of two nodes, with a certificate of its own for localhost. */
    static Proxy start(Path program, Node first, Node second) throws Exception {
        var folder = Path.of("target", "nodes", "proxy").toAbsolutePath();
        FileSystemUtils.deleteRecursively(folder);
        Files.createDirectories(folder.resolve("tls"));
        certificate(folder.resolve("tls"));
        int port;
        try (var socket = new ServerSocket(0)) {
            port = socket.getLocalPort();
        }
        Files.writeString(folder.resolve("default.conf"), ours(folder, port, first, second, isBefore125(program)));
        Files.writeString(folder.resolve("nginx.conf"), around(folder));
        var process = new ProcessBuilder(
                        program.toString(),
                        "-p",
                        folder.toString(),
                        "-c",
                        folder.resolve("nginx.conf").toString())
                .redirectErrorStream(true)
                .redirectOutput(folder.resolve("said.txt").toFile())
                .start();
        var proxy = new Proxy(process, folder, port);
        proxy.awaitListening();
        return proxy;
    }

    /** What the compose file gives the proxy's container, with dollar signs as Compose reads them. */
    static String configuration() throws IOException {
        var text = Files.readString(Path.of("docker-compose.cluster.yml"))
                .replace("!reset", "")
                .replace("!override", "");
        Map<String, Map<String, Map<String, String>>> file = new Yaml().load(text);
        return String.valueOf(file.getOrDefault("configs", Map.of())
                .getOrDefault("proxy", Map.of())
                .get("content"));
    }

    private static String ours(Path folder, int port, Node first, Node second, boolean old) throws IOException {
        var here = configuration()
                .replace("${FENGQIAO_HTTPS_PORT:-443}", Integer.toString(port))
                .replace("$$", "$")
                .replace("application:8080", "127.0.0.1:" + first.port())
                .replace("second:8080", "127.0.0.1:" + second.port())
                .replace("/etc/fengqiao-tls", folder.resolve("tls").toString())
                .replace("listen 8443 ssl", "listen 127.0.0.1:" + port + " ssl");
        // Before 1.25.1 the word stood elsewhere.
        return old ? here.replace("http2 on;", "").replace(" ssl;", " ssl http2;") : here;
    }

    private static boolean isBefore125(Path program) throws IOException, InterruptedException {
        var asked = new ProcessBuilder(program.toString(), "-v")
                .redirectErrorStream(true)
                .start();
        var told = VERSION.matcher(new String(asked.getInputStream().readAllBytes()));
        asked.waitFor();
        return told.find() && Integer.parseInt(told.group(1)) == 1 && Integer.parseInt(told.group(2)) < 25;
    }

    /** As the image has it around conf.d: everything that is written goes to one folder. */
    private static String around(Path folder) {
        return """
                daemon off;
                worker_processes 1;
                pid %1$s/nginx.pid;
                error_log %1$s/error.log;
                events { worker_connections 256; }
                http {
                  include /etc/nginx/mime.types;
                  default_type application/octet-stream;
                  access_log %1$s/access.log;
                  client_body_temp_path %1$s/client_temp;
                  proxy_temp_path %1$s/proxy_temp;
                  fastcgi_temp_path %1$s/fastcgi_temp;
                  uwsgi_temp_path %1$s/uwsgi_temp;
                  scgi_temp_path %1$s/scgi_temp;
                  include %1$s/default.conf;
                }
                """.formatted(folder);
    }

    private static void certificate(Path tls) throws IOException, InterruptedException {
        var command = List.of(
                "openssl",
                "req",
                "-x509",
                "-newkey",
                "rsa:2048",
                "-nodes",
                "-days",
                "2",
                "-subj",
                "/CN=localhost",
                "-addext",
                "subjectAltName=DNS:localhost",
                "-keyout",
                tls.resolve("privkey.pem").toString(),
                "-out",
                tls.resolve("fullchain.pem").toString());
        var process = new ProcessBuilder(command)
                .redirectErrorStream(true)
                .redirectOutput(tls.resolve("openssl.txt").toFile())
                .start();
        assertThat(process.waitFor()).as("openssl makes a certificate").isZero();
    }

    private void awaitListening() throws IOException {
        for (var i = 0; i < TRIES; i++) {
            try (var socket = new Socket("127.0.0.1", port)) {
                return;
            } catch (IOException notYet) {
                if (!process.isAlive()) {
                    break;
                }
                LockSupport.parkNanos(BREATH.toNanos());
            }
        }
        throw new IllegalStateException("nginx did not start: " + Files.readString(folder.resolve("said.txt")));
    }

    String address() {
        return "https://localhost:" + port;
    }

    Path certificate() {
        return folder.resolve("tls/fullchain.pem");
    }

    @Override
    public void close() throws InterruptedException {
        process.destroy();
        process.waitFor(10, TimeUnit.SECONDS);
        process.destroyForcibly();
    }
}
