package org.fengqiao.gate;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.camunda.bpm.engine.ParseException;
import org.camunda.bpm.engine.Problem;
import org.camunda.bpm.engine.impl.bpmn.parser.ResourceReportImpl;

/** As the engine itself refuses: a report for each file, which the REST door answers and Camunda Modeler shows. */
public final class GateReport {

    private GateReport() {}

    /** @param found at least one finding */
    public static ParseException of(List<Finding> found) {
        var words = found.stream().filter(Finding::isError).map(Finding::text).collect(Collectors.joining("\n* "));
        var byFile = new LinkedHashMap<String, List<Finding>>();
        found.forEach(each ->
                byFile.computeIfAbsent(each.file(), file -> new ArrayList<>()).add(each));
        var refusal = new ParseException("* " + words, found.get(0).file(), List.of(), List.of());
        refusal.getResorceReports().clear();
        byFile.forEach((file, findings) -> refusal.getResorceReports().add(report(file, findings)));
        return refusal;
    }

    private static ResourceReportImpl report(String file, List<Finding> findings) {
        Map<Boolean, List<Problem>> problems = findings.stream()
                .collect(Collectors.partitioningBy(
                        Finding::isError, Collectors.mapping(FlowProblem::new, Collectors.toList())));
        return new ResourceReportImpl(
                file, problems.getOrDefault(true, List.of()), problems.getOrDefault(false, List.of()));
    }
}
