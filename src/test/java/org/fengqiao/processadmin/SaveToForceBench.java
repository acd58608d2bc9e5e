package org.fengqiao.processadmin;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.engine.RuntimeService;
import org.fengqiao.caseflow.StageStarter;
import org.fengqiao.identity.EngineDoor;
import org.fengqiao.shared.FengqiaoProperties;
import org.fengqiao.testing.EngineTest;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.beans.factory.annotation.Autowired;

/**
 * How long a saved file takes until it is in force: with nothing running and with {@code bench.cases} (10,000) flows that
 * wait in the changed element, in one run. Prints medians and their ratio and writes
 * {@code target/bench/save-to-force.json}.
 */
@EngineTest
@Tag("bench")
class SaveToForceBench {

    private static final int CASES = Integer.getInteger("bench.cases", 10_000);
    private static final int ROUNDS = Integer.getInteger("bench.rounds", 9);
    private static final long LOOK = 1000;

    @Autowired
    FlowIntake intake;

    @Autowired
    RuntimeService runtime;

    @Autowired
    RepositoryService repository;

    private TrialFlow flow;
    private FolderWatch watch;

    @AfterEach
    void takeTheTrialAway() {
        TrialFlow.takeAway(repository);
    }

    @BeforeEach
    void aFlowInAWatchedFolder(@TempDir Path folder) {
        flow = new TrialFlow(folder, "trialOf" + System.nanoTime())
                .withProcess("问")
                .withForm("答");
        watch = new FolderWatch(
                intake, new FolderFindings(), new FengqiaoProperties("./data", folder.toString(), false));
        watch.look();
        watch.look();
    }

    @Test
    void weighs() throws Exception {
        rounds("暖");
        var empty = rounds("空");
        for (var each = 0; each < CASES; each++) {
            EngineDoor.inside(() -> StageStarter.inTownship(
                    "990100101",
                    () -> runtime.startProcessInstanceByKey(flow.key(), Map.of("committee", "C990100101201"))));
        }
        var full = rounds("满");
        report(empty, full);
    }

    private List<Double> rounds(String name) throws InterruptedException {
        var seconds = new ArrayList<Double>();
        for (var round = 0; round < ROUNDS; round++) {
            var versions = versions();
            var start = System.nanoTime();
            flow.withProcess(name + round);
            while (versions() == versions) {
                watch.look();
                Thread.sleep(versions() == versions ? LOOK : 0);
            }
            seconds.add((System.nanoTime() - start) / 1e9);
        }
        return seconds;
    }

    private long versions() {
        return repository
                .createProcessDefinitionQuery()
                .processDefinitionKey(flow.key())
                .count();
    }

    private void report(List<Double> empty, List<Double> full) throws IOException {
        assertThat(runtime.createProcessInstanceQuery()
                        .processDefinitionKey(flow.key())
                        .count())
                .isEqualTo(CASES);
        var json = String.format(
                Locale.ROOT,
                "{\"running\": %d, \"secondsWithNone\": %.2f, \"secondsWithAll\": %.2f, \"ratio\": %.2f, \"rounds\": %d}",
                CASES,
                median(empty),
                median(full),
                median(full) / median(empty),
                ROUNDS);
        System.out.println(json);
        Files.createDirectories(Path.of("target/bench"));
        Files.writeString(Path.of("target/bench/save-to-force.json"), json);
    }

    private static double median(List<Double> values) {
        var sorted = new ArrayList<>(values);
        Collections.sort(sorted);
        return sorted.get(sorted.size() / 2);
    }
}
