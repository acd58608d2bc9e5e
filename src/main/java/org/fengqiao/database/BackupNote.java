package org.fengqiao.database;

import java.io.IOException;
import java.io.StringReader;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.Properties;

/**
 * What a backup says of itself, for whoever opens it and for its own verification.
 *
 * @param kind {@code embedded} for the files of an embedded database, {@code dump} for what pg_dump wrote
 * @param takenAt when it began
 * @param cases how many cases there were when it began; it holds at least those
 */
record BackupNote(String kind, String takenAt, long cases) {

    static final String FILE = "fengqiao-backup.properties";
    static final String EMBEDDED = "embedded";
    static final String DUMP = "dump";

    private static final ZoneId ZONE = ZoneId.of("Asia/Shanghai");

    static BackupNote of(ServerAddress address) throws SQLException {
        return new BackupNote(EMBEDDED, now(), cases(address.url(), ServerAddress.APPLICATION, address.password()));
    }

    static String now() {
        return OffsetDateTime.now(ZONE).truncatedTo(ChronoUnit.SECONDS).toString();
    }

    /** How many cases a database holds; none where the tables have not been laid yet. */
    static long cases(String url, String user, String password) throws SQLException {
        try (var connection = DriverManager.getConnection(url, user, password);
                var statement = connection.createStatement()) {
            try (var there = statement.executeQuery("select to_regclass('public.case_file') is not null")) {
                if (!there.next() || !there.getBoolean(1)) {
                    return 0;
                }
            }
            try (var count = statement.executeQuery("select count(*) from public.case_file")) {
                count.next();
                return count.getLong(1);
            }
        }
    }

    String text() {
        return "format=1\nkind=%s\npostgres=%s\ntaken-at=%s\ncases=%d\n".formatted(kind, Cluster.MAJOR, takenAt, cases);
    }

    /** @throws IllegalArgumentException for what is no such note */
    static BackupNote read(String text) throws IOException {
        var properties = new Properties();
        properties.load(new StringReader(text));
        if (!"1".equals(properties.getProperty("format"))) {
            throw new IllegalArgumentException("another format");
        }
        return new BackupNote(
                properties.getProperty("kind", ""),
                properties.getProperty("taken-at", ""),
                Long.parseLong(properties.getProperty("cases", "0")));
    }
}
