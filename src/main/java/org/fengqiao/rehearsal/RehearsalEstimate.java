package org.fengqiao.rehearsal;

import java.util.Optional;

/** Says beforehand how long a rehearsal will take. */
final class RehearsalEstimate {

    /** Two JVM starts worth: the sandbox, its database and two engines. */
    private static final double START_SECONDS = 15;

    /** Measured on two cores; afterwards the county's own speed counts. */
    private static final double SECONDS_PER_CASE = 0.15;

    private RehearsalEstimate() {}

    /** @param perCase how many seconds a case took before; nothing where none was rehearsed yet */
    static int seconds(int cases, Optional<Double> perCase) {
        return (int) Math.ceil(START_SECONDS + cases * perCase.orElse(SECONDS_PER_CASE));
    }
}
