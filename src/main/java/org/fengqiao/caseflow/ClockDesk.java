package org.fengqiao.caseflow;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Consumer;
import org.fengqiao.casefile.CaseDesk;
import org.fengqiao.casefile.CaseFile;
import org.fengqiao.casefile.CaseNumber;
import org.fengqiao.casefile.CaseRuleViolated;
import org.fengqiao.casefile.ClockStop;
import org.fengqiao.casefile.StopGround;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * What can be done about the time of a mediation (R09): its clock is stopped while an expert is asked or something is
 * appraised, all parties extend it, a court's case is confirmed. File, record, due dates and timers change in one transaction. The flow itself is never suspended, so a withdrawal is heard.
 */
@Service
@Transactional
public class ClockDesk {

    private final CaseCommand command;
    private final CaseDesk cases;
    private final Limits limits;
    private final Clock clock;

    ClockDesk(CaseCommand command, CaseDesk cases, Limits limits, Clock clock) {
        this.command = command;
        this.cases = cases;
        this.limits = limits;
        this.clock = clock;
    }

    /**
     * From this day the time does not count.
     *
     * @param from the first day that does not count; null for today
     * @throws org.fengqiao.casefile.UnknownCase when the user may not know of the case
     * @throws org.fengqiao.casefile.NotYoursToDo when the case is in other hands
     * @throws CaseRuleViolated when the clock stands still already, the limit has passed, or the mediation is over
     */
    public CaseFile stop(CaseNumber number, StopGround ground, @Nullable String reason, @Nullable LocalDate from) {
        return command.onCaseInHand(number, (file, user) -> {
            demandInTime(number);
            var now = clock.instant();
            var stop = new ClockStop(number, ground, reason, orToday(from), user.login(), now);
            change(number, each -> each.stopClock(stop, LimitStart.day(now)));
            return command.record(
                    ClockActions.STOP,
                    file,
                    user,
                    Map.of("ground", ground.name(), "reason", stop.reason(), "stoppedOn", "" + stop.stoppedOn()));
        });
    }

    /**
     * From this day the time counts again.
     *
     * @param from null for today
     * @throws CaseRuleViolated when the clock does not stand still
     */
    public CaseFile resume(CaseNumber number, @Nullable LocalDate from) {
        return command.onCaseInHand(number, (file, user) -> {
            var day = orToday(from);
            change(number, each -> each.resumeClock(day, user.login(), clock.instant()));
            return command.record(ClockActions.RESUME, file, user, Map.of("resumedOn", day.toString()));
        });
    }

    /**
     * The mediation lasts longer, because every party agreed.
     *
     * @param days days, for a medical dispute working days
     * @param agreedBy names of the parties who agreed: all of the case
     * @throws org.fengqiao.shared.FieldsRefused when a party is missing
     * @throws CaseRuleViolated when the limit has passed, or the mediation is over
     */
    public CaseFile extend(CaseNumber number, int days, Set<String> agreedBy, @Nullable String reason) {
        return command.onCaseInHand(number, (file, user) -> {
            demandInTime(number);
            change(number, each -> each.extendTime(days, agreedBy, reason, user.login(), clock.instant()));
            return command.record(
                    ClockActions.EXTEND,
                    file,
                    user,
                    Map.of("days", days, "agreedBy", String.join("、", agreedBy), "reason", "" + reason));
        });
    }

    /**
     * The committee took a case from the court on this day: its limits run from here.
     *
     * @param on null for today
     * @throws CaseRuleViolated when no court entrusted it, or the day is on record already
     */
    public CaseFile confirmForCourt(CaseNumber number, @Nullable LocalDate on) {
        return command.onCaseInHand(number, (file, user) -> {
            var day = orToday(on);
            change(number, each -> each.confirmForCourt(day, LimitStart.day(clock.instant())));
            return command.record(ClockActions.CONFIRM, file, user, Map.of("confirmedOn", day.toString()));
        });
    }

    private void demandInTime(CaseNumber number) {
        if (limits.passed(CaseLimits.WHOLE, number)) {
            throw new CaseRuleViolated(number, "调解期限已届满，不能再暂停计时或者延长（R09）。", "The limit has passed already (R09).");
        }
    }

    private void change(CaseNumber number, Consumer<CaseFile> transition) {
        cases.change(number, transition);
        limits.recalculate(number);
    }

    private LocalDate orToday(@Nullable LocalDate day) {
        return Objects.requireNonNullElseGet(day, () -> LimitStart.day(clock.instant()));
    }
}
