package org.fengqiao.nodes;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.HttpCookie;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Random;
import org.fengqiao.database.LastingServer;
import org.fengqiao.testing.FaultReport;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/**
 * The database of a running application is stopped and started again, and its connections are cut, while clerks work:
 * they are told in plain words to try again, the application goes on by itself, and what it had accepted is there once.
 */
@Tag("full")
@Tag("faults")
class DatabaseFaultsTest {

    private static final Path FLOWS = Path.of(".");
    private static final Path FOLDER = Path.of("target", "nodes", "faults-server");
    private static final int TIMES = Integer.getInteger("fengqiao.faults.times", 12);

    private static LastingServer server;
    private static DatabaseServer process;
    private static Node node;
    private static Accepted all = Accepted.NOTHING;

    @BeforeAll
    static void start() throws Exception {
        server = LastingServer.start(FOLDER);
        process = new DatabaseServer(server.cluster());
        node = Node.startOn("faults", server.options(), FLOWS).ready();
    }

    @AfterAll
    static void stop() throws Exception {
        node.close();
        server.close();
    }

    @Test
    void aDatabaseThatIsStoppedAndStartedTakesNothingWithIt() throws Exception {
        var random = new Random(1);
        var report = new FaultReport("database-stopped");
        var session = node.logIn("village1");
        try (var clerks = new Clerks()) {
            clerks.load().on(node);
            for (var time = 0; time < TIMES; time++) {
                Quiet.await();
                clerks.load().awaitAnswers(5 + random.nextInt(20));
                process.stop(time % 2 == 0 ? "immediate" : "fast");
                if (time < 2) {
                    everybodyIsToldPlainly(session);
                }
                assertThat(node.isReady()).isFalse();
                process.start();
                report.survived(untilAnswered(clerks.load()));
            }
            assertThat(node.isReady()).isTrue();
            assertThat(node.page(session, "/camunda/app/tasklist/default/").statusCode())
                    .isEqualTo(200);
            finish(clerks, report);
        }
    }

    @Test
    void connectionsThatAreCutAreMadeAnew() throws Exception {
        var random = new Random(2);
        var report = new FaultReport("connections-cut");
        var owner = LastingServer.superuser(FOLDER);
        try (var clerks = new Clerks()) {
            clerks.load().on(node);
            for (var time = 0; time < 4 * TIMES; time++) {
                clerks.load().awaitAnswers(2 + random.nextInt(8));
                assertThat(DatabaseServer.cutAll(owner)).isPositive();
                report.survived(untilAnswered(clerks.load()));
            }
            finish(clerks, report);
        }
    }

    private static void everybodyIsToldPlainly(HttpCookie session) throws IOException, InterruptedException {
        var tasks = node.get("village1", "/engine-rest/task");
        var cases = node.get("village1", "/api/disputes");
        var page = node.page(session, "/camunda/app/tasklist/default/");
        for (var answer : List.of(tasks, cases, page)) {
            assertThat(ClearAnswer.is(answer))
                    .as(answer.statusCode() + " " + answer.uri() + " " + answer.body())
                    .isTrue();
        }
        assertThat(page.body()).startsWith("<!DOCTYPE html>");
    }

    private static Duration untilAnswered(Load load) throws InterruptedException {
        var back = Instant.now();
        load.awaitAnswers(1);
        return Duration.between(back, Instant.now());
    }

    private static void finish(Clerks clerks, FaultReport report) throws IOException, InterruptedException {
        clerks.load().awaitAnswers(20);
        clerks.finish();
        assertThat(clerks.load().unclear()).isEmpty();
        clerks.load().nothingWasRefused();
        all = all.and(clerks.load().accepted());
        var database = LastingServer.superuser(FOLDER);
        all.isAllOf(database);
        assertThat(Node.commandOn("faults-check", server.options(), FLOWS, "--fengqiao.verify-records=true"))
                .isZero();
        report.write(clerks.load().accepted().counted(database));
    }
}
