package org.fengqiao.rehearsal;

import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.fengqiao.caseflow.DisputeLifecycle;
import org.fengqiao.rehearsal.sandbox.RecordedChange;
import org.fengqiao.rehearsal.sandbox.RecordedRun;
import org.fengqiao.rehearsal.sandbox.RecordedVisit;
import org.fengqiao.rehearsal.sandbox.StoredValue;

/** Sorts rows of the history into runs, visits and what was written where. */
final class Tape {

    /** What points into our tables; nobody may follow it from the sandbox. */
    private static final Set<String> NUMBERS = Set.of(
            DisputeLifecycle.RISK_REPORT.name(),
            DisputeLifecycle.MAJOR_EVENT_REPORT.name(),
            DisputeLifecycle.MEDIATOR_ORDER.name());

    /** What the engine counts or maps by itself when it plays the case. */
    private static final Set<String> ENGINES_OWN =
            Set.of("loopCounter", "nrOfInstances", "nrOfActiveInstances", "nrOfCompletedInstances");

    private final List<HistoryRows.Run> runs;
    private final Map<String, List<HistoryRows.Visit>> visits;
    private final Map<String, List<HistoryRows.Write>> writes;
    private final Map<String, Instant> dues = new HashMap<>();
    private final Pseudonyms names;

    Tape(
            List<HistoryRows.Run> runs,
            List<HistoryRows.Visit> visits,
            List<HistoryRows.Write> writes,
            List<HistoryRows.Due> dues,
            Pseudonyms names) {
        this.runs = runs;
        this.visits = visits.stream().collect(Collectors.groupingBy(HistoryRows.Visit::run));
        this.writes = writes.stream()
                .filter(write -> !ENGINES_OWN.contains(write.name()))
                .collect(Collectors.groupingBy(HistoryRows.Write::run));
        this.names = names;
        dues.forEach(due -> {
            if (due.on() != null) {
                this.dues.put(due.visit(), due.on());
            }
        });
    }

    /** The runs of a case, the life first; nothing where it has no life. */
    Optional<List<RecordedRun>> of(String caseNumber) {
        var roots = runs.stream()
                .filter(run -> run.id().equals(run.root()) && caseNumber.equals(run.businessKey()))
                .map(HistoryRows.Run::id)
                .collect(Collectors.toSet());
        var its = runs.stream().filter(run -> roots.contains(run.root())).toList();
        var ordinals = new HashMap<String, Integer>();
        var all = its.stream()
                .map(run -> run(run, ordinals.merge(run.process(), 1, Integer::sum)))
                .toList();
        return all.stream().anyMatch(run -> run.process().equals(DisputeLifecycle.KEY))
                ? Optional.of(all)
                : Optional.empty();
    }

    private RecordedRun run(HistoryRows.Run run, int ordinal) {
        var its = visits.getOrDefault(run.id(), List.of());
        var known = its.stream().map(HistoryRows.Visit::id).collect(Collectors.toSet());
        var began = its.stream().findFirst().map(HistoryRows.Visit::started).orElse(run.started());
        var initial = new LinkedHashMap<String, StoredValue>();
        var changes = new ArrayList<RecordedChange>();
        for (var write : writes.getOrDefault(run.id(), List.of())) {
            if (!write.at().isAfter(began) && isOfTheRun(write, run, its)) {
                initial.put(write.name(), value(write));
            } else if (write.visit() == null || !known.contains(write.visit())) {
                changes.add(new RecordedChange(write.at(), Map.of(write.name(), value(write))));
            }
        }
        return new RecordedRun(
                run.process(),
                ordinal,
                run.called(),
                run.started(),
                run.ended(),
                run.end(),
                run.removed(),
                initial,
                its.stream().map(visit -> visit(visit, run)).toList(),
                changes);
    }

    /** The engine counts what is set at the beginning to the run or to its start event. */
    private static boolean isOfTheRun(HistoryRows.Write write, HistoryRows.Run run, List<HistoryRows.Visit> visits) {
        var visit = write.visit();
        return visit == null
                || visit.equals(run.id())
                || !visits.isEmpty() && visit.equals(visits.get(0).id())
                || visits.stream().noneMatch(each -> each.id().equals(visit));
    }

    private RecordedVisit visit(HistoryRows.Visit visit, HistoryRows.Run run) {
        var written = new LinkedHashMap<String, StoredValue>();
        writes.getOrDefault(run.id(), List.of()).stream()
                .filter(write -> visit.id().equals(write.visit()))
                .forEach(write -> written.put(write.name(), value(write)));
        return new RecordedVisit(
                visit.element(),
                visit.type(),
                visit.started(),
                visit.ended(),
                visit.canceled(),
                written,
                dues.get(visit.id()));
    }

    private StoredValue value(HistoryRows.Write write) {
        var text = write.value().text();
        if (text == null) {
            return write.value();
        }
        if (write.name().equals(DisputeLifecycle.MEDIATOR.name())) {
            return new StoredValue("string", names.person(text));
        }
        return NUMBERS.contains(write.name()) ? new StoredValue(write.value().type(), "1") : write.value();
    }
}
