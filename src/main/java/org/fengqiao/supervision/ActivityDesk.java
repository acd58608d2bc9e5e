package org.fengqiao.supervision;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.fengqiao.audit.AuditAction;
import org.fengqiao.audit.AuditTrail;
import org.fengqiao.casefile.CaseFile;
import org.fengqiao.casefile.NotYoursToDo;
import org.fengqiao.identity.CurrentUser;
import org.fengqiao.identity.CurrentUsers;
import org.fengqiao.identity.Role;
import org.fengqiao.shared.FieldsRefused;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The register of training and prevention: clerks write in it for their own unit and those below, and strike what was wrong. */
@Service
@Transactional
public class ActivityDesk {

    private final FigureReaders readers;
    private final CurrentUsers users;
    private final ActivityRows rows;
    private final AuditTrail trail;
    private final Clock clock;

    ActivityDesk(FigureReaders readers, CurrentUsers users, ActivityRows rows, AuditTrail trail, Clock clock) {
        this.readers = readers;
        this.users = users;
        this.rows = rows;
        this.trail = trail;
        this.clock = clock;
    }

    /** Those of a unit and of those below it, the newest first, at most 500. */
    @Transactional(readOnly = true)
    public Lines list(@Nullable LocalDate from, @Nullable LocalDate to, @Nullable String unit) {
        var scope = readers.scope(unit);
        var lines = rows.list(scope, FigureSpan.of(from, to, today())).stream()
                .map(Line::of)
                .toList();
        return new Lines(mayWrite(users.require()), lines);
    }

    /**
     * Writes one down.
     *
     * @throws NotYoursToDo for whoever only watches, or another unit's
     * @throws FieldsRefused when something is missing, cannot be, or stands there already
     */
    public void enter(
            ActivityRecord.@Nullable Kind kind,
            @Nullable String unit,
            @Nullable LocalDate on,
            @Nullable String topic,
            @Nullable Integer times,
            @Nullable Integer people) {
        var user = writer();
        var one = ActivityRecord.read(kind, unit, on, topic, times, people, today());
        readers.scope(one.unit());
        if (!rows.add(one, user.login())) {
            throw new FieldsRefused("topic", "这一天同一主题已经登记过。", "This is on record already.");
        }
        trail.record(
                AuditAction.CREATED,
                "activity " + one.unit(),
                Map.of(
                        "kind",
                        one.kind().name(),
                        "on",
                        one.on().toString(),
                        "times",
                        one.times(),
                        "people",
                        one.people()));
    }

    /** Takes one out that was wrong; the line stays, struck. @throws FieldsRefused when there is none, or no more */
    public void strike(long id) {
        var user = writer();
        var line = rows.find(id).orElseThrow(ActivityDesk::gone);
        readers.scope(line.unit());
        if (!rows.strike(id, user.login())) {
            throw gone();
        }
        trail.record(
                AuditAction.REMOVED,
                "activity " + line.unit(),
                Map.of(
                        "kind",
                        line.kind().name(),
                        "on",
                        line.on().toString(),
                        "times",
                        line.times(),
                        "people",
                        line.people()));
    }

    private static FieldsRefused gone() {
        return new FieldsRefused("id", "没有这条登记，可能刚被删除，请刷新。", "There is no such line any more; please reload.");
    }

    private CurrentUser writer() {
        var user = users.require();
        if (!mayWrite(user)) {
            throw new NotYoursToDo("乡镇工作人员、县调度员和县督导员", "Township clerks, dispatchers and county supervisors");
        }
        return user;
    }

    private static boolean mayWrite(CurrentUser user) {
        return user.has(Role.TOWNSHIP_CLERK) || user.has(Role.DISPATCHER) || user.has(Role.COUNTY_SUPERVISOR);
    }

    private LocalDate today() {
        return LocalDate.ofInstant(clock.instant(), CaseFile.ZONE);
    }

    /** @param mayWrite whether the reader enters and strikes lines */
    public record Lines(boolean mayWrite, List<Line> rows) {}

    /** One line. */
    public record Line(
            long id,
            String kind,
            String chinese,
            String unit,
            String unitName,
            LocalDate on,
            String topic,
            int times,
            int people) {

        static Line of(ActivityRows.Row row) {
            return new Line(
                    row.id(),
                    row.kind().name(),
                    row.kind().chinese(),
                    row.unit(),
                    row.unitName(),
                    row.on(),
                    row.topic(),
                    row.times(),
                    row.people());
        }
    }
}
