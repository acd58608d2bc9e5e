package org.fengqiao.database;

import java.io.BufferedReader;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.sql.DriverManager;

/** Runs the embedded server in a JVM of its own and runs the SQL that its standard input says. */
final class ServerChild {

    private ServerChild() {}

    public static void main(String[] arguments) throws Exception {
        var root = Path.of(arguments[0]);
        var server = EmbeddedServer.start(arguments.length > 1 ? DataFolder.of(root) : TestFolder.of(root));
        var owner = server.forMigrations();
        System.out.println("READY");
        var commands = new BufferedReader(new InputStreamReader(System.in, StandardCharsets.UTF_8));
        for (var sql = commands.readLine(); sql != null; sql = commands.readLine()) {
            try (var connection =
                            DriverManager.getConnection(owner.getJdbcUrl(), owner.getUsername(), owner.getPassword());
                    var statement = connection.createStatement()) {
                statement.execute(sql);
                System.out.println("DONE");
            }
        }
        server.close();
    }
}
