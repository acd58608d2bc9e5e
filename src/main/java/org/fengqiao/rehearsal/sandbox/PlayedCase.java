package org.fengqiao.rehearsal.sandbox;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import org.camunda.bpm.engine.impl.util.ClockUtil;
import org.fengqiao.caseflow.LimitFacts;
import org.fengqiao.deadline.Deadline;
import org.fengqiao.organisation.DisputeCategory;

/** What the limits ask of a case while it is played: its recorded facts, and when its rounds and stages began in this play. */
final class PlayedCase implements LimitFacts {

    private static final ZoneId CHINA = Deadline.CHINA;

    private final Recording recording;
    private final RecordedFacts facts;
    private final Map<String, LocalDate> stages = new HashMap<>();
    private LocalDate began;
    private int round = 1;

    PlayedCase(Recording recording) {
        this.recording = recording;
        this.facts = recording.facts();
        this.began = facts.acceptedOn();
    }

    /** A stage begins now; the clock of a round starts a stage once. */
    void stageBegins(String stage) {
        stages.putIfAbsent(stage, today());
    }

    /** The case came back for another round. */
    void anotherRound() {
        round++;
        began = today();
        stages.clear();
    }

    /** What the case file knew of a county's variable when a run began that has it. */
    Optional<Object> known(String variable) {
        var now = now();
        return recording.runs().stream()
                .filter(run -> !run.started().isAfter(now))
                .flatMap(run -> Optional.ofNullable(run.initial().get(variable)).stream())
                .reduce((earlier, later) -> later)
                .map(StoredValue::value);
    }

    @Override
    public DisputeCategory category() {
        return DisputeCategory.ofCode(facts.category()).orElse(DisputeCategory.OTHER);
    }

    @Override
    public LocalDate roundBegan() {
        return began;
    }

    @Override
    public LocalDate stageBegan(String stage) {
        return stages.getOrDefault(stage, today());
    }

    @Override
    public boolean standsStill() {
        return stoppedDays().test(today());
    }

    @Override
    public Predicate<LocalDate> stoppedDays() {
        var today = today();
        return day -> facts.stops().stream().anyMatch(stop -> stop.covers(day, today));
    }

    @Override
    public int extendedBy() {
        return facts.extendedBy().getOrDefault(round, 0);
    }

    /** What people agreed on is not recorded: where it moved a date, the recorded date stands in both plays. */
    @Override
    public Optional<LocalDate> agreedOn(String limit) {
        return Optional.empty();
    }

    private static LocalDate today() {
        return LocalDate.ofInstant(now(), CHINA);
    }

    private static Instant now() {
        return ClockUtil.getCurrentTime().toInstant();
    }
}
