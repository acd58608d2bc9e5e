package org.fengqiao.replay;

import java.time.LocalDateTime;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.SplittableRandom;
import java.util.random.RandomGenerator;
import org.fengqiao.casefile.CaseNumber;
import org.fengqiao.casefile.Tier;
import org.fengqiao.followup.Wish;
import org.jspecify.annotations.Nullable;

/** A registered case of the year: how far its plan has come. */
final class RunningCase {

    private final PlannedCase plan;
    private final CaseNumber number;
    private final RandomGenerator random;
    private final Deque<Turn> ahead;
    private final Map<String, Turn> byStage = new HashMap<>();
    private final Set<String> noted = new HashSet<>();
    private @Nullable Turn current;
    private @Nullable LocalDateTime session;
    private boolean performed;

    RunningCase(PlannedCase plan, CaseNumber number, long seed) {
        this.plan = plan;
        this.number = number;
        this.random = new SplittableRandom(seed * 1_000_003 + plan.index());
        this.ahead = new ArrayDeque<>(plan.turns());
        if (plan.opening() == PlannedCase.Opening.ON_THE_SPOT) {
            current = ahead.poll();
        }
    }

    PlannedCase plan() {
        return plan;
    }

    CaseNumber number() {
        return number;
    }

    /** The case's own chance, which other cases do not disturb. */
    RandomGenerator random() {
        return random;
    }

    /** Whether something, a task or a timer, is met for the first time. */
    boolean note(String id) {
        return noted.add(id);
    }

    /** The turn that a stage of mediation is; a new stage is the next one planned. */
    Turn turn(String stage, Tier tier) {
        return byStage.computeIfAbsent(stage, unused -> next(tier));
    }

    private Turn next(Tier tier) {
        var turn = ahead.poll();
        if (turn == null || turn.tier() != tier) {
            throw new IllegalStateException(number + " came to " + tier + ", planned was " + turn);
        }
        current = turn;
        performed = false;
        return turn;
    }

    /** The turn that began last. */
    Turn turn() {
        if (current == null) {
            throw new IllegalStateException(number + " was not mediated yet");
        }
        return current;
    }

    /** What was agreed in it. */
    Turn.Peace peace() {
        var peace = turn().peace();
        if (peace == null) {
            throw new IllegalStateException(number + " has no agreement now");
        }
        return peace;
    }

    /** Whether the turn follows a visit after which the parties asked for the mobile room. */
    boolean isMobile(Turn turn) {
        var position = plan.turns().indexOf(turn);
        var before = position > 0 ? plan.turns().get(position - 1).peace() : null;
        return before != null && before.wish() == Wish.MOBILE_MEDIATION;
    }

    /** For when the session is appointed. */
    void appoint(LocalDateTime at) {
        session = at;
    }

    @Nullable
    LocalDateTime session() {
        return session;
    }

    void perform() {
        performed = true;
    }

    boolean isPerformed() {
        return performed;
    }

    /** For whoever has to find out why it went no further. */
    @Override
    public String toString() {
        return number + " " + plan;
    }
}
