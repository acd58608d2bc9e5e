package org.fengqiao.rehearsal;

import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.fengqiao.casefile.CaseDesk;
import org.fengqiao.casefile.CaseFile;
import org.fengqiao.casefile.CaseNumber;
import org.fengqiao.rehearsal.sandbox.RecordedFacts;
import org.fengqiao.rehearsal.sandbox.RecordedRun;
import org.fengqiao.rehearsal.sandbox.Recording;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Isolation;
import org.springframework.transaction.annotation.Transactional;

/**
 * Takes down the lives of cases as the engine's history tells them, with the days that their limits are counted from. No
 * word of anybody goes along, no case number, no login and no township.
 */
@Component
class Recorder {

    private final HistoryRows history;
    private final CaseDesk cases;
    private final Clock clock;

    Recorder(HistoryRows history, CaseDesk cases, Clock clock) {
        this.history = history;
        this.cases = cases;
        this.clock = clock;
    }

    /** The recordings of some cases, all as of one moment; a case without a file or without a life is left out. */
    @Transactional(readOnly = true, isolation = Isolation.REPEATABLE_READ)
    public List<Recording> record(Collection<String> caseNumbers, Pseudonyms names) {
        var runs = history.runs(caseNumbers);
        if (runs.isEmpty()) {
            return List.of();
        }
        var roots = runs.stream().map(HistoryRows.Run::root).distinct().toList();
        var tape = new Tape(runs, history.visits(roots), history.writes(roots), history.dues(roots), names);
        var asOf = clock.instant();
        var all = new ArrayList<Recording>();
        for (var number : caseNumbers) {
            cases.find(CaseNumber.of(number)).ifPresent(file -> tape.of(number)
                    .ifPresent(lives ->
                            all.add(new Recording(names.key(number), facts(file), lives, notBefore(asOf, lives)))));
        }
        return all;
    }

    /** A node whose clock is behind that of another one still sees what the other one did. */
    private static Instant notBefore(Instant now, List<RecordedRun> runs) {
        return runs.stream()
                .flatMap(run -> run.visits().stream())
                .map(visit -> visit.ended() == null ? visit.started() : visit.ended())
                .filter(moment -> moment.isAfter(now))
                .max(Instant::compareTo)
                .orElse(now);
    }

    private static RecordedFacts facts(CaseFile file) {
        var stops = file.clock().stops().stream()
                .map(stop -> new RecordedFacts.Stop(
                        stop.stoppedOn(), stop.resumedOn().orElse(null)))
                .toList();
        Map<Integer, Integer> extended = new TreeMap<>();
        for (var round = 1; round <= file.round(); round++) {
            extended.put(round, file.clock().extendedBy(round));
        }
        return new RecordedFacts(file.category().code(), file.countedFrom(), stops, extended);
    }
}
