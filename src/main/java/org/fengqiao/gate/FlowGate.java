package org.fengqiao.gate;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.camunda.bpm.engine.ParseException;
import org.camunda.bpm.engine.Problem;
import org.camunda.bpm.engine.impl.bpmn.parser.ResourceReportImpl;
import org.camunda.bpm.engine.impl.persistence.deploy.Deployer;
import org.camunda.bpm.engine.impl.persistence.entity.DeploymentEntity;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Looks at what is about to come into force, whatever door it came through, and refuses it as a whole. It stands in the
 * engine's own way to a deployment, and asks of new ones only: what runs already keeps running when the gate grows stricter.
 */
class FlowGate implements Deployer {

    private static final Logger LOG = LoggerFactory.getLogger(FlowGate.class);

    private final Checker checker;
    private final InForce inForce = new InForce();

    FlowGate(Checker checker) {
        this.checker = checker;
    }

    @Override
    public void deploy(DeploymentEntity deployment) {
        if (!deployment.isNew() || deployment.getResources() == null) {
            return;
        }
        var files = new ArrayList<FlowFile>();
        deployment.getResources().forEach((name, resource) -> files.add(new FlowFile(name, resource.getBytes())));
        var found = checker.check(files, Arrivals.now().orElseGet(inForce::files));
        found.forEach(each -> LOG.warn("流程检查：{} A finding of the gate.", each.text()));
        if (found.stream().anyMatch(Finding::isError)) {
            throw refused(found);
        }
    }

    /** As the engine itself refuses: a report for each file, which the REST door answers and Camunda Modeler shows. */
    private static ParseException refused(List<Finding> found) {
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
