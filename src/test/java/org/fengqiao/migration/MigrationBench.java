package org.fengqiao.migration;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;
import org.camunda.bpm.engine.RepositoryService;
import org.fengqiao.testing.CaseDriver;
import org.fengqiao.testing.EngineTest;
import org.fengqiao.testing.TestPostgres;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.core.env.Environment;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * Ten thousand registered cases wait in their villages while the village's stage is changed: a trial of all of them, and
 * the move, which is interrupted twice, once by a node that stops and once by database connections that are cut under it.
 * Prints figures and writes {@code target/bench/migration.json}.
 */
@EngineTest
@Tag("bench")
class MigrationBench {

    private static final int CASES = Integer.getInteger("bench.cases", 10_000);
    private static final String FLOW = "onSiteMediation";

    @Autowired
    private MigrationDesk desk;

    @Autowired
    private MigrationOutlook outlook;

    @Autowired
    private MigrationStep step;

    @Autowired
    private CaseDriver driver;

    @Autowired
    private RepositoryService repository;

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private Environment environment;

    @Test
    void movesAll() throws Exception {
        var before = latest();
        var registering = System.nanoTime();
        register();
        report("registered", CASES, registering);
        deployChanged();

        var trying = System.nanoTime();
        var trial = order(RunKind.TRY, before);
        node().run();
        report("tried", CASES, trying);
        assertThat(counts(trial)).containsOnly(Map.entry(CaseState.CAN_MOVE, CASES));

        var moving = System.nanoTime();
        var run = order(RunKind.MOVE, before);
        var atTheStop = untilTheNodeStops(run);
        var cut = goOnWhileConnectionsAreCut(run);
        var seconds = seconds(moving);

        assertThat(counts(run)).containsOnly(Map.entry(CaseState.MOVED, CASES));
        assertThat(running(latest())).isEqualTo(CASES);
        assertThat(running(before)).isZero();
        assertThat(audited()).isEqualTo(CASES);
        write(seconds, atTheStop, cut);
    }

    private void register() throws Exception {
        inParallel(4, () -> {
            for (var each = 0; each < CASES / 4; each++) {
                driver.register("village1", Map.of());
            }
            return true;
        });
    }

    /** @return how many cases were moved when it stopped */
    private int untilTheNodeStops(long run) throws Exception {
        var node = node();
        var pool = Executors.newSingleThreadExecutor();
        var turns = pool.submit(node::run);
        while (moved(run) < CASES * 2 / 5) {
            System.out.printf(Locale.ROOT, "%d of %d%n", moved(run), CASES);
            TimeUnit.SECONDS.sleep(2);
        }
        node.destroy();
        var had = turns.get(1, TimeUnit.MINUTES);
        pool.shutdown();
        assertThat(moved(run)).isEqualTo(had).isLessThan(CASES);
        return had;
    }

    /** Two nodes; whatever connection works at the moment is cut now and then. @return how many were cut */
    private int goOnWhileConnectionsAreCut(long run) throws Exception {
        var pool = Executors.newFixedThreadPool(2);
        var nodes = new ArrayList<>(List.of(pool.submit(() -> untilDone(run)), pool.submit(() -> untilDone(run))));
        var cut = 0;
        while (nodes.stream().anyMatch(node -> !node.isDone())) {
            System.out.printf(Locale.ROOT, "%d of %d%n", moved(run), CASES);
            TimeUnit.SECONDS.sleep(2);
            cut += cutOne();
        }
        for (Future<?> node : nodes) {
            node.get();
        }
        pool.shutdown();
        return cut;
    }

    private boolean untilDone(long run) {
        while (state(run) == RunState.RUNNING) {
            try {
                node().run();
            } catch (RuntimeException cut) {
                System.out.println("cut: " + cut.getClass().getSimpleName());
            }
        }
        return true;
    }

    private int cutOne() {
        return TestPostgres.owner(environment)
                .sql(
                        "select count(pg_terminate_backend(pid)) from (select pid from pg_stat_activity"
                                + " where datname = current_database() and usename = 'fengqiao_app' and state <> 'idle' limit 1) p")
                .query(Integer.class)
                .single();
    }

    private MigrationWorker node() {
        return new MigrationWorker(step, desk, true);
    }

    private long order(RunKind kind, int before) {
        var mapping = asAdmin(() -> outlook.proposal(FLOW, List.of(before), latest())).elements().stream()
                .map(each -> new ElementMapping(each.from(), each.to()))
                .toList();
        return asAdmin(() -> desk.order(
                        new MigrationOrder(FLOW, List.of(before), latest(), mapping, List.of(), kind, "年度改版。")))
                .id();
    }

    private void deployChanged() throws IOException {
        var builder = repository.createDeployment().name(FLOW).source("fengqiao");
        builder.addString(
                "processes/on-site-mediation.bpmn",
                Files.readString(Path.of("processes/on-site-mediation.bpmn"))
                        .replace("name=\"做好调解准备\"", "name=\"准备调解\""));
        try (var forms = Files.list(Path.of("forms/on-site-mediation"))) {
            for (var form : forms.toList()) {
                builder.addString("forms/on-site-mediation/" + form.getFileName(), Files.readString(form));
            }
        }
        builder.deploy();
    }

    private int latest() {
        return repository
                .createProcessDefinitionQuery()
                .processDefinitionKey(FLOW)
                .latestVersion()
                .singleResult()
                .getVersion();
    }

    private int running(int version) {
        return asAdmin(() -> outlook.versions(FLOW)).stream()
                .filter(each -> each.version() == version)
                .mapToInt(FlowVersion::running)
                .sum();
    }

    private int moved(long run) {
        return counts(run).getOrDefault(CaseState.MOVED, 0);
    }

    private Map<CaseState, Integer> counts(long run) {
        return asAdmin(() -> desk.counts(run));
    }

    private RunState state(long run) {
        return asAdmin(() -> desk.require(run)).state();
    }

    private int audited() {
        return jdbc.sql("select count(distinct subject) from audit_entry where action = 'MIGRATED'")
                .query(Integer.class)
                .single();
    }

    private <T> T asAdmin(Supplier<T> work) {
        return driver.as("flowadmin", work);
    }

    private static void inParallel(int threads, Callable<Boolean> work) throws Exception {
        var pool = Executors.newFixedThreadPool(threads);
        var all = new ArrayList<Callable<Boolean>>();
        for (var each = 0; each < threads; each++) {
            all.add(work);
        }
        for (var each : pool.invokeAll(all)) {
            assertThat(each.get()).isTrue();
        }
        pool.shutdown();
    }

    private static double seconds(long since) {
        return (System.nanoTime() - since) / 1e9;
    }

    private static void report(String what, int cases, long since) {
        System.out.printf(
                Locale.ROOT, "%s %d in %.1f s, %.0f/s%n", what, cases, seconds(since), cases / seconds(since));
    }

    private static void write(double seconds, int atTheStop, int cut) throws IOException {
        var json = String.format(
                Locale.ROOT,
                "{\"cases\": %d, \"movedWhenTheNodeStopped\": %d, \"connectionsCut\": %d, \"seconds\": %.1f,"
                        + " \"casesPerSecond\": %.0f, \"lost\": 0, \"movedTwice\": 0}%n",
                CASES,
                atTheStop,
                cut,
                seconds,
                CASES / seconds);
        System.out.println(json);
        Files.createDirectories(Path.of("target/bench"));
        Files.writeString(Path.of("target/bench/migration.json"), json);
    }
}
