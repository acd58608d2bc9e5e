package org.fengqiao.rehearsal.sandbox;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** A recording, to be looked up by place. */
final class Records {

    private final Recording recording;
    private final DrawnFlows inForce;
    private final Map<Place, RecordedVisit> byPlace = new HashMap<>();
    private final Map<Course.RunOf, RecordedRun> byRun = new HashMap<>();

    /** @param inForce the flows that the case was carried by */
    Records(Recording recording, DrawnFlows inForce) {
        this.recording = recording;
        this.inForce = inForce;
        for (var run : recording.runs()) {
            byRun.put(new Course.RunOf(run.process(), run.ordinal()), run);
            var visits = new HashMap<String, Integer>();
            for (var visit : run.visits()) {
                var number = visits.merge(visit.element(), 1, Integer::sum);
                byPlace.put(new Place(run.process(), run.ordinal(), visit.element(), number), visit);
            }
        }
    }

    Recording recording() {
        return recording;
    }

    Optional<RecordedVisit> visit(Place place) {
        return Optional.ofNullable(byPlace.get(place));
    }

    /**
     * The draft may have given an element another id: then a visit to an element that is gone serves, where it had the same
     * delegate or the same form.
     *
     * @param used visits that have served already
     */
    Optional<RecordedVisit> instead(Place place, DrawnFlows draft, Set<RecordedVisit> used) {
        var work = draft.work(place.process(), place.element());
        return work.isEmpty()
                ? Optional.empty()
                : run(new Course.RunOf(place.process(), place.run())).stream()
                        .flatMap(run -> run.visits().stream())
                        .filter(visit -> !draft.has(place.process(), visit.element()))
                        .filter(visit -> work.equals(inForce.work(place.process(), visit.element())))
                        .filter(used::add)
                        .findFirst();
    }

    Optional<RecordedRun> run(Course.RunOf run) {
        return Optional.ofNullable(byRun.get(run));
    }

    /** The lives and flows that nobody called. */
    Stream<RecordedRun> roots() {
        return recording.runs().stream().filter(run -> !run.called());
    }

    /** Every place that the case came to. */
    List<Place> places() {
        return new ArrayList<>(byPlace.keySet());
    }

    /** What came from outside of the flow, in the order of time. */
    List<Outside> outside() {
        var all = new ArrayList<Outside>();
        roots().forEach(run -> all.add(new Outside(run.started(), Outside.Kind.START, null, run, null)));
        for (var run : recording.runs()) {
            run.changes().forEach(change -> all.add(new Outside(change.at(), Outside.Kind.CHANGE, null, run, change)));
            if (run.removed() && !run.called() && run.ended() != null) {
                all.add(new Outside(run.ended(), Outside.Kind.REMOVAL, null, run, null));
            }
        }
        byPlace.forEach((place, visit) -> kind(visit).ifPresent(kind -> visit.happened()
                .ifPresent(at -> all.add(new Outside(at, kind, place, run(place), null)))));
        all.sort(Outside.BY_TIME);
        return all;
    }

    private RecordedRun run(Place place) {
        var run = byRun.get(new Course.RunOf(place.process(), place.run()));
        if (run == null) {
            throw new IllegalStateException("a place without its run");
        }
        return run;
    }

    private static Optional<Outside.Kind> kind(RecordedVisit visit) {
        if (visit.isTask()) {
            return Optional.of(Outside.Kind.TASK);
        }
        if (visit.isTimer()) {
            return Optional.of(Outside.Kind.TIMER);
        }
        return visit.isMessage() ? Optional.of(Outside.Kind.MESSAGE) : Optional.empty();
    }
}
