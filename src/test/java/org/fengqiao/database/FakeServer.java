package org.fengqiao.database;

import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.charset.StandardCharsets;

/** Speaks just enough of PostgreSQL's protocol to claim a version: servers that old cannot be had for a test. */
final class FakeServer implements AutoCloseable {

    private static final int SSL_REQUEST = 80877103;
    private static final int GSS_REQUEST = 80877104;

    private final String version;
    private final ServerSocket socket;

    FakeServer(String version) throws IOException {
        this.version = version;
        this.socket = new ServerSocket(0, 5, InetAddress.getByName("127.0.0.1"));
        var thread = new Thread(this::serve, "fake-postgres-" + version);
        thread.setDaemon(true);
        thread.start();
    }

    String url() {
        return "jdbc:postgresql://127.0.0.1:" + socket.getLocalPort() + "/fengqiao";
    }

    private void serve() {
        while (!socket.isClosed()) {
            try (var client = socket.accept()) {
                greet(client);
                answerEverythingWithNothing(client);
            } catch (IOException endOfThisClient) {
                continue;
            }
        }
    }

    private void greet(Socket client) throws IOException {
        var in = new DataInputStream(client.getInputStream());
        var out = new DataOutputStream(client.getOutputStream());
        while (true) {
            int length = in.readInt();
            int code = in.readInt();
            in.readNBytes(length - 8);
            if (code != SSL_REQUEST && code != GSS_REQUEST) {
                break;
            }
            out.writeByte('N');
        }
        send(out, 'R', new byte[4]);
        parameter(out, "server_version", version);
        parameter(out, "server_encoding", "UTF8");
        parameter(out, "client_encoding", "UTF8");
        parameter(out, "DateStyle", "ISO, MDY");
        parameter(out, "standard_conforming_strings", "on");
        parameter(out, "integer_datetimes", "on");
        ready(out);
    }

    private static void answerEverythingWithNothing(Socket client) throws IOException {
        var in = new DataInputStream(client.getInputStream());
        var out = new DataOutputStream(client.getOutputStream());
        while (true) {
            int type = in.readUnsignedByte();
            in.readNBytes(in.readInt() - 4);
            switch (type) {
                case 'P' -> send(out, '1', new byte[0]);
                case 'B' -> send(out, '2', new byte[0]);
                case 'D' -> send(out, 'n', new byte[0]);
                case 'E', 'Q' -> send(out, 'C', text("SET"));
                default -> {}
            }
            if (type == 'S' || type == 'Q') {
                ready(out);
            }
        }
    }

    private static void parameter(DataOutputStream out, String name, String value) throws IOException {
        var body = new ByteArrayOutputStream();
        body.writeBytes(text(name));
        body.writeBytes(text(value));
        send(out, 'S', body.toByteArray());
    }

    private static void ready(DataOutputStream out) throws IOException {
        send(out, 'Z', new byte[] {'I'});
        out.flush();
    }

    private static void send(DataOutputStream out, char type, byte[] body) throws IOException {
        out.writeByte(type);
        out.writeInt(body.length + 4);
        out.write(body);
    }

    private static byte[] text(String text) {
        return (text + "\0").getBytes(StandardCharsets.UTF_8);
    }

    @Override
    public void close() throws IOException {
        socket.close();
    }
}
