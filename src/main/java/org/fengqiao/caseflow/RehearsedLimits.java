package org.fengqiao.caseflow;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Date;
import java.util.Optional;
import java.util.function.Function;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.impl.cfg.ProcessEngineConfigurationImpl;
import org.camunda.bpm.engine.impl.persistence.entity.ExecutionEntity;
import org.camunda.bpm.engine.impl.persistence.entity.TaskEntity;
import org.fengqiao.casefile.CaseNumber;
import org.fengqiao.deadline.WorkingCalendar;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;

/**
 * The limits of an engine that stands alone, with no case file behind it: a rehearsal. They are counted by the same rules as
 * in the product, from the limits table that this engine has and from what a recording knows of a case.
 */
public final class RehearsedLimits {

    private final LimitCounting counting;
    private final Function<CaseNumber, Optional<LimitFacts>> facts;
    private final Clock clock = new EngineClock();

    private RehearsedLimits(
            ObjectProvider<ProcessEngine> engine,
            WorkingCalendar calendar,
            Function<CaseNumber, Optional<LimitFacts>> facts) {
        this.counting = new LimitCounting(new LimitTable(new DecisionTables(engine)), () -> calendar);
        this.facts = facts;
    }

    /**
     * Gives an engine that is not built yet our calendar.
     *
     * @param engine the engine, which is asked once it is built
     * @param facts what is known of a case by its business key
     */
    public static RehearsedLimits into(
            ProcessEngineConfigurationImpl configuration,
            ObjectProvider<ProcessEngine> engine,
            WorkingCalendar calendar,
            Function<CaseNumber, Optional<LimitFacts>> facts) {
        var limits = new RehearsedLimits(engine, calendar, facts);
        LimitsPlugin.giveCalendar(configuration, () -> limits.new Dates());
        return limits;
    }

    /** Whether the last day of a limit is over, by the engine's clock, as {@link Limits#passed}. */
    public boolean passed(String limit, CaseNumber number) {
        return facts.apply(number)
                .map(known -> counting.of(limit, known).due().isPassed(clock.instant()))
                .orElse(false);
    }

    /** The product's own are {@link DueDates}, which ask the case file. */
    private final class Dates implements CalendarDates {

        @Override
        public @Nullable Date ofTask(LimitCall call, TaskEntity task) {
            var stage = stage(task.getExecution());
            var known = CaseNumber.find(
                            task.getExecution() == null
                                    ? null
                                    : task.getExecution().getProcessBusinessKey())
                    .flatMap(facts);
            if (known.filter(each -> counting.standsStill(call.limit(), each, stage))
                    .isPresent()) {
                return null;
            }
            var cameUp = began(task.getCreateTime());
            var dates = known.map(each -> counting.ofTask(call.limit(), each, stage, day(cameUp)))
                    .orElseGet(() -> counting.ofNoCase(call.limit(), day(cameUp)));
            return Date.from(call.warning() ? dates.warnAt(cameUp) : dates.lastMoment(cameUp));
        }

        @Override
        public Date ofTimer(LimitCall call, @Nullable Date start) {
            var began = began(start);
            var process = call.process();
            var dates = Optional.ofNullable(call.number())
                    .flatMap(facts)
                    .filter(each -> process != null)
                    .map(each -> counting.ofTimer(call.limit(), each, String.valueOf(process)))
                    .orElseGet(() -> counting.ofNoCase(call.limit(), day(began)));
            return Date.from(call.warning() ? dates.warnAt(began) : dates.passedAt(began));
        }

        @Override
        public Date afterWorkingDays(int days, @Nullable Date start) {
            return Date.from(counting.afterWorkingDays(day(began(start)), days).lastMoment());
        }

        private Instant began(@Nullable Date start) {
            return start == null ? clock.instant() : start.toInstant();
        }

        private static LocalDate day(Instant moment) {
            return LimitStart.day(moment);
        }

        private static String stage(@Nullable ExecutionEntity execution) {
            return execution == null ? "" : execution.getProcessDefinition().getKey();
        }
    }
}
