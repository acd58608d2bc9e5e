package org.fengqiao.escalation;

import java.time.Clock;
import java.util.List;
import java.util.Optional;
import org.fengqiao.casefile.CaseDesk;
import org.fengqiao.casefile.CaseNumber;
import org.fengqiao.casefile.CaseReopened;
import org.fengqiao.casefile.Tier;
import org.fengqiao.escalation.Handover.Step;
import org.jspecify.annotations.Nullable;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Hands disputes up and writes down who took them. */
@Service
@Transactional
public class HandoverBook {

    private final Handovers handovers;
    private final CaseDesk cases;
    private final Clock clock;

    HandoverBook(Handovers handovers, CaseDesk cases, Clock clock) {
        this.handovers = handovers;
        this.cases = cases;
        this.clock = clock;
    }

    /**
     * Hands a case up.
     *
     * @param by login id; null where the limit passed
     */
    public Handover handUp(
            CaseNumber number, Tier to, HandoverCause cause, @Nullable String reason, @Nullable String by) {
        var from = cases.read(number).tier();
        var file = cases.change(number, each -> each.escalate(to));
        return handovers.save(
                new Handover(number, file.round(), new Step(from, to, cause), reason, by, clock.instant()));
    }

    /** The tier that a case came to has it; nothing to write down where it began there, or was received before. */
    public Optional<Handover> receive(CaseNumber number, String by, @Nullable String note) {
        var waiting = latest(number).filter(handover -> handover.receivedAt().isEmpty());
        waiting.ifPresent(handover -> {
            handover.receive(by, clock.instant(), note);
            handovers.save(handover);
        });
        return waiting;
    }

    /** All of a case, oldest first. */
    @Transactional(readOnly = true)
    public List<Handover> of(CaseNumber number) {
        return handovers.findByNumberOrderById(number);
    }

    /** A case that is mediated again above the village is handed to that tier's committee anew. */
    @EventListener
    void on(CaseReopened reopened) {
        if (reopened.tier() != Tier.VILLAGE) {
            var from =
                    latest(reopened.number()).map(each -> each.step().toTier()).orElse(Tier.VILLAGE);
            var step = new Step(from, reopened.tier(), HandoverCause.MEDIATED_AGAIN);
            handovers.save(new Handover(reopened.number(), reopened.round(), step, null, null, clock.instant()));
        }
    }

    private Optional<Handover> latest(CaseNumber number) {
        return of(number).stream().reduce((earlier, later) -> later);
    }
}
