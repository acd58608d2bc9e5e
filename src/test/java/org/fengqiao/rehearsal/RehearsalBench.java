package org.fengqiao.rehearsal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.fengqiao.testing.FormInputs.agreed;
import static org.fengqiao.testing.FormInputs.appoint;
import static org.fengqiao.testing.FormInputs.assign;
import static org.fengqiao.testing.FormInputs.outcome;
import static org.fengqiao.testing.FormInputs.receive;
import static org.fengqiao.testing.FormInputs.session;
import static org.fengqiao.testing.FormInputs.visit;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.fengqiao.casefile.CaseNumber;
import org.fengqiao.processadmin.FlowsInForce;
import org.fengqiao.rehearsal.sandbox.Difference;
import org.fengqiao.rehearsal.sandbox.Recording;
import org.fengqiao.rehearsal.sandbox.Wire;
import org.fengqiao.testing.CaseDriver;
import org.fengqiao.testing.CaseWalk;
import org.fengqiao.testing.EngineTest;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/**
 * How long a rehearsal of 2,000 cases takes, and how long it said it would. Some tens of cases are really walked through
 * their forms; the rest are the same recordings, begun other weeks and under keys of their own. The sandbox is the real one. It
 * prints seconds and writes {@code target/bench/rehearsal.json}.
 */
@EngineTest
@Tag("bench")
class RehearsalBench {

    private static final int CASES = Integer.getInteger("bench.cases", 2_000);
    private static final int FIRST = Integer.getInteger("bench.first", 100);
    private static final int WALKED = Integer.getInteger("bench.walked", 30);
    private static final String LIMITS = "processes/decisions/time-limits.dmn";

    @Autowired
    CaseDriver driver;

    @Autowired
    CaseWalk walk;

    @Autowired
    Recorder recorder;

    @Autowired
    FlowsInForce flows;

    @Autowired
    SandboxSpace space;

    private final List<CaseNumber> walked = new ArrayList<>();

    @Test
    void measures() throws Exception {
        var inForce = new Drafted(
                flows.packages().stream().flatMap(each -> each.files().stream()).toList());
        var draft = inForce.with(
                LIMITS, text -> text.replaceAll("(?s)(cell_timeLimits_05_3\".{1,80}?<text>)20(</text>)", "$15$2"));
        var recordings = record();
        var first = run(1, inForce, draft, OtherWeeks.of(recordings, FIRST));
        var perCase = first.playing() / FIRST;
        var shown = RehearsalEstimate.seconds(CASES, Optional.of(first.starting()), Optional.of(perCase));
        var all = run(2, inForce, draft, OtherWeeks.of(recordings, CASES));
        var json = String.format(
                Locale.ROOT,
                "{\"cases\": %d, \"walked\": %d, \"shownSeconds\": %d, \"usedSeconds\": %.1f, \"startSeconds\": %.1f,"
                        + " \"casesPerSecond\": %.1f, \"incomparable\": %d, \"differences\": \"%s\"}",
                CASES,
                recordings.size(),
                shown,
                all.starting() + all.playing(),
                all.starting(),
                CASES / all.playing(),
                all.incomparable(),
                all.differences());
        System.out.println(json);
        Files.createDirectories(Path.of("target/bench"));
        Files.writeString(Path.of("target/bench/rehearsal.json"), json);
        assertThat(all.incomparable()).isZero();
        assertThat(all.starting() + all.playing()).isLessThan(2.0 * shown);
    }

    private List<Recording> record() {
        try {
            for (var each = 0; each < WALKED; each++) {
                walkOne(each);
            }
            driver.moveClockBy(25);
            return recorder.record(walked.stream().map(CaseNumber::code).toList(), new Pseudonyms());
        } finally {
            driver.resetClock();
            walked.forEach(driver::end);
        }
    }

    private void walkOne(int each) {
        var number =
                each % 5 == 0 ? walk.performedAtOnce() : each % 5 == 1 ? walk.acrossTownships() : walk.inTheVillage();
        walked.add(number);
        switch (each % 5) {
            case 0 -> {
                walk.bringFollowUpForward(number);
                driver.submit(number, "user_visitParties", "township1", visit("NONE"));
            }
            case 1 -> walk.county(number, agreed("ORAL", true));
            case 2 -> walk.village(number, outcome("WITHDRAWN"));
            case 3 -> slowAtTheTownship(number);
            default -> walk.toTheTownship(number);
        }
    }

    private void slowAtTheTownship(CaseNumber number) {
        walk.toTheTownship(number);
        driver.moveClockBy(8);
        driver.submit(number, "user_receiveCase", "township1", receive());
        driver.submit(number, "user_assignMediator", "township1", assign("township2"));
        driver.submit(number, "user_appointSession", "township2", appoint());
        driver.submit(number, "user_holdSession", "township2", session());
        driver.submit(number, "user_recordOutcome", "township2", agreed("WRITTEN", false));
    }

    private Measured run(long run, Drafted inForce, Drafted draft, List<Recording> recordings)
            throws IOException, InterruptedException {
        var folder = space.make(run, inForce.files(), draft.files());
        space.add(folder, recordings);
        var begun = System.nanoTime();
        var measured = new Measured(begun);
        try (var sandbox = SandboxProcess.start(folder, space.programs(), "512m")) {
            assertThat(sandbox.listen(measured::take)).isZero();
            measured.end = System.nanoTime();
            return measured;
        } finally {
            space.clear(folder);
        }
    }

    private static final class Measured {
        private final long begun;
        private final Map<Difference, Integer> differences = new EnumMap<>(Difference.class);
        private long ready;
        private long end;
        private int incomparable;
        private int done;

        Measured(long begun) {
            this.begun = begun;
        }

        void take(Wire.Said said) {
            var result = said.result();
            if (result == null) {
                ready = System.nanoTime();
            } else {
                tell(++done);
                incomparable += result.incomparable() == null ? 0 : 1;
                result.differences().forEach(each -> differences.merge(each, 1, Integer::sum));
            }
        }

        private void tell(int cases) {
            if (cases % 100 == 0) {
                System.out.printf(Locale.ROOT, "%d cases after %.1f s%n", cases, (System.nanoTime() - begun) / 1e9);
            }
        }

        double starting() {
            return (ready - begun) / 1e9;
        }

        double playing() {
            return (end - ready) / 1e9;
        }

        int incomparable() {
            return incomparable;
        }

        Map<Difference, Integer> differences() {
            return differences;
        }
    }
}
