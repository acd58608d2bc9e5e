package org.fengqiao.escalation;

import java.time.Clock;
import java.util.List;
import java.util.Optional;
import org.fengqiao.casefile.CaseDesk;
import org.fengqiao.casefile.CaseNumber;
import org.fengqiao.casefile.CaseReopened;
import org.fengqiao.casefile.Tier;
import org.fengqiao.caseflow.StepTakenBack;
import org.fengqiao.escalation.Handover.Step;
import org.fengqiao.identity.CurrentUser;
import org.fengqiao.identity.CurrentUsers;
import org.fengqiao.mediation.SessionBook;
import org.fengqiao.mediation.SessionOutcome;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Hands disputes up and writes down who took them. */
@Service
@Transactional
public class HandoverBook {

    private final Handovers handovers;
    private final SessionBook sessions;
    private final CaseDesk cases;
    private final CurrentUsers users;
    private final Clock clock;

    HandoverBook(Handovers handovers, SessionBook sessions, CaseDesk cases, CurrentUsers users, Clock clock) {
        this.handovers = handovers;
        this.sessions = sessions;
        this.cases = cases;
        this.users = users;
        this.clock = clock;
    }

    /** Hands a case up; cause and reason are those of the last outcome at the tier that gives it away (R08). */
    public Handover handUp(CaseNumber number, Tier to) {
        var before = cases.read(number);
        var from = before.tier();
        var outcome = sessions.lastOutcome(before);
        var file = cases.change(number, each -> each.escalate(to));
        var step = new Step(from, to, outcome.map(HandoverCause::of).orElse(HandoverCause.NOT_SETTLED));
        return save(number, file.round(), step, outcome.flatMap(SessionOutcome::reason));
    }

    /** The tier that a case came to has it; nothing to write down where it began there, or was received before. */
    public Optional<Handover> receive(CaseNumber number, Handover.Taken taken) {
        var waiting = latest(number).filter(handover -> handover.taken().isEmpty());
        waiting.ifPresent(handover -> {
            handover.receive(taken);
            handovers.save(handover);
        });
        return waiting;
    }

    /** Those of a case that count, oldest first. */
    @Transactional(readOnly = true)
    public List<Handover> of(CaseNumber number) {
        return handovers.findByNumberAndStruckAtIsNullOrderById(number);
    }

    /** A case that is mediated again above the village is handed to that tier's committee anew. */
    @EventListener
    void on(CaseReopened reopened) {
        if (reopened.tier() != Tier.VILLAGE) {
            var from =
                    latest(reopened.number()).map(each -> each.step().toTier()).orElse(Tier.VILLAGE);
            var step = new Step(from, reopened.tier(), HandoverCause.MEDIATED_AGAIN);
            save(reopened.number(), reopened.round(), step, Optional.empty());
        }
    }

    /** A case that was handed up by mistake is back where it was; one that was received waits to be received again. */
    @EventListener
    void on(StepTakenBack step) {
        latest(step.number()).ifPresent(handover -> {
            if (step.covers(handover.handedAt())) {
                handover.strike(step.by(), step.at());
                cases.change(
                        step.number(), file -> file.takeBackTo(handover.step().fromTier()));
            } else if (handover.taken().filter(taken -> step.covers(taken.at())).isPresent()) {
                handover.letGo();
            }
        });
    }

    private Handover save(CaseNumber number, int round, Step step, Optional<String> reason) {
        var by = users.find().map(CurrentUser::login).orElse(null);
        return handovers.save(new Handover(number, round, step, reason.orElse(null), by, clock.instant()));
    }

    private Optional<Handover> latest(CaseNumber number) {
        return of(number).stream().reduce((earlier, later) -> later);
    }
}
