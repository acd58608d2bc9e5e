package org.fengqiao.gate;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;
import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.engine.impl.context.Context;
import org.camunda.bpm.engine.repository.ResourceDefinition;
import org.fengqiao.identity.EngineDoor;

/** What the engine has in force: the newest version of each process and decision, with the forms beside it. */
final class InForce {

    private static final int MOST = 200;

    /** A deployment never changes. */
    private final Map<String, List<FlowFile>> kept = new ConcurrentHashMap<>();

    /** Within a command of the engine. */
    List<FlowFile> files() {
        var repository = Context.getProcessEngineConfiguration().getRepositoryService();
        return EngineDoor.inside(() -> Context.getCommandContext().runWithoutAuthorization(() -> files(repository)));
    }

    private List<FlowFile> files(RepositoryService repository) {
        var processes =
                repository.createProcessDefinitionQuery().latestVersion().list();
        var decisions =
                repository.createDecisionDefinitionQuery().latestVersion().list();
        var files = new ArrayList<FlowFile>();
        var newest = new HashSet<String>();
        Stream.concat(processes.stream(), decisions.stream()).forEach(each -> {
            newest.add(each.getDeploymentId());
            of(repository, each.getDeploymentId()).stream()
                    .filter(file -> file.isForm() || isOf(each, file))
                    .forEach(files::add);
        });
        if (kept.size() > MOST) {
            kept.keySet().retainAll(newest);
        }
        return files;
    }

    private static boolean isOf(ResourceDefinition definition, FlowFile file) {
        return file.name().equals(definition.getResourceName());
    }

    private List<FlowFile> of(RepositoryService repository, String deployment) {
        return kept.computeIfAbsent(deployment, id -> repository.getDeploymentResources(id).stream()
                .map(each -> new FlowFile(each.getName(), each.getBytes()))
                .toList());
    }
}
