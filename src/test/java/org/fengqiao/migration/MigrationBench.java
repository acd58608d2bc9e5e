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
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Supplier;
import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.engine.RuntimeService;
import org.fengqiao.caseflow.StageStarter;
import org.fengqiao.identity.EngineDoor;
import org.fengqiao.testing.CaseDriver;
import org.fengqiao.testing.EngineTest;
import org.fengqiao.testing.TestPostgres;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.core.env.Environment;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * Ten thousand cases wait in a township while its stage is changed: a trial of all of them, and the move, which is
 * interrupted twice, once by a node that stops and once by database connections that are cut under it. Each has its number,
 * its task and its timer, but no case file and no life around the stage: to walk them there by their forms would take
 * hours and show nothing more of the move. Prints figures and writes {@code target/bench/migration.json}.
 */
@EngineTest
@Tag("bench")
class MigrationBench {

    private static final int CASES = Integer.getInteger("bench.cases", 10_000);
    private static final String FLOW = ChangedTownship.KEY;

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
    private RuntimeService runtime;

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private Environment environment;

    @Test
    void movesAll() throws Exception {
        var before = latest();
        var beginning = System.nanoTime();
        begin();
        report("begun", CASES, beginning);
        ChangedTownship.deploy(repository, ChangedTownship.asShipped().replace("name=\"签收案件\"", "name=\"接收案件\""));

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
        assertThat(renamedTasks()).isEqualTo(CASES);
        write(seconds, atTheStop, cut);
    }

    private void begin() throws Exception {
        var serial = new AtomicInteger();
        inParallel(4, () -> {
            while (serial.get() < CASES) {
                begin(serial.incrementAndGet());
            }
            return true;
        });
    }

    private void begin(int serial) {
        if (serial > CASES) {
            return;
        }
        EngineDoor.inside(() -> StageStarter.inTownship("990100101", () -> runtime.createProcessInstanceByKey(FLOW)
                .processDefinitionWithoutTenantId()
                .businessKey("QX-2026-%07d".formatted(serial))
                .setVariable("committee", "C990100101")
                .setVariable("mediator", null)
                .startBeforeActivity("user_receiveCase")
                .execute()));
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
        return jdbc.sql("select case when count(*) = count(distinct subject) then count(*) else -1 end from audit_entry"
                        + " where action = 'MIGRATED'")
                .query(Integer.class)
                .single();
    }

    private int renamedTasks() {
        return jdbc.sql("select count(*) from act_ru_task where name_ = '接收案件'")
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
