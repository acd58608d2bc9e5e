package org.fengqiao.database;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.fengqiao.FengqiaoApplication;
import org.fengqiao.testing.TestKeys;
import org.fengqiao.testing.TestPostgres;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DriverManagerDataSource;

/** The application as an administrator starts it to change the master key and to verify the trail: what it says and how it ends. */
class StartCommandsTest {

    private static final String VERIFY = "--fengqiao.verify-audit";

    @TempDir
    Path data;

    private final String database = TestPostgres.newDatabase();

    @Test
    void theMasterKeyIsChangedAndTheTrailVerifiedAndABrokenOneIsNamed() throws Exception {
        var first = run(0, VERIFY, "--fengqiao.master-keys=" + TestKeys.MASTER);
        assertThat(first).anyMatch(line -> line.contains("审计链完整"));
        assertThat(masters()).hasSize(1);
        var before = masters().get(0);

        var newer = TestKeys.make();
        var second =
                run(0, VERIFY, "--fengqiao.rewrap-keys", "--fengqiao.master-keys=" + newer + "," + TestKeys.MASTER);
        assertThat(second).anyMatch(line -> line.contains("旧的主密钥可以停用")).anyMatch(line -> line.contains("审计链完整"));
        assertThat(masters()).hasSize(1).doesNotContain(before);

        owner().sql("set session_replication_role = replica; update audit_entry set actor = 'somebody'"
                        + " where id = (select entry from audit_link where position = 2)")
                .update();
        Files.writeString(data.resolve("audit-heads.txt"), "2026-03-02T01:02:03Z 1 0000\n");
        var third = run(2, VERIFY, "--fengqiao.master-keys=" + newer);
        assertThat(third)
                .anyMatch(line -> line.contains("ERROR") && line.contains("第 2 环") && line.contains("was changed"));
    }

    @Test
    void withoutTheOldMasterKeyItDoesNotStart() throws Exception {
        owner().sql("insert into case_key (owner, master, wrapped) values ('#search', 'unknown', '\\x00')")
                .update();

        var said = run(1, VERIFY, "--fengqiao.master-keys=" + TestKeys.MASTER);

        assertThat(said).anyMatch(line -> line.contains("unknown"));
    }

    private List<String> run(int exit, String... arguments) throws Exception {
        var all = new ArrayList<>(List.of(
                "--spring.datasource.url=" + database,
                "--spring.datasource.username=" + TestPostgres.WORKER,
                "--spring.flyway.user=" + TestPostgres.USER,
                "--fengqiao.sample-county=false",
                "--fengqiao.data-dir=" + data,
                "--camunda.bpm.job-execution.enabled=false",
                "--server.port=0"));
        all.addAll(List.of(arguments));
        try (var application = ChildJvm.run(FengqiaoApplication.class, all.toArray(String[]::new))) {
            var output = application.allOutput();
            assertThat(application.exitCode()).as(String.join("\n", output)).isEqualTo(exit);
            return output;
        }
    }

    private List<String> masters() {
        return owner().sql("select distinct master from case_key where wrapped is not null")
                .query(String.class)
                .list();
    }

    private JdbcClient owner() {
        return JdbcClient.create(new DriverManagerDataSource(database, TestPostgres.USER, ""));
    }
}
