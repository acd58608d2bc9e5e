package org.fengqiao.rehearsal;

/** How far a rehearsal is. */
public enum RehearsalState {
    /** The cases are being recorded, and the sandbox comes up. */
    RECORDING,
    /** Cases are being played. */
    RUNNING,
    /** All cases were played. */
    DONE,
    /** It could not be done; the problem says why. */
    FAILED,
    /** Somebody stopped it; what was found until then stays. */
    CANCELLED,
    /** The node that did it is gone; what was found until then stays. */
    INTERRUPTED;

    /** Whether it is still at work. */
    public boolean isAtWork() {
        return this == RECORDING || this == RUNNING;
    }
}
