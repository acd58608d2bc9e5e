package org.fengqiao.nodes;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.camunda.bpm.engine.impl.util.ClockUtil;
import org.fengqiao.testing.TestPostgres;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DynamicTest;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DriverManagerDataSource;

/** One upgrade from a release that was kept: its steps, each of which needs those before it. */
final class Upgrade {

    private final KeptRelease release;
    private String address = "";
    private @Nullable KeptTables before;
    private @Nullable Node node;
    private @Nullable UpgradedCounty county;

    Upgrade(KeptRelease release) {
        this.release = release;
    }

    Stream<DynamicTest> steps() {
        return Stream.of(
                dynamicTest("it starts, lays the new tables and is ready", this::start),
                dynamicTest("no row of any table is lost or changed", () -> before().areAllThere()),
                dynamicTest("each case is told as the release told it", () -> county().tellsCases(release.cases())),
                dynamicTest("what was half done is there", () -> county().hasWhatWasHalfDone(before())),
                dynamicTest("flows in force stay, new ones wait as a draft", () -> county().keepsItsFlows()),
                dynamicTest("cases end in the flows they began with", () -> county().endsHalfOfTheCases()),
                dynamicTest("a new case takes the new flows once they are in force", () -> county().takesTheNewFlows()),
                dynamicTest(
                        "cases that wait move to the new flows and end there", () -> county().movesAndEndsTheOthers()),
                dynamicTest("the figures know every case", () -> county().countsEveryCase()),
                dynamicTest("the records are whole", this::verify));
    }

    private KeptTables before() {
        return Objects.requireNonNull(before, "it was not restored");
    }

    private UpgradedCounty county() {
        return Objects.requireNonNull(county, "it did not start");
    }

    private void start() throws Exception {
        address = release.restore();
        var database = JdbcClient.create(new DriverManagerDataSource(address, TestPostgres.USER, ""));
        before = new KeptTables(database);
        var began = System.nanoTime();
        // Forms name days: the clock of whoever fills them in is the county's.
        ClockUtil.offset(behind().toMillis());
        node = Node.start("upgrade-" + release, address, noFlows(), options()).ready();
        county = new UpgradedCounty(node, database);
        System.out.printf(
                "upgrade from %s: %d cases, ready after %.0f s%n",
                release, release.cases().size(), (System.nanoTime() - began) / 1e9);
    }

    /** Time goes on where the release was left, however long ago that is: no limit is over that was not. */
    private Duration behind() throws IOException {
        return Duration.between(Instant.now(), release.keptAt().plusSeconds(60));
    }

    private String[] options(String... more) throws IOException {
        var all = new ArrayList<>(List.of(
                "-Dnode.clock-seconds=" + behind().toSeconds(),
                "--spring.flyway.user=" + KeptRelease.OWNER,
                "--fengqiao.master-keys=" + release.masterKey()));
        all.addAll(List.of(more));
        return all.toArray(String[]::new);
    }

    /** A folder without flows, as an installation has that takes those of the jar. */
    private static Path noFlows() throws IOException {
        return Files.createDirectories(Path.of("target", "nodes", "no-flows"));
    }

    private void verify() throws Exception {
        ClockUtil.reset();
        Objects.requireNonNull(node).stop();
        assertThat(Node.command("upgrade-verify", address, noFlows(), options("--fengqiao.verify-records=true")))
                .isZero();
    }

    @Override
    public String toString() {
        return release.version();
    }

    /** Whatever of it is still there. */
    void stop() {
        ClockUtil.reset();
        if (node != null) {
            node.close();
        }
    }
}
