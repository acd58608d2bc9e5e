package org.fengqiao.replay;

import org.fengqiao.casefile.Tier;
import org.fengqiao.followup.Wish;
import org.jspecify.annotations.Nullable;

/**
 * How one mediation of a planned case goes, at one tier in one round.
 *
 * @param peace what was agreed and what came of it; null unless agreed
 */
record Turn(Tier tier, How how, @Nullable Peace peace) {

    static Turn notAgreed(Tier tier) {
        return new Turn(tier, How.NOT_AGREED, null);
    }

    static Turn agreed(Tier tier, Peace peace) {
        return new Turn(tier, How.AGREED, peace);
    }

    static Turn of(Tier tier, How how) {
        return new Turn(tier, how, null);
    }

    /** How it ends. */
    enum How {
        AGREED,
        NOT_AGREED,
        WITHDRAWN,
        /** A party wants the county's centre at once (village only). */
        TO_COUNTY,
        /** Nobody works on it until the limit's timer takes it away. */
        OUT_OF_TIME
    }

    /**
     * An agreement.
     *
     * @param parts instalments, 1 or 2; 1 too where it was performed at once
     * @param satisfaction what the return visit hears, 1 to 5
     * @param wish what the parties want after it
     */
    record Peace(
            boolean written,
            boolean atOnce,
            int parts,
            Signed signed,
            Performed performed,
            Court court,
            int satisfaction,
            Wish wish) {

        boolean concluded() {
            return signed == Signed.ALL;
        }
    }

    /** What becomes of a written agreement's signatures. */
    enum Signed {
        ALL,
        REFUSED,
        /** Nobody comes until the limit's timer ends it. */
        LAPSES
    }

    /** How the agreement is performed. */
    enum Performed {
        ON_TIME,
        /** After the term, so that the urging timer fires. */
        LATE,
        REFUSED
    }

    /** What becomes of the thirty days for judicial confirmation. */
    enum Court {
        NOT_WANTED,
        /** Nobody asks until the window's timer closes it. */
        NOBODY_ASKS,
        CONFIRMED,
        REJECTED
    }
}
