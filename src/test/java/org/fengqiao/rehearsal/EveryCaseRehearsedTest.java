package org.fengqiao.rehearsal;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.fengqiao.deadline.CountyCalendar;
import org.fengqiao.processadmin.FlowsInForce;
import org.fengqiao.rehearsal.sandbox.CaseResult;
import org.fengqiao.rehearsal.sandbox.Recording;
import org.fengqiao.rehearsal.sandbox.SandboxHere;
import org.fengqiao.testing.CaseDriver;
import org.fengqiao.testing.CaseWalk;
import org.fengqiao.testing.EngineTest;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.beans.factory.annotation.Autowired;

/**
 * Whatever cases the tests before this one have left, in all their kinds of lives, make no difference under the same flows. How
 * many of them cannot be compared, and why, is printed: {@code
 * mvn test -Pfull -Dtest='*ProcessTest,EveryCaseRehearsedTest' -Dsurefire.runOrder=alphabetical}.
 */
@EngineTest
@Tag("full")
class EveryCaseRehearsedTest {

    private static final int MOST = 1_000;

    @TempDir
    Path folder;

    @Autowired
    CaseDriver driver;

    @Autowired
    CaseWalk walk;

    @Autowired
    RehearsedCases cases;

    @Autowired
    Recorder recorder;

    @Autowired
    FlowsInForce flows;

    @Autowired
    CountyCalendar calendar;

    @Test
    void theSameFlowsMakeNoDifferenceToAnyCase() throws Exception {
        var number = walk.performedAtOnce();
        try {
            var recordings =
                    recorder.record(cases.choose(new RehearsalQuestion(1, MOST, null, null)), new Pseudonyms());
            var inForce = flows.packages().stream()
                    .flatMap(each -> each.files().stream())
                    .toList();
            try (var sandbox = new SandboxHere(folder, inForce, calendar.current())) {
                var results = sandbox.rehearse(recordings, inForce);
                tell(recordings, results);
                assertThat(results)
                        .filteredOn(each -> !each.differences().isEmpty())
                        .isEmpty();
            }
        } finally {
            driver.end(number);
        }
    }

    private static void tell(List<Recording> recordings, List<CaseResult> results) {
        var why = results.stream()
                .filter(each -> each.incomparable() != null)
                .collect(Collectors.groupingBy(EveryCaseRehearsedTest::reason, TreeMap::new, Collectors.counting()));
        System.out.println("REHEARSED " + recordings.size() + " cases, not to be compared: " + why);
    }

    private static String reason(CaseResult result) {
        var trouble = Objects.requireNonNull(result.incomparable());
        var at = trouble.at();
        return (at == null ? "" : at.process() + "#" + at.element() + " ") + trouble.english();
    }
}
