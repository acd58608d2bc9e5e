package org.fengqiao.notice;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import org.fengqiao.audit.AuditAction;
import org.fengqiao.audit.AuditTrail;
import org.fengqiao.casefile.CaseDesk;
import org.fengqiao.casefile.CaseFile;
import org.fengqiao.casefile.CaseNumber;
import org.fengqiao.casefile.CaseRuleViolated;
import org.fengqiao.casefile.Standing;
import org.fengqiao.casefile.SubmittedElement;
import org.fengqiao.caseflow.CaseCommand;
import org.fengqiao.caseflow.Circle;
import org.springframework.stereotype.Component;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** A supervisor urges whoever has a case: everybody for whom it waits, each of them once a day. */
@Service
@Transactional
public class UrgingDesk {

    static final SubmittedElement ELEMENT = new SubmittedElement("case", "urge", "督导催办", null);

    private final CaseCommand command;
    private final CaseDesk cases;
    private final StepsOfCase steps;
    private final Urgings urgings;
    private final Holders holders;

    UrgingDesk(CaseCommand command, CaseDesk cases, StepsOfCase steps, Urgings urgings, Holders holders) {
        this.command = command;
        this.cases = cases;
        this.steps = steps;
        this.urgings = urgings;
        this.holders = holders;
    }

    /**
     * Tells those for whom the case waits.
     *
     * @return who was told about which step, in words
     * @throws org.fengqiao.casefile.UnknownCase when the user may not know of the case
     * @throws org.fengqiao.casefile.NotYoursToDo for whoever does not supervise it
     * @throws CaseRuleViolated when it is closed, waits for nobody, or everybody who has it was urged today already
     */
    public List<String> urge(CaseNumber number) {
        return command.on(number, Circle.SUPERVISORS, (file, user) -> {
            cases.change(number, locked -> {});
            demandOpen(file);
            var all = steps.of(number);
            demandSomebody(number, all);
            var open = urgings.notYetToday(number, all);
            var told = open.stream().map(holders::inWords).toList();
            urgings.write(number, open, told);
            command.record(ELEMENT, file, user, Map.of("urged", String.join("；", told)));
            return told;
        });
    }

    private static void demandOpen(CaseFile file) {
        if (file.standing() == Standing.CLOSED) {
            throw new CaseRuleViolated(file.number(), "案件已结案，无需催办。", "The case is closed.");
        }
    }

    private static void demandSomebody(CaseNumber number, List<OpenStep> open) {
        if (open.isEmpty()) {
            throw new CaseRuleViolated(
                    number, "本案现在没有待办任务（正在等到期日），没有人可催。", "The case waits for a day: nobody has a task.");
        }
    }

    /** The notices of it. */
    @Component
    static class Urgings {

        private final Notices notices;
        private final Reminder reminder;
        private final AuditTrail trail;
        private final Clock clock;

        Urgings(Notices notices, Reminder reminder, AuditTrail trail, Clock clock) {
            this.notices = notices;
            this.reminder = reminder;
            this.trail = trail;
            this.clock = clock;
        }

        /** The steps of those whom nobody urged today: whoever got the case since then was told nothing. */
        List<OpenStep> notYetToday(CaseNumber number, List<OpenStep> open) {
            var left = open.stream().filter(step -> today(step).isEmpty()).toList();
            if (left.isEmpty()) {
                throw alreadyUrged(number, today(open.get(0)).get(0).raisedAt());
            }
            return left;
        }

        private List<Notice> today(OpenStep step) {
            var midnight = LocalDate.ofInstant(clock.instant(), CaseFile.ZONE)
                    .atStartOfDay(CaseFile.ZONE)
                    .toInstant();
            return notices.findByAddresseeAndRaisedAtGreaterThanEqualAndKindAndNumber(
                    step.holder(), midnight, NoticeKind.URGED, step.number());
        }

        private static CaseRuleViolated alreadyUrged(CaseNumber number, Instant at) {
            var time = LocalTime.ofInstant(at, CaseFile.ZONE).truncatedTo(ChronoUnit.MINUTES);
            return new CaseRuleViolated(
                    number,
                    "本案的办理人今天 %s 已经催办过，同一办理人一案一天只催一次。".formatted(time),
                    "Whoever has it was urged today already, at %s: once a day for each case.".formatted(time));
        }

        void write(CaseNumber number, List<OpenStep> open, List<String> told) {
            reminder.urge(open);
            trail.record(AuditAction.URGED, number, Map.of("told", told));
        }
    }
}
