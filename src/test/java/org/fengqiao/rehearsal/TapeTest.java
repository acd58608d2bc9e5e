package org.fengqiao.rehearsal;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.fengqiao.rehearsal.sandbox.RecordedChange;
import org.fengqiao.rehearsal.sandbox.RecordedRun;
import org.fengqiao.rehearsal.sandbox.StoredValue;
import org.junit.jupiter.api.Test;

/** How rows of the history become a recording. */
class TapeTest {

    private static final Instant START = Instant.parse("2026-03-02T01:00:00Z");
    private static final String CASE = "QX-2026-00017";

    private final Pseudonyms names = new Pseudonyms();

    @Test
    void whatIsSetAtTheBeginningWhatAStepWritesAndWhatComesFromOutsideAreToldApart() {
        var run = recorded(
                List.of(
                        write("life", "tier", "string", "VILLAGE", 0),
                        write("task", "outcome", "string", "AGREED", 60),
                        write("life", "hardCase", "boolean", "true", 90)),
                List.of(
                        visit("start", "start_disputeRegistered", "startEvent", 1),
                        visit("task", "user_recordOutcome", "userTask", 2)));

        assertThat(run.initial()).containsExactly(Map.entry("tier", new StoredValue("string", "VILLAGE")));
        assertThat(run.visits().get(1).writes())
                .containsExactly(Map.entry("outcome", new StoredValue("string", "AGREED")));
        assertThat(run.changes())
                .containsExactly(new RecordedChange(
                        START.plusSeconds(90), Map.of("hardCase", new StoredValue("boolean", "true"))));
    }

    @Test
    void whoMediatesAndWhatPointsIntoOurTablesGoUnderOtherNames() {
        var run = recorded(
                List.of(
                        write("life", "mediator", "string", "township2", 0),
                        write("life", "riskReport", "long", "4711", 0)),
                List.of(visit("start", "start_disputeRegistered", "startEvent", 1)));

        assertThat(run.initial().values().stream().map(StoredValue::text)).containsExactly("p1", "1");
    }

    @Test
    void theLastDayOfATaskGoesAlong() {
        var due = START.plusSeconds(86_400);
        var tape = new Tape(
                List.of(life()),
                List.of(visit("task", "user_recordOutcome", "userTask", 2)),
                List.of(),
                List.of(new HistoryRows.Due("task", due)),
                names);

        assertThat(tape.of(CASE).orElseThrow().get(0).visits().get(0).due()).isEqualTo(due);
    }

    @Test
    void aCaseWithoutALifeHasNoRecording() {
        var beside = new HistoryRows.Run("other", "other", CASE, "riskReport", false, START, null, null, false);

        assertThat(new Tape(List.of(beside), List.of(), List.of(), List.of(), names).of(CASE))
                .isEmpty();
    }

    @Test
    void aKeyLeadsBackToItsCaseAndToNoOther() {
        var key = names.key(CASE);

        assertThat(key).isEqualTo(names.key(CASE)).isNotEqualTo(names.key("QX-2026-00018"));
        assertThat(names.caseNumber(key)).contains(CASE);
        assertThat(names.caseNumber("ZZZZ-0000-99999")).isEmpty();
    }

    private RecordedRun recorded(List<HistoryRows.Write> writes, List<HistoryRows.Visit> visits) {
        return new Tape(List.of(life()), visits, writes, List.of(), names)
                .of(CASE)
                .orElseThrow()
                .get(0);
    }

    private static HistoryRows.Run life() {
        return new HistoryRows.Run("life", "life", CASE, "disputeLifecycle", false, START, null, null, false);
    }

    private static HistoryRows.Visit visit(String id, String element, String type, int second) {
        return new HistoryRows.Visit(id, "life", element, type, START.plusSeconds(second), null, false);
    }

    private static HistoryRows.Write write(String visit, String name, String type, String text, int second) {
        return new HistoryRows.Write("life", visit, name, new StoredValue(type, text), START.plusSeconds(second));
    }
}
