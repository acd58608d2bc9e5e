package org.fengqiao.nodes;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import org.fengqiao.testing.FaultReport;
import org.fengqiao.testing.TestPostgres;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DriverManagerDataSource;

/**
 * A node is killed at random moments while clerks register disputes and send forms, and started again: whatever was
 * answered with yes is there, once; whatever was not answered is there once after it was sent again; the records are whole.
 */
@Tag("faults")
class KilledUnderLoadTest {

    private static final Path FLOWS = Path.of(".");
    private static final String NAME = "killed";

    @Test
    void whatWasAcceptedIsThereOnceAfterAKill() throws Exception {
        survives(1);
    }

    @Test
    @Tag("full")
    void whatWasAcceptedIsThereOnceAfterFiftyKills() throws Exception {
        survives(50);
    }

    private static void survives(int kills) throws Exception {
        var random = new Random(kills);
        var address = TestPostgres.emptyDatabase();
        var report = new FaultReport("node-killed");
        try (var clerks = new Clerks()) {
            var load = clerks.load();
            var node = Node.start(NAME, address, FLOWS).ready();
            load.on(node);
            for (var kill = 0; kill < kills; kill++) {
                load.awaitAnswers(5 + random.nextInt(35));
                TimeUnit.MILLISECONDS.sleep(random.nextInt(300));
                node.kill();
                Quiet.await();
                var killed = Instant.now();
                node = Node.start(NAME, address, FLOWS).ready();
                load.on(node);
                load.awaitAnswers(1);
                report.survived(Duration.between(killed, Instant.now()));
            }
            load.awaitAnswers(40);
            clerks.finish();
            node.close();
            load.nothingWasRefused();
            compare(address, load.accepted(), report);
        }
    }

    private static void compare(String address, Accepted accepted, FaultReport report) throws Exception {
        var database = JdbcClient.create(new DriverManagerDataSource(address, TestPostgres.USER, ""));
        assertThat(accepted.cases()).hasSizeGreaterThan(10);
        accepted.isAllOf(database);
        assertThat(Node.command(NAME, address, FLOWS, "--fengqiao.verify-records=true"))
                .isZero();
        report.write(accepted.counted(database));
    }
}
