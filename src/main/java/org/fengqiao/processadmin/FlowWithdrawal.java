package org.fengqiao.processadmin;

import java.io.ByteArrayInputStream;
import java.time.Clock;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.model.bpmn.Bpmn;
import org.camunda.bpm.model.bpmn.instance.CallActivity;
import org.fengqiao.gate.FlowFile;
import org.fengqiao.gate.FlowSource;
import org.fengqiao.identity.EngineDoor;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Takes a county's own flow out of use: nobody starts it any more, and what runs comes to its end. It comes back with its
 * next release.
 */
@Service
@Transactional
public class FlowWithdrawal {

    private final FlowsInForce engine;
    private final FlowsTaken taken;
    private final FlowAdmins admins;
    private final RepositoryService repository;
    private final Clock clock;

    FlowWithdrawal(
            FlowsInForce engine, FlowsTaken taken, FlowAdmins admins, RepositoryService repository, Clock clock) {
        this.engine = engine;
        this.taken = taken;
        this.admins = admins;
        this.repository = repository;
        this.clock = clock;
    }

    /**
     * Withdraws a process.
     *
     * @param reason up to 500 characters
     * @throws UnknownFlow for a process that there is not
     * @throws DraftConflict for what the life of a case needs: a flow of the product, one that another calls, a decision
     * @throws SecondPersonNeeded where two people release: then it is left to a change of the flow
     */
    public void withdraw(String stage, String reason) {
        var change = new FlowChange(FlowDoor.PAGE, admins.require().login(), reason);
        if (admins.fourEyes()) {
            throw new SecondPersonNeeded();
        }
        taken.waitForOthers();
        var packages = engine.packages();
        var flow = packages.stream()
                .filter(each -> each.stage().equals(stage))
                .findFirst()
                .orElseThrow(() -> new UnknownFlow(stage));
        demandNobodyNeeds(flow, packages);
        EngineDoor.inside(() -> repository
                .updateProcessDefinitionSuspensionState()
                .byProcessDefinitionKey(stage)
                .includeProcessInstances(false)
                .suspend());
        taken.save(new FlowTaken(change, stage, flow.hash(), null, clock.instant()));
    }

    private static void demandNobodyNeeds(FlowPackage flow, List<FlowPackage> packages) {
        if (flow.isDecision()) {
            throw new DraftConflict("决策表不能停用：程序要用它。", "A decision table cannot be withdrawn: the application asks it.");
        }
        if (FlowSource.jar().stream().map(FlowFile::name).anyMatch(flow.model().name()::equals)) {
            throw new DraftConflict("这是案件必经的流程，不能停用。", "The life of a case needs this flow; it cannot be withdrawn.");
        }
        var callers = packages.stream()
                .filter(each -> calls(each, flow.stage()))
                .map(FlowPackage::stage)
                .collect(Collectors.joining("、"));
        if (!callers.isEmpty()) {
            throw new DraftConflict(
                    "还有流程调用它：" + callers + "；请先改那些流程。", "Other flows call it; change them first: " + callers + ".");
        }
    }

    private static boolean calls(FlowPackage flow, String stage) {
        return !flow.isDecision()
                && Bpmn.readModelFromStream(
                                new ByteArrayInputStream(flow.model().content()))
                        .getModelElementsByType(CallActivity.class)
                        .stream()
                        .map(CallActivity::getCalledElement)
                        .filter(Objects::nonNull)
                        .anyMatch(stage::equals);
    }
}
