package org.fengqiao.rehearsal.sandbox;

import java.time.Duration;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.impl.persistence.entity.ExecutionEntity;
import org.camunda.bpm.engine.impl.util.ClockUtil;
import org.fengqiao.casefile.CaseNumber;
import org.fengqiao.caseflow.DisputeLifecycle;
import org.jspecify.annotations.Nullable;

/** What the stand-ins do in the play of one case: they write what the product's delegates wrote at that step of that case. */
final class Parts implements StandIns.Part {

    /** Delegates that ask whether a day has come, and the variable that says so. */
    private static final Map<String, String> DATE_CHECKS = Map.of(
            "checkLimitDelegate", DisputeLifecycle.LIMIT_PASSED.name(),
            "checkConfirmationWindowDelegate", DisputeLifecycle.LIMIT_PASSED.name(),
            "checkSigningLimitDelegate", DisputeLifecycle.LIMIT_PASSED.name(),
            "checkFollowUpDueDelegate", DisputeLifecycle.FOLLOW_UP_DUE.name());

    private static final String STAGE_LIMIT = "checkLimitDelegate";
    private static final String REOPENS = "reopenCaseDelegate";
    private static final String ENTERS = "stageEnteredListener";

    /** The engine wants a group for each task. */
    private static final String UNKNOWN = "unknown";

    /** What a stage's listener sets, where no recording says to what. */
    private static final Map<String, @Nullable Object> ON_ENTRY = onEntry();

    private static final Duration SAME = Duration.ofSeconds(2);

    private final SandboxEngine engine;
    private final Records records;
    private final Course course;
    private final PlayedCase played;
    private final Set<RecordedVisit> used;
    private final Set<Place> unknown = new LinkedHashSet<>();
    private final Map<Course.RunOf, Boolean> checks = new HashMap<>();

    Parts(SandboxEngine engine, Records records, Course course, PlayedCase played, Set<RecordedVisit> used) {
        this.used = used;
        this.engine = engine;
        this.records = records;
        this.course = course;
        this.played = played;
    }

    /** Service tasks of which the recording knows nothing: they were played as if they wrote nothing. */
    Set<Place> unknown() {
        return unknown;
    }

    /** What the last check in the run of a place said: whether the limit has passed; nothing where none was asked. */
    Optional<Boolean> saidOf(Place place) {
        return Optional.ofNullable(checks.get(new Course.RunOf(place.process(), place.run())));
    }

    @Override
    public void act(String bean, DelegateExecution execution) {
        if (bean.equals(REOPENS)) {
            played.anotherRound();
        }
        var place = place(execution);
        var record = records.visit(place);
        if (DATE_CHECKS.containsKey(bean) && !isOfTheSameMoment(record)) {
            check(bean, place, execution);
        } else {
            record.or(() -> records.instead(place, engine.flows(), used))
                    .ifPresentOrElse(visit -> write(visit.writes(), execution), () -> unknown.add(place));
        }
    }

    private static boolean isOfTheSameMoment(Optional<RecordedVisit> record) {
        var now = ClockUtil.getCurrentTime().toInstant();
        return record.filter(
                        visit -> Duration.between(visit.started(), now).abs().compareTo(SAME) < 0)
                .isPresent();
    }

    /** The limit of a stage is counted; the others are asked by a timer that wakes when their day has come. */
    private void check(String bean, Place place, DelegateExecution execution) {
        var over = !bean.equals(STAGE_LIMIT)
                || engine.limits().passed(place.process(), CaseNumber.of(execution.getProcessBusinessKey()));
        execution.setVariable(DATE_CHECKS.get(bean), over);
        checks.put(new Course.RunOf(place.process(), place.run()), over);
    }

    @Override
    public void hear(String bean, DelegateExecution execution) {
        if (bean.equals(ENTERS)) {
            var entity = (ExecutionEntity) execution;
            var process = entity.getProcessDefinition().getKey();
            played.stageBegins(process);
            var place = place(execution);
            records.visit(new Place(process, place.run(), place.element(), 1))
                    .ifPresent(visit -> write(visit.writes(), execution));
            ON_ENTRY.forEach((name, value) -> {
                if (execution.getVariable(name) == null) {
                    execution.setVariable(name, value);
                }
            });
        }
    }

    private static Map<String, @Nullable Object> onEntry() {
        var all = new HashMap<String, @Nullable Object>();
        all.put(DisputeLifecycle.COMMITTEE.name(), UNKNOWN);
        all.put(DisputeLifecycle.MEDIATOR.name(), null);
        all.put(DisputeLifecycle.CATEGORY.name(), null);
        all.put(DisputeLifecycle.PARTY_COUNT.name(), null);
        return all;
    }

    private static void write(Map<String, StoredValue> writes, DelegateExecution execution) {
        writes.forEach((name, value) -> execution.setVariable(name, value.value()));
    }

    private Place place(DelegateExecution execution) {
        var process = ((ExecutionEntity) execution).getProcessDefinition().getKey();
        return course.latest(execution.getProcessInstanceId(), process, execution.getCurrentActivityId());
    }
}
