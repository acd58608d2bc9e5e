package org.fengqiao.rehearsal;

import java.util.Optional;

/** Says beforehand how long a rehearsal will take. */
final class RehearsalEstimate {

    /** The sandbox's JVM, its database and two engines; afterwards the county's own machine counts. */
    private static final double START_SECONDS = 15;

    /** One in two engines. */
    private static final double SECONDS_PER_CASE = 0.15;

    private RehearsalEstimate() {}

    /**
     * How many seconds some cases will take, start included.
     *
     * @param toStart how many seconds the last rehearsals took until the first case; nothing where there was none yet
     * @param perCase how many seconds a case took then
     */
    static int seconds(int cases, Optional<Double> toStart, Optional<Double> perCase) {
        return (int) Math.ceil(toStart.orElse(START_SECONDS) + cases * perCase.orElse(SECONDS_PER_CASE));
    }
}
