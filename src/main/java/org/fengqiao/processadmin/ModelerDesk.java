package org.fengqiao.processadmin;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.engine.repository.DecisionDefinition;
import org.camunda.bpm.engine.repository.ProcessDefinition;
import org.camunda.bpm.engine.rest.dto.repository.DecisionDefinitionDto;
import org.camunda.bpm.engine.rest.dto.repository.ProcessDefinitionDto;
import org.fengqiao.gate.FlowFile;
import org.fengqiao.identity.EngineDoor;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Takes what Camunda Modeler sends, with the rest of each stage as it is in force. */
@Service
@Transactional
public class ModelerDesk {

    private final FlowsInForce engine;
    private final FlowsTaken taken;
    private final DoorDrafts doors;
    private final FlowAdmins admins;
    private final RepositoryService repository;

    ModelerDesk(
            FlowsInForce engine, FlowsTaken taken, DoorDrafts doors, FlowAdmins admins, RepositoryService repository) {
        this.engine = engine;
        this.taken = taken;
        this.doors = doors;
        this.admins = admins;
        this.repository = repository;
    }

    /**
     * Takes files.
     *
     * @param name the deployment's, in which Modeler lets people say why
     * @throws DraftConflict for the very content that Modeler brought last, while another door has changed the stage since
     */
    Taken take(String name, List<FlowFile> files) {
        var change = new FlowChange(FlowDoor.MODELER, admins.require().login(), reason(name, files));
        taken.waitForOthers();
        var touched = FlowComposition.of(engine.packages(), files).touched();
        touched.stream().filter(Touched::isNew).forEach(this::demandNews);
        var stages = doors.releaseOrDraft(change, files);
        var meant = touched.stream().map(Touched::stage).collect(Collectors.toCollection(TreeSet::new));
        return new Taken(meant, doors.needsTwo() && !stages.isEmpty());
    }

    private void demandNews(Touched stage) {
        var last = taken.findFirstByDoorAndStageOrderByIdDesc(FlowDoor.MODELER, stage.stage());
        if (last.filter(each -> each.isSameAs(stage.ownHash())).isPresent()) {
            throw new DraftConflict(
                    stage.stage() + "：Modeler 上次部署的就是这个内容，之后它已从别处改过；要恢复请用“流程”页面。",
                    "This is what Modeler brought last, and it was changed elsewhere since; roll back on the Flows page.");
        }
    }

    /** Modeler proposes the file's or the process's own name, which is no reason. */
    private static @Nullable String reason(String name, List<FlowFile> files) {
        var plain = name.strip();
        return files.stream().map(FlowFile::name).anyMatch(file -> file.equals(plain) || file.startsWith(plain + "."))
                ? null
                : plain;
    }

    /** The stages in force, in the form in which the engine's REST tells of a deployment. */
    Map<String, Object> tell(Taken what) {
        return EngineDoor.inside(() -> {
            var processes = new LinkedHashMap<String, Object>();
            var decisions = new LinkedHashMap<String, Object>();
            var deployments = new TreeSet<String>();
            engine.latest().stream()
                    .filter(each -> what.stages().contains(each.getKey()))
                    .forEach(each -> {
                        deployments.add(each.getDeploymentId());
                        if (each instanceof ProcessDefinition process) {
                            processes.put(each.getId(), ProcessDefinitionDto.fromProcessDefinition(process));
                        } else if (each instanceof DecisionDefinition decision) {
                            decisions.put(each.getId(), DecisionDefinitionDto.fromDecisionDefinition(decision));
                        }
                    });
            return answer(deployments.first(), processes, decisions);
        });
    }

    private Map<String, Object> answer(String id, Map<String, Object> processes, Map<String, Object> decisions) {
        var deployment = repository.createDeploymentQuery().deploymentId(id).singleResult();
        var answer = new LinkedHashMap<String, Object>();
        answer.put("links", List.of());
        answer.put("id", id);
        answer.put("name", deployment.getName());
        answer.put("source", deployment.getSource());
        answer.put("deploymentTime", deployment.getDeploymentTime());
        answer.put("tenantId", null);
        answer.put("deployedProcessDefinitions", processes);
        answer.put("deployedDecisionDefinitions", decisions);
        return answer;
    }

    /** @param stages that the files belong to, changed or not */
    record Taken(Set<String> stages, boolean waitsForSecond) {}
}
