package org.fengqiao.fuzz;

/** Makes inputs of one kind, one after the other. */
interface Source {

    FuzzRequest next();

    /** Hears what its last input was answered. */
    default void answered(FuzzRequest request, FuzzAnswer answer) {}
}
