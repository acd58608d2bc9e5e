package org.fengqiao.intake;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;
import org.fengqiao.casefile.CaseDesk;
import org.fengqiao.casefile.CaseFile;
import org.fengqiao.casefile.CaseNumber;
import org.fengqiao.casefile.CaseRuleViolated;
import org.fengqiao.shared.FieldsRefused;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Keeps who entrusted a dispute and sends the result back (R01, R23). */
@Service
@Transactional
public class EntrustmentDesk {

    private final Entrustments entrustments;
    private final ApplicationEventPublisher events;
    private final CaseDesk cases;
    private final Clock clock;

    EntrustmentDesk(Entrustments entrustments, CaseDesk cases, ApplicationEventPublisher events, Clock clock) {
        this.events = events;
        this.entrustments = entrustments;
        this.cases = cases;
        this.clock = clock;
    }

    /** Keeps the letter of an entrusted dispute; any other has none. @throws FieldsRefused when it is missing */
    void keep(CaseFile file, @Nullable EntrustingLetter letter) {
        if (!file.source().isEntrusted()) {
            return;
        }
        if (letter == null) {
            throw new FieldsRefused(
                    "entrustingOrgan",
                    "委托移送的请填写委托机关、委托函文号和日期（R01）。",
                    "An entrusted dispute comes with a letter: organ, number and date (R01).");
        }
        entrustments.save(new Entrustment(file, letter));
        if (letter.officer() != null) {
            events.publishEvent(new DisputeEntrusted(file.number(), letter.officer()));
        }
    }

    /** Who entrusted the case, where somebody did. */
    @Transactional(readOnly = true)
    public Optional<Entrustment> find(CaseNumber number) {
        return entrustments.findByNumber(number);
    }

    /** Whether the organ still waits for the result. */
    @Transactional(readOnly = true)
    public boolean isReplyDue(CaseNumber number) {
        return find(number).filter(each -> each.reply().isEmpty()).isPresent();
    }

    /** Whether the agreement and the proof of performance go with the reply. */
    @Transactional(readOnly = true)
    public boolean papersAsked(CaseNumber number) {
        var file = cases.read(number);
        return Entrustment.toThePolice(file) && file.ending().isEmpty();
    }

    /** The result goes back. @throws CaseRuleViolated when there is none yet, nobody asked, or it went already */
    public Entrustment reply(CaseNumber number, LocalDate on, String result, boolean papersEnclosed, String by) {
        var entrustment = find(number)
                .orElseThrow(() -> new CaseRuleViolated(number, "本案不是委托移送的。", "Nobody entrusted this case."));
        entrustment.answer(cases.read(number), Reply.of(on, result, papersEnclosed, by, clock.instant()));
        return entrustments.save(entrustment);
    }
}
