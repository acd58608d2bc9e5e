package org.fengqiao.caseflow;

import java.util.function.Supplier;

/** Starts a stage by itself, without the life of a case around it: for measurements, where only the number counts. */
public final class StageStarter {

    private StageStarter() {}

    /** In a township, as the application's own code does. */
    public static <T> T inTownship(String tenant, Supplier<T> start) {
        return TownshipTenants.starting(tenant, start);
    }
}
