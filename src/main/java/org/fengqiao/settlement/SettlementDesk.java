package org.fengqiao.settlement;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.fengqiao.casefile.CaseDesk;
import org.fengqiao.casefile.CaseNumber;
import org.fengqiao.casefile.CaseRuleViolated;
import org.fengqiao.mediation.AgreementReached;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Keeps the agreements of all cases: records, signs, brings into effect, watches the performance. */
@Service
@Transactional
public class SettlementDesk {

    private final SettlementAgreements agreements;
    private final CaseDesk cases;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    SettlementDesk(SettlementAgreements agreements, CaseDesk cases, ApplicationEventPublisher events, Clock clock) {
        this.agreements = agreements;
        this.cases = cases;
        this.events = events;
        this.clock = clock;
    }

    /** Writes down what the parties of a case agreed in its present round. */
    @EventListener
    void on(AgreementReached reached) {
        var round = cases.read(reached.number()).round();
        agreements.save(new SettlementAgreement(round, reached, clock.instant()));
    }

    /** The agreement of the newest round that had one. */
    @Transactional(readOnly = true)
    public Optional<SettlementAgreement> latest(CaseNumber number) {
        return agreements.latest(number);
    }

    /** The newest agreement in a few lines, as tasks show it; empty where there is none. */
    @Transactional(readOnly = true)
    public String text(CaseNumber number) {
        return latest(number).map(AgreementText::of).orElse("");
    }

    /** The agreements of all rounds, oldest first. */
    @Transactional(readOnly = true)
    public List<SettlementAgreement> all(CaseNumber number) {
        return agreements.all(number);
    }

    /** Signatures arrived, on these days; perhaps not all. */
    public SettlementAgreement sign(CaseNumber number, Signatures signatures, SigningManner manner) {
        return change(number, agreement -> agreement.sign(signatures, manner, clock.instant()));
    }

    /** Somebody refused to sign. */
    public SettlementAgreement refuse(CaseNumber number, Refusal refusal) {
        return change(number, agreement -> agreement.refuse(refusal));
    }

    /** The time to sign is over since this day. */
    SettlementAgreement lapse(CaseNumber number, LocalDate limit) {
        return change(number, agreement -> agreement.lapse(limit, today()));
    }

    /** Where the term of performance is over and nothing is known: whoever has the case is told to urge it (R18). */
    public SettlementAgreement urge(CaseNumber number) {
        return change(number, agreement -> {
            if (agreement.urge(today())) {
                var term = agreement.nextDue().orElseThrow();
                events.publishEvent(new PerformanceOverdue(number, term, agreement.timesUrged()));
            }
        });
    }

    /** The agreement binds; the case file learns the day (R14). */
    public SettlementAgreement takeEffect(CaseNumber number) {
        return change(number, agreement -> {
            var day = agreement.takeEffect();
            cases.change(number, file -> file.takeEffect(day));
            events.publishEvent(new AgreementTookEffect(number, agreement.round(), day));
        });
    }

    SettlementAgreement confirmPerformed(CaseNumber number, LocalDate day) {
        return change(number, agreement -> agreement.confirmPerformed(day, clock.instant()));
    }

    SettlementAgreement performPartly(CaseNumber number, @Nullable String what) {
        return change(number, agreement -> agreement.performPartly(what, clock.instant()));
    }

    SettlementAgreement refusePerformance(CaseNumber number, @Nullable String why, String remedies, boolean watchOn) {
        return change(number, agreement -> agreement.refusePerformance(why, remedies, watchOn));
    }

    private SettlementAgreement change(CaseNumber number, Consumer<SettlementAgreement> transition) {
        var agreement = latest(number)
                .orElseThrow(() -> new CaseRuleViolated(number, "案件没有调解协议。", "The case has no agreement."));
        transition.accept(agreement);
        return agreements.save(agreement);
    }

    private LocalDate today() {
        return LocalDate.now(clock);
    }
}
