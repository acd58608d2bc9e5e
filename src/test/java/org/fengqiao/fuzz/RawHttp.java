package org.fengqiao.fuzz;

import java.io.BufferedInputStream;
import java.io.ByteArrayOutputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.springframework.core.env.Environment;

/** A client that sends whatever it is given, also what a proper client refuses to send, over one connection as long as it holds. */
final class RawHttp implements AutoCloseable {

    private static final int PATIENCE = 60_000;

    private final int port;
    private @Nullable Socket socket;
    private @Nullable InputStream in;

    RawHttp(Environment environment) {
        port = Integer.parseInt(environment.getRequiredProperty("local.server.port"));
    }

    /** Sends and waits; a connection that had died in the meantime is replaced once. */
    FuzzAnswer send(FuzzRequest request) {
        var begun = System.nanoTime();
        var fresh = socket == null;
        try {
            return exchange(request, begun);
        } catch (IOException broken) {
            close();
            return fresh ? none(begun) : again(request, begun);
        }
    }

    private FuzzAnswer again(FuzzRequest request, long begun) {
        try {
            return exchange(request, begun);
        } catch (IOException broken) {
            close();
            return none(begun);
        }
    }

    private static FuzzAnswer none(long begun) {
        return new FuzzAnswer(0, Map.of(), new byte[0], since(begun));
    }

    private static long since(long begun) {
        return (System.nanoTime() - begun) / 1_000_000;
    }

    private FuzzAnswer exchange(FuzzRequest request, long begun) throws IOException {
        var open = connect();
        var from = java.util.Objects.requireNonNull(in);
        var framed = !request.has("Content-Length") && !request.has("Transfer-Encoding");
        try {
            open.getOutputStream().write(head(request, framed));
            open.getOutputStream().write(request.body());
            open.getOutputStream().flush();
            if (!framed) {
                open.shutdownOutput();
            }
        } catch (IOException refusedInTheMiddle) {
            // the answer may be there all the same
        }
        var answer = read(request, from, begun);
        if (!framed || "close".equalsIgnoreCase(answer.headers().get("connection"))) {
            close();
        }
        return answer;
    }

    private Socket connect() throws IOException {
        var open = socket;
        if (open == null) {
            open = new Socket(InetAddress.getLoopbackAddress(), port);
            open.setSoTimeout(PATIENCE);
            open.setTcpNoDelay(true);
            socket = open;
            in = new BufferedInputStream(open.getInputStream(), 1 << 16);
        }
        return open;
    }

    private byte[] head(FuzzRequest request, boolean framed) {
        var head = new StringBuilder(request.method() + " " + request.target() + " HTTP/1.1\r\n");
        if (!request.has("Host")) {
            head.append("Host: 127.0.0.1:").append(port).append("\r\n");
        }
        request.headers().forEach(each -> head.append(each.name())
                .append(": ")
                .append(each.value())
                .append("\r\n"));
        if (framed) {
            head.append("Content-Length: ").append(request.body().length).append("\r\n");
        }
        return head.append("\r\n").toString().getBytes(StandardCharsets.UTF_8);
    }

    private static FuzzAnswer read(FuzzRequest request, InputStream from, long begun) throws IOException {
        var status = 100;
        var headers = new TreeMap<String, String>();
        while (status < 200) {
            status = Integer.parseInt(line(from).split(" ")[1]);
            headers.clear();
            for (var line = line(from); !line.isEmpty(); line = line(from)) {
                var colon = line.indexOf(':');
                headers.merge(
                        line.substring(0, colon).toLowerCase(Locale.ROOT),
                        line.substring(colon + 1).strip(),
                        (one, other) -> one + "\n" + other);
            }
        }
        var body =
                request.method().equals("HEAD") || status == 204 || status == 304 ? new byte[0] : body(headers, from);
        return new FuzzAnswer(status, headers, body, since(begun));
    }

    private static byte[] body(Map<String, String> headers, InputStream from) throws IOException {
        if ("chunked".equalsIgnoreCase(headers.get("transfer-encoding"))) {
            return chunks(from);
        }
        var length = headers.get("content-length");
        return length == null ? from.readAllBytes() : from.readNBytes(Integer.parseInt(length));
    }

    private static byte[] chunks(InputStream from) throws IOException {
        var all = new ByteArrayOutputStream();
        while (true) {
            var size = Integer.parseInt(line(from), 16);
            all.writeBytes(from.readNBytes(size));
            line(from);
            if (size == 0) {
                return all.toByteArray();
            }
        }
    }

    private static String line(InputStream from) throws IOException {
        var line = new ByteArrayOutputStream();
        for (var next = from.read(); next != '\n'; next = from.read()) {
            if (next < 0) {
                throw new EOFException();
            }
            if (next != '\r') {
                line.write(next);
            }
        }
        return line.toString(StandardCharsets.ISO_8859_1);
    }

    @Override
    public void close() {
        try {
            if (socket != null) {
                socket.close();
            }
        } catch (IOException unclosed) {
            throw new UncheckedIOException(unclosed);
        }
        socket = null;
        in = null;
    }
}
