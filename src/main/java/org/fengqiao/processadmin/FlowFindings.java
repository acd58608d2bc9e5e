package org.fengqiao.processadmin;

import java.util.List;
import java.util.stream.Stream;
import org.camunda.bpm.engine.ParseException;
import org.camunda.bpm.engine.Problem;
import org.camunda.bpm.engine.ProcessEngineException;
import org.fengqiao.gate.BrokenFlow;
import org.fengqiao.gate.Finding;
import org.fengqiao.gate.Severity;
import org.jspecify.annotations.Nullable;

/** Findings that do not come from the gate, in the gate's form. */
final class FlowFindings {

    /** Rule of what cannot be sorted into a stage. */
    private static final String PLACE = "PLACE";

    /** Rule of what the engine finds beyond the gate. */
    private static final String ENGINE = "ENGINE";

    private FlowFindings() {}

    static Finding of(BrokenFlow broken) {
        return new Finding(PLACE, broken.file(), null, null, 0, Severity.ERROR, broken.chinese(), broken.english());
    }

    static List<Finding> of(ParseException report) {
        return report.getResorceReports().stream()
                .flatMap(file -> Stream.concat(
                        file.getErrors().stream().map(each -> finding(file.getResourceName(), each, Severity.ERROR)),
                        file.getWarnings().stream()
                                .map(each -> finding(file.getResourceName(), each, Severity.WARNING))))
                .toList();
    }

    private static Finding finding(String file, Problem problem, Severity severity) {
        return new Finding(
                ENGINE,
                file,
                problem.getMainElementId(),
                null,
                problem.getLine(),
                severity,
                "流程引擎不接受。",
                "The engine refuses it: " + oneLine(problem.getMessage()));
    }

    /** A refusal of the engine that names no file. */
    static Finding of(ProcessEngineException refused) {
        return new Finding(
                ENGINE,
                "",
                null,
                null,
                0,
                Severity.ERROR,
                "流程引擎不接受。",
                "The engine refuses it: " + oneLine(refused.getMessage()));
    }

    private static String oneLine(@Nullable String words) {
        return String.valueOf(words).strip().replaceAll("\\s+", " ");
    }

    static boolean refuse(List<Finding> findings) {
        return findings.stream().anyMatch(Finding::isError);
    }
}
