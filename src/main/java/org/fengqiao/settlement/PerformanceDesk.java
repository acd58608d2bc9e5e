package org.fengqiao.settlement;

import java.time.Clock;
import java.time.LocalDate;
import org.fengqiao.casefile.CaseNumber;
import org.fengqiao.casefile.Served;
import org.fengqiao.shared.FieldsRefused;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Records instalment by instalment what became of an agreement (R18). */
@Service
@Transactional
public class PerformanceDesk {

    private final SettlementDesk settlements;
    private final Remedies remedies;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    PerformanceDesk(SettlementDesk settlements, Remedies remedies, ApplicationEventPublisher events, Clock clock) {
        this.settlements = settlements;
        this.remedies = remedies;
        this.events = events;
        this.clock = clock;
    }

    /** The routes of which the other side is told where performance is refused. */
    @Transactional(readOnly = true)
    public String remedies(CaseNumber number) {
        return remedies.of(number);
    }

    /** The next instalment was performed by this day. */
    public SettlementAgreement perform(CaseNumber number, LocalDate day) {
        return settlements.confirmPerformed(number, day);
    }

    /** Some of the next instalment was performed; the rest is urged on. */
    public SettlementAgreement performPartly(CaseNumber number, @Nullable String what) {
        return settlements.performPartly(number, what);
    }

    /**
     * The next instalment is refused.
     *
     * @param told when and how the parties were told of the routes; they must be (art. 32)
     * @param watchOn whether the later instalments are watched on
     * @param by login id
     */
    public SettlementAgreement refuse(
            CaseNumber number, @Nullable String why, @Nullable Served told, boolean watchOn, String by) {
        var served = requireTold(number, told);
        var routes = remedies.of(number);
        var instalment = settlements
                .latest(number)
                .map(SettlementAgreement::nextInstalmentNo)
                .orElse(1);
        var refused = settlements.refusePerformance(number, why, routes, watchOn);
        events.publishEvent(new RemediesTold(number, instalment, routes.lines().toList(), served, by));
        return refused;
    }

    private Served requireTold(CaseNumber number, @Nullable Served told) {
        if (told == null) {
            throw new FieldsRefused(
                    "servedOn",
                    "仍不履行的，应当把起诉等途径告知各方，写明哪天告知的（R18，人民调解法第三十二条）。",
                    "The parties are told of the routes that are left, on a day (R18, People's Mediation Law art. 32).");
        }
        settlements
                .latest(number)
                .flatMap(SettlementAgreement::effectiveOn)
                .ifPresent(effect -> told.requireBetween(effect, LocalDate.now(clock)));
        return told;
    }
}
