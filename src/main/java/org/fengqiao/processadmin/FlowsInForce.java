package org.fengqiao.processadmin;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.io.ByteArrayInputStream;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.engine.repository.DecisionDefinition;
import org.camunda.bpm.engine.repository.ProcessDefinition;
import org.camunda.bpm.engine.repository.Resource;
import org.camunda.bpm.engine.repository.ResourceDefinition;
import org.fengqiao.gate.FlowFile;
import org.fengqiao.identity.EngineDoor;
import org.springframework.stereotype.Component;

/** The engine's repository: which flows it has, and what it ever had. */
@Component
public class FlowsInForce {

    /** One for all doors: the engine's own filters and lists tell deployments apart by it. */
    static final String SOURCE = "fengqiao";

    private final RepositoryService repository;

    /** What was deployed once never changes, and the decisions, which share a deployment, would read it ten times over. */
    private final Cache<String, List<FlowFile>> known =
            Caffeine.newBuilder().maximumSize(500).softValues().build();

    FlowsInForce(RepositoryService repository) {
        this.repository = repository;
    }

    /** Every stage and every decision with the files that a new case would meet now. */
    public List<FlowPackage> packages() {
        return EngineDoor.inside(() -> newest().map(this::packageOf).toList());
    }

    /** A file that is in force. */
    Optional<FlowFile> file(String name) {
        return packages().stream().flatMap(each -> each.file(name).stream()).findFirst();
    }

    /** Whether some version of a stage is there. */
    boolean knows(String stage) {
        return EngineDoor.inside(() -> definitions(stage).findAny().isPresent());
    }

    /** Whether the engine has, or once had, exactly these files of a stage. */
    boolean everHad(String stage, Collection<FlowFile> files) {
        return EngineDoor.inside(() -> definitions(stage)
                .map(ResourceDefinition::getDeploymentId)
                .distinct()
                .anyMatch(deployment -> new HashSet<>(files(deployment)).containsAll(files)));
    }

    /** All versions of a stage, the newest first. */
    List<ResourceDefinition> versions(String stage) {
        return EngineDoor.inside(() -> {
            List<ResourceDefinition> all = new ArrayList<>(definitions(stage).toList());
            all.sort((one, other) -> other.getVersion() - one.getVersion());
            return all;
        });
    }

    /** The newest version of every process and of every decision. */
    List<ResourceDefinition> latest() {
        return EngineDoor.inside(() -> newest().toList());
    }

    /** The files of one version: a process with the forms beside it, or a decision alone. */
    FlowPackage packageOf(ResourceDefinition definition) {
        var files = EngineDoor.inside(() -> files(definition.getDeploymentId()));
        var model = files.stream()
                .filter(file -> file.name().equals(definition.getResourceName()))
                .findFirst()
                .orElseThrow();
        var forms = files.stream()
                .filter(file -> file.isForm() && model.isProcess())
                .collect(Collectors.toSet());
        return new FlowPackage(definition.getKey(), model, forms);
    }

    /** @return the deployment's id. @throws org.camunda.bpm.engine.ParseException with the report of gate and engine */
    String deploy(String name, Collection<FlowFile> files) {
        return EngineDoor.inside(() -> {
            var deployment = repository.createDeployment().name(name).source(SOURCE);
            files.forEach(file -> deployment.addInputStream(file.name(), new ByteArrayInputStream(file.content())));
            return deployment.deploy().getId();
        });
    }

    private List<FlowFile> files(String deployment) {
        return known.get(deployment, this::read);
    }

    private List<FlowFile> read(String deployment) {
        return repository.getDeploymentResources(deployment).stream()
                .map(FlowsInForce::file)
                .toList();
    }

    private static FlowFile file(Resource resource) {
        return new FlowFile(resource.getName(), resource.getBytes());
    }

    private Stream<ResourceDefinition> newest() {
        List<ProcessDefinition> processes = repository
                .createProcessDefinitionQuery()
                .withoutTenantId()
                .latestVersion()
                .list();
        List<DecisionDefinition> decisions = repository
                .createDecisionDefinitionQuery()
                .withoutTenantId()
                .latestVersion()
                .list();
        return Stream.concat(processes.stream(), decisions.stream());
    }

    private Stream<ResourceDefinition> definitions(String stage) {
        List<ProcessDefinition> processes = repository
                .createProcessDefinitionQuery()
                .processDefinitionKey(stage)
                .withoutTenantId()
                .list();
        List<DecisionDefinition> decisions = repository
                .createDecisionDefinitionQuery()
                .decisionDefinitionKey(stage)
                .withoutTenantId()
                .list();
        return Stream.concat(processes.stream(), decisions.stream());
    }
}
