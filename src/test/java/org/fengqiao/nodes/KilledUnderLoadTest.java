package org.fengqiao.nodes;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.Random;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import org.fengqiao.testing.TestPostgres;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/**
 * A node is killed at random moments while clerks register disputes and send forms, and started again: whatever was
 * answered with yes is there, once; whatever was not answered is there once after it was sent again; the records are whole.
 */
class KilledUnderLoadTest {

    private static final Path FLOWS = Path.of(".");
    private static final int CLERKS = 4;

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
        var load = new Load();
        var clerks = Executors.newFixedThreadPool(CLERKS);
        try {
            for (var clerk = 0; clerk < CLERKS; clerk++) {
                clerks.submit(load::work);
            }
            for (var kill = 0; kill < kills; kill++) {
                var node = Node.start("killed", address, FLOWS).ready();
                load.on(node);
                load.awaitAnswers(5 + random.nextInt(35));
                TimeUnit.MILLISECONDS.sleep(random.nextInt(300));
                node.kill();
            }
            var last = Node.start("killed", address, FLOWS).ready();
            load.on(last);
            load.awaitAnswers(40);
            load.finish();
            clerks.shutdown();
            assertThat(clerks.awaitTermination(3, TimeUnit.MINUTES)).isTrue();
            last.close();
        } finally {
            clerks.shutdownNow();
        }
        load.compareWith(address);
        assertThat(Node.command("killed", address, FLOWS, "--fengqiao.verify-records=true"))
                .isZero();
    }
}
