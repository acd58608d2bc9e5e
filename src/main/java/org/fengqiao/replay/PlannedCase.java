package org.fengqiao.replay;

import java.time.LocalDateTime;
import java.util.List;
import org.fengqiao.casefile.Channel;
import org.fengqiao.casefile.Source;
import org.fengqiao.organisation.DisputeCategory;

/**
 * One case of the planned year.
 *
 * @param index 0 for the first to be registered; seeds the case's own chance
 * @param at when it is registered
 * @param village code
 * @param people whom it concerns
 * @param turns the mediations it goes through, in order
 */
record PlannedCase(
        int index,
        LocalDateTime at,
        String village,
        DisputeCategory category,
        Source source,
        Channel channel,
        Opening opening,
        int people,
        Extras extras,
        List<Turn> turns) {

    /** Whether the turn is its last. */
    boolean endsWith(Turn turn) {
        return turns.get(turns.size() - 1) == turn;
    }

    /** Where its life begins. */
    enum Opening {
        MEDIATE,
        /** Settled before it was written down. */
        ON_THE_SPOT,
        /** The other side lives in another township: the county's from the start. */
        ACROSS_TOWNSHIPS,
        NOT_ACCEPTED
    }

    /**
     * What some cases have beside their course.
     *
     * @param expert a hard case for which the county asks the think tank
     * @param ordered number of the mediator whom both sides choose from the list, of those in {@link YearSize}; -1 for none
     * @param ledgerLate nobody enters the ledger until the limit's timer does
     * @param risk a risk of escalation is reported
     */
    record Extras(boolean expert, int ordered, boolean ledgerLate, boolean risk) {

        static final Extras NONE = new Extras(false, -1, false, false);

        boolean isOrdered() {
            return ordered >= 0;
        }
    }
}
