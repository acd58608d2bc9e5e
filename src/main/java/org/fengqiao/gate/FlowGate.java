package org.fengqiao.gate;

import java.util.ArrayList;
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
            throw GateReport.of(found);
        }
    }
}
