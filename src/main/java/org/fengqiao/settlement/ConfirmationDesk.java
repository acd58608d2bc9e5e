package org.fengqiao.settlement;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;
import java.util.function.BiConsumer;
import org.fengqiao.casefile.CaseDesk;
import org.fengqiao.casefile.CaseNumber;
import org.fengqiao.casefile.CaseRuleViolated;
import org.fengqiao.organisation.DisputeCategory;
import org.jspecify.annotations.Nullable;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Opens the window for judicial confirmation when an agreement takes effect, and records what becomes of it (R16). */
@Service
@Transactional
public class ConfirmationDesk {

    private final JudicialConfirmations confirmations;
    private final SettlementDesk settlements;
    private final CaseDesk cases;
    private final ConfirmationDays days;
    private final Clock clock;

    ConfirmationDesk(
            JudicialConfirmations confirmations,
            SettlementDesk settlements,
            CaseDesk cases,
            ConfirmationDays days,
            Clock clock) {
        this.confirmations = confirmations;
        this.settlements = settlements;
        this.cases = cases;
        this.days = days;
        this.clock = clock;
    }

    /**
     * What is left to perform can be confirmed, so that it can be enforced. What was performed at once needs no court; in
     * a medical dispute the sides are told all the same.
     */
    @EventListener
    void on(AgreementTookEffect effect) {
        var agreement = settlements.latest(effect.number()).orElseThrow();
        var medical = cases.read(effect.number()).category() == DisputeCategory.MEDICAL;
        if (medical || !agreement.terms().performedAtOnce()) {
            confirmations.save(new JudicialConfirmation(agreement, medical));
        }
    }

    /** The window of the case's present round, where there is one. */
    @Transactional(readOnly = true)
    public Optional<JudicialConfirmation> current(CaseNumber number) {
        var round = cases.read(number).round();
        return confirmations.findFirstByNumberOrderByRoundDesc(number).filter(window -> window.round() == round);
    }

    /** The last day to apply. */
    @Transactional(readOnly = true)
    public Optional<LocalDate> lastDay(CaseNumber number) {
        return current(number).map(window -> days.last(number, window.effectiveOn()));
    }

    /** The sides were told that they may apply. */
    public void inform(CaseNumber number) {
        change(number, JudicialConfirmation::inform);
    }

    /** The agreement holds what no court confirms. */
    public void exclude(CaseNumber number, Exclusion what, @Nullable String reason) {
        change(number, (window, today) -> window.exclude(what, reason, today));
    }

    /** The sides do not want it. */
    public void decline(CaseNumber number) {
        change(number, JudicialConfirmation::decline);
    }

    /** Both sides applied. */
    public void apply(CaseNumber number, CourtApplication application) {
        change(number, (window, today) -> window.apply(application, days.last(number, window.effectiveOn()), today));
    }

    /** Nobody applied in time. */
    public void close(CaseNumber number) {
        change(number, (window, today) -> window.close(days.last(number, window.effectiveOn()), today));
    }

    /** The application came to its end. */
    public JudicialConfirmation rule(CaseNumber number, Ruling ruling) {
        return change(number, (window, today) -> window.rule(ruling, today));
    }

    private JudicialConfirmation change(CaseNumber number, BiConsumer<JudicialConfirmation, LocalDate> transition) {
        var window = current(number)
                .orElseThrow(() -> new CaseRuleViolated(
                        number,
                        "协议尚未生效或者没有需要确认的内容，不能办理司法确认（R16）。",
                        "There is no agreement in effect that could be confirmed (R16)."));
        transition.accept(window, LocalDate.now(clock));
        return confirmations.save(window);
    }
}
