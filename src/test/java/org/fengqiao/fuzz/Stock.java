package org.fengqiao.fuzz;

import java.util.Set;

/** What the engine or the framework does of itself, and we leave as it is; each with its reason. Nothing else is let through. */
final class Stock {

    /** A job that fails when somebody runs it by hand is noted as failed, with its trace: that is what the flow administrator then reads. */
    private static final Set<String> NOTED_OF_A_JOB = Set.of(
            "act_ru_job",
            "act_hi_job_log",
            "act_ge_bytearray",
            "act_ru_incident",
            "act_hi_incident",
            "act_ru_execution");

    private static final String JOB = "/job/{job}/execute";

    private Stock() {}

    static boolean keeps(FuzzRequest refused, String table) {
        return NOTED_OF_A_JOB.contains(table) && refused.door().endsWith(JOB);
    }

    /** Actuator answers programs, which read the status: a metric that is not there is a 404 without a body. */
    static boolean isEmptyOfItself(FuzzRequest request, FuzzAnswer answer) {
        return request.target().contains("/actuator/") && answer.status() == 404 && answer.body().length == 0;
    }
}
