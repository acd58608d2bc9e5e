package org.fengqiao.rehearsal;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.stream.IntStream;
import org.fengqiao.rehearsal.sandbox.RecordedChange;
import org.fengqiao.rehearsal.sandbox.RecordedFacts;
import org.fengqiao.rehearsal.sandbox.RecordedRun;
import org.fengqiao.rehearsal.sandbox.RecordedVisit;
import org.fengqiao.rehearsal.sandbox.Recording;
import org.jspecify.annotations.Nullable;

/** More recordings than were walked: the same ones, begun some weeks earlier. */
final class OtherWeeks {

    private static final int DAYS = 7;

    private final int weeks;

    private OtherWeeks(int weeks) {
        this.weeks = weeks;
    }

    static List<Recording> of(List<Recording> recorded, int many) {
        return IntStream.range(0, many)
                .mapToObj(each -> new OtherWeeks(each / recorded.size() % 40)
                        .earlier(recorded.get(each % recorded.size()), "ZZZZ-0000-%05d".formatted(each + 1)))
                .toList();
    }

    private Recording earlier(Recording recording, String key) {
        var facts = recording.facts();
        return new Recording(
                key,
                new RecordedFacts(
                        facts.category(), facts.acceptedOn().minusWeeks(weeks), facts.stops(), facts.extendedBy()),
                recording.runs().stream().map(this::earlier).toList(),
                required(recording.asOf()));
    }

    private RecordedRun earlier(RecordedRun run) {
        return new RecordedRun(
                run.process(),
                run.ordinal(),
                run.called(),
                required(run.started()),
                earlier(run.ended()),
                run.end(),
                run.removed(),
                run.initial(),
                run.visits().stream().map(this::earlier).toList(),
                run.changes().stream()
                        .map(change -> new RecordedChange(required(change.at()), change.writes()))
                        .toList());
    }

    private RecordedVisit earlier(RecordedVisit visit) {
        return new RecordedVisit(
                visit.element(),
                visit.type(),
                required(visit.started()),
                earlier(visit.ended()),
                visit.canceled(),
                visit.writes(),
                earlier(visit.due()));
    }

    private @Nullable Instant earlier(@Nullable Instant moment) {
        return moment == null ? null : required(moment);
    }

    private Instant required(Instant moment) {
        return moment.minus(Duration.ofDays((long) DAYS * weeks));
    }
}
