package org.fengqiao.mediation;

import java.time.Clock;
import java.util.List;
import java.util.Optional;
import org.fengqiao.casefile.CaseFile;
import org.fengqiao.casefile.CaseNumber;
import org.fengqiao.casefile.CaseRuleViolated;
import org.fengqiao.casefile.Standing;
import org.fengqiao.caseflow.StageOutcome;
import org.fengqiao.caseflow.StepTakenBack;
import org.jspecify.annotations.Nullable;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The sessions of a case and what they came to: each session has one outcome, and the next begins after it. */
@Service
@Transactional
public class SessionBook {

    private final MediationSessions sessions;
    private final SessionOutcomes outcomes;
    private final Clock clock;

    SessionBook(MediationSessions sessions, SessionOutcomes outcomes, Clock clock) {
        this.sessions = sessions;
        this.outcomes = outcomes;
        this.clock = clock;
    }

    /** The sessions of a case that count, oldest first. */
    @Transactional(readOnly = true)
    public List<MediationSession> sessionsOf(CaseNumber number) {
        return sessions.findByAtNumberAndStruckAtIsNullOrderById(number);
    }

    /** The outcomes of a case that count, oldest first. */
    @Transactional(readOnly = true)
    public List<SessionOutcome> outcomesOf(CaseNumber number) {
        return outcomes.findByAtNumberAndStruckAtIsNullOrderById(number);
    }

    /** The last session of this round at this tier. */
    @Transactional(readOnly = true)
    public Optional<MediationSession> lastSession(CaseFile file) {
        return sessionsOf(file.number()).stream()
                .filter(each -> each.round() == file.round() && each.tier() == file.tier())
                .reduce((earlier, later) -> later);
    }

    /** The last outcome of this round at this tier. */
    @Transactional(readOnly = true)
    public Optional<SessionOutcome> lastOutcome(CaseFile file) {
        return outcomesHere(file).stream().reduce((earlier, later) -> later);
    }

    /** Writes a session down once the one before has its outcome. */
    MediationSession enter(CaseFile file, HeldSession held, String by) {
        requireRunning(file);
        var last = lastSession(file);
        if (last.isPresent() && awaitsOutcome(last.get(), file)) {
            throw new CaseRuleViolated(
                    file.number(), "上一次调解尚未记录结果。", "The session before has no outcome on record yet.");
        }
        var no = last.map(MediationSession::sessionNo).orElse(0) + 1;
        return sessions.save(new MediationSession(file, no, held, by, clock.instant()));
    }

    /** The session just written down was one for several linked cases (R30). */
    public void join(CaseFile file, long jointNumber) {
        awaitingOutcome(file).join(jointNumber);
    }

    /** The session that an outcome belongs to. Refused when none was held, or its outcome is known already. */
    MediationSession awaitingOutcome(CaseFile file) {
        requireRunning(file);
        return lastSession(file)
                .filter(last -> awaitsOutcome(last, file))
                .orElseThrow(() -> new CaseRuleViolated(
                        file.number(), "请先在本级记录一次调解，再记录结果。", "An outcome follows a session held at this tier."));
    }

    /** Writes down what came of it. */
    SessionOutcome conclude(CaseFile file, StageOutcome outcome, @Nullable String reason, String by) {
        requireRunning(file);
        var no = lastSession(file).map(MediationSession::sessionNo).orElse(0);
        return outcomes.save(new SessionOutcome(RoundAtTier.of(file), no, outcome, reason, by, clock.instant()));
    }

    /** What was written with a step that was taken back counts no more. */
    @EventListener
    void on(StepTakenBack taken) {
        sessionsOf(taken.number()).stream()
                .filter(each -> taken.covers(each.recordedAt()))
                .forEach(each -> each.strike(taken.by(), taken.at()));
        outcomesOf(taken.number()).stream()
                .filter(each -> taken.covers(each.recordedAt()))
                .forEach(each -> each.strike(taken.by(), taken.at()));
    }

    private boolean awaitsOutcome(MediationSession session, CaseFile file) {
        return outcomesHere(file).stream().noneMatch(each -> each.sessionNo() == session.sessionNo());
    }

    private List<SessionOutcome> outcomesHere(CaseFile file) {
        return outcomesOf(file.number()).stream()
                .filter(each -> each.round() == file.round() && each.tier() == file.tier())
                .toList();
    }

    private void requireRunning(CaseFile file) {
        if (file.standing() != Standing.OPEN
                || file.ending().isPresent()
                || outcomesHere(file).stream().anyMatch(SessionOutcome::endsTier)) {
            throw new CaseRuleViolated(file.number(), "本级调解已经结束。", "Mediation at this tier is over.");
        }
    }
}
