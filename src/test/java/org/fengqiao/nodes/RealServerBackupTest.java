package org.fengqiao.nodes;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.fengqiao.database.RealServer;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DriverManagerDataSource;
import org.springframework.util.FileSystemUtils;

/** A county with a server of its own: the commands for backup and restore, by the server's pg_dump, on an application that works meanwhile. */
@Tag("full")
class RealServerBackupTest {

    private static final Path FLOWS = Path.of(".");
    private static final Path FOLDER = Path.of("target", "nodes", "real-server").toAbsolutePath();
    private static final Path PASSWORD = FOLDER.resolveSibling("real-server-password.txt");

    private static RealServer server;
    private static RealServer elsewhere;
    private static List<String> options = List.of();
    private static Node node;

    @BeforeAll
    static void aCountyWithItsOwnServerHasCases() throws Exception {
        var programs = RealServer.programs();
        assumeTrue(
                programs.isPresent(),
                "skipped: no PostgreSQL server with initdb and pg_dump is on this machine (apt-get install postgresql)");
        server = RealServer.start(programs.orElseThrow(), FOLDER);
        elsewhere = RealServer.start(programs.orElseThrow(), FOLDER.resolveSibling("real-server-elsewhere"));
        options = server.newDatabase("fengqiao");
        node = Node.startOn("real-server-node", options, FLOWS).ready();
        for (var i = 0; i < 3; i++) {
            var answer = node.post("village1", "/api/disputes", """
                    {"village": "990100101201", "category": "02", "facts": "排水沟堵塞，院墙进水（第 %d 件，虚构）。",
                     "parties": [{"side": "APPLICANT", "name": "陈大山"}, {"side": "RESPONDENT", "name": "刘水生"}]}""".formatted(i));
            assertThat(answer.statusCode()).as(answer.body()).isEqualTo(201);
        }
        Files.writeString(PASSWORD, "一个足够长的备份密码，测试用\n");
    }

    @AfterAll
    static void stop() throws Exception {
        if (node != null) {
            node.close();
        }
        if (server != null) {
            server.close();
            elsewhere.close();
        }
    }

    @Test
    void whatWasBackedUpWhileTheApplicationWorkedComesBackWholeOnAnotherServer() throws Exception {
        var backup = fresh("plain.fengqiao");

        assertThat(command("backup", options, "--fengqiao.backup.to=" + backup)).isZero();
        var restored = elsewhere.newDatabase("restored");
        assertThat(command("restore", restored, "--fengqiao.restore.from=" + backup))
                .isZero();

        assertThat(command("verify", restored, "--fengqiao.verify-records=true"))
                .isZero();
        assertThat(tables(elsewhere, "restored")).isEqualTo(tables(server, "fengqiao"));
        theApplicationsRoleMayNotChangeTheAuditTrail();
        assertThat(command("restore-again", restored, "--fengqiao.restore.from=" + backup))
                .as("a database that has tables is not written to")
                .isEqualTo(1);
        assertThat(command("backup-again", options, "--fengqiao.backup.to=" + backup))
                .as("a file that is there is not overwritten")
                .isEqualTo(1);
    }

    @Test
    void anEncryptedBackupComesBackWithItsPasswordOnly() throws Exception {
        var backup = fresh("sealed.fengqiao");
        var password = "--fengqiao.backup.password-file=" + PASSWORD;

        assertThat(command("backup-sealed", options, "--fengqiao.backup.to=" + backup, password))
                .isZero();
        assertThat(Files.readString(backup, StandardCharsets.ISO_8859_1)).doesNotContain("PGDMP", "fengqiao.dump");
        var sealed = elsewhere.newDatabase("sealed");
        assertThat(command("restore-without", sealed, "--fengqiao.restore.from=" + backup))
                .isEqualTo(1);
        assertThat(command("restore-sealed", sealed, "--fengqiao.restore.from=" + backup, password))
                .isZero();

        assertThat(superuser(elsewhere, "sealed")
                        .sql("select count(*) from case_file")
                        .query(Integer.class)
                        .single())
                .isEqualTo(3);
    }

    private static void theApplicationsRoleMayNotChangeTheAuditTrail() {
        var worker = JdbcClient.create(new DriverManagerDataSource(elsewhere.url("restored"), "fengqiao_app", "none"));
        assertThat(worker.sql("select count(*) from audit_entry")
                        .query(Integer.class)
                        .single())
                .isPositive();
        assertThatThrownBy(() -> worker.sql("delete from audit_entry").update())
                .isInstanceOf(DataAccessException.class)
                .hasStackTraceContaining("permission denied");
    }

    /** What each table of cases holds. */
    private static List<String> tables(RealServer where, String database) {
        var client = superuser(where, database);
        return client
                .sql("select table_name from information_schema.tables where table_schema = 'public'"
                        + " and table_type = 'BASE TABLE' and table_name not like 'act_%' and table_name not like 'login%'"
                        + " and table_name not like 'audit%'"
                        // Computed again after any start.
                        + " and table_name not in ('case_fact', 'case_stage_fact', 'case_fact_due') order by 1")
                .query(String.class)
                .list()
                .stream()
                .map(table -> table + " "
                        + client.sql(
                                        "select count(*) || ' ' || coalesce(md5(string_agg(t::text, '' order by t::text)), '') from "
                                                + table + " t")
                                .query(String.class)
                                .single())
                .toList();
    }

    private static JdbcClient superuser(RealServer where, String database) {
        return JdbcClient.create(new DriverManagerDataSource(where.url(database), "postgres", ""));
    }

    private static Path fresh(String name) throws Exception {
        var file = FOLDER.resolveSibling(name);
        FileSystemUtils.deleteRecursively(file);
        return file;
    }

    private static int command(String name, List<String> database, String... what) throws Exception {
        return Node.commandOn("real-server-" + name, database, FLOWS, what);
    }
}
