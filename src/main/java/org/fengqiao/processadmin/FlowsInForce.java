package org.fengqiao.processadmin;

import java.io.ByteArrayInputStream;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.camunda.bpm.engine.ParseException;
import org.camunda.bpm.engine.Problem;
import org.camunda.bpm.engine.ProcessEngineException;
import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.engine.repository.DecisionDefinition;
import org.camunda.bpm.engine.repository.ProcessDefinition;
import org.camunda.bpm.engine.repository.ResourceDefinition;
import org.fengqiao.gate.BrokenFlow;
import org.fengqiao.gate.FlowFile;
import org.fengqiao.identity.EngineDoor;
import org.springframework.stereotype.Component;

/** The engine's repository: which flows it has, and what it ever had. */
@Component
class FlowsInForce {

    /** One for all doors: the engine's own filters and lists tell deployments apart by it. */
    static final String SOURCE = "fengqiao";

    private final RepositoryService repository;

    FlowsInForce(RepositoryService repository) {
        this.repository = repository;
    }

    /** Whether some version of a stage is there. */
    boolean knows(String stage) {
        return EngineDoor.inside(() -> definitions(stage).findAny().isPresent());
    }

    /** Whether the engine has, or once had, exactly these files. */
    boolean everHad(FlowPackage flow) {
        return EngineDoor.inside(() -> definitions(flow.stage())
                .map(ResourceDefinition::getDeploymentId)
                .distinct()
                .anyMatch(deployment -> holds(deployment, flow)));
    }

    private boolean holds(String deployment, FlowPackage flow) {
        var wanted = new HashSet<>(flow.files());
        var files = repository.getDeploymentResources(deployment).stream()
                .map(each -> new FlowFile(each.getName(), each.getBytes()))
                .collect(Collectors.toSet());
        return flow.isDecision() ? files.containsAll(wanted) : files.equals(wanted);
    }

    private Stream<? extends ResourceDefinition> definitions(String stage) {
        List<ProcessDefinition> processes = repository
                .createProcessDefinitionQuery()
                .processDefinitionKey(stage)
                .list();
        List<DecisionDefinition> decisions = repository
                .createDecisionDefinitionQuery()
                .decisionDefinitionKey(stage)
                .list();
        return Stream.concat(processes.stream(), decisions.stream());
    }

    /** @return the deployment's id. @throws BrokenFlow where the engine cannot read a file */
    String deploy(String name, Set<FlowFile> files) {
        return EngineDoor.inside(() -> {
            var deployment = repository.createDeployment().name(name).source(SOURCE);
            files.forEach(file -> deployment.addInputStream(file.name(), new ByteArrayInputStream(file.content())));
            try {
                return deployment.deploy().getId();
            } catch (ParseException unreadable) {
                throw broken(unreadable);
            } catch (ProcessEngineException unreadable) {
                throw BrokenFlow.unreadable(name, unreadable);
            }
        });
    }

    private static BrokenFlow broken(ParseException unreadable) {
        var report = unreadable.getResorceReports().get(0);
        var words = report.getErrors().stream().map(Problem::getMessage).collect(Collectors.joining("; "));
        return BrokenFlow.refused(report.getResourceName(), words, unreadable);
    }
}
