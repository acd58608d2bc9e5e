package org.fengqiao.processadmin;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.camunda.bpm.model.bpmn.Bpmn;
import org.camunda.bpm.model.bpmn.BpmnModelInstance;
import org.camunda.bpm.model.bpmn.instance.Process;
import org.camunda.bpm.model.bpmn.instance.StartEvent;
import org.camunda.bpm.model.bpmn.instance.UserTask;
import org.camunda.bpm.model.dmn.Dmn;
import org.camunda.bpm.model.dmn.instance.Decision;
import org.camunda.bpm.model.xml.ModelException;
import org.fengqiao.gate.BrokenFlow;
import org.fengqiao.gate.FlowFile;

/**
 * Sorts files into packages. A form bound by {@code deployment} is looked up beside its process only, so each process
 * takes its own forms along; the engine itself would accept a missing one and fail when the task is opened.
 */
final class FlowPackages {

    private static final ObjectMapper JSON = new ObjectMapper();

    private final Map<String, FlowFile> forms = new HashMap<>();
    private final Map<String, FlowPackage> packages = new HashMap<>();

    private FlowPackages() {}

    /** @throws BrokenFlow for the first file that cannot be taken */
    static List<FlowPackage> of(List<FlowFile> files) {
        var sorting = new FlowPackages();
        files.stream().filter(FlowFile::isForm).forEach(sorting::addForm);
        files.stream().filter(FlowFile::isDecision).forEach(sorting::addDecision);
        files.stream().filter(FlowFile::isProcess).forEach(sorting::addProcess);
        return new ArrayList<>(sorting.packages.values());
    }

    private void addForm(FlowFile file) {
        try {
            var id = JSON.readTree(file.content()).path("id").asText("");
            if (id.isBlank()) {
                throw new BrokenFlow(file.name(), "表单没有 id。", "The form has no id.");
            }
            var other = forms.put(id, file);
            if (other != null) {
                throw new BrokenFlow(
                        file.name(),
                        "表单 " + id + " 与 " + other + " 重复。",
                        "The form " + id + " is in " + other + " already.");
            }
        } catch (IOException unreadable) {
            throw BrokenFlow.unreadable(file.name(), unreadable);
        }
    }

    private void addDecision(FlowFile file) {
        try {
            var decisions = Dmn.readModelFromStream(new ByteArrayInputStream(file.content()))
                    .getModelElementsByType(Decision.class)
                    .stream()
                    .map(Decision::getId)
                    .toList();
            add(new FlowPackage(only(file, decisions), file, Set.of()));
        } catch (ModelException unreadable) {
            throw BrokenFlow.unreadable(file.name(), unreadable);
        }
    }

    private void addProcess(FlowFile file) {
        try {
            var model = Bpmn.readModelFromStream(new ByteArrayInputStream(file.content()));
            var processes = model.getModelElementsByType(Process.class).stream()
                    .filter(Process::isExecutable)
                    .map(Process::getId)
                    .toList();
            add(new FlowPackage(only(file, processes), file, formsOf(model, file)));
        } catch (ModelException unreadable) {
            throw BrokenFlow.unreadable(file.name(), unreadable);
        }
    }

    private static String only(FlowFile file, List<String> ids) {
        if (ids.size() != 1) {
            throw new BrokenFlow(
                    file.name(),
                    "应当恰好有一个流程或决策，现有 " + ids.size() + " 个。",
                    "One process or decision is expected, there are " + ids.size() + ".");
        }
        return ids.get(0);
    }

    private void add(FlowPackage added) {
        var other = packages.put(added.stage(), added);
        if (other != null) {
            throw new BrokenFlow(
                    added.model().name(),
                    added.stage() + " 与 " + other.model() + " 重复。",
                    added.stage() + " is in " + other.model() + " already.");
        }
    }

    private Set<FlowFile> formsOf(BpmnModelInstance model, FlowFile file) {
        return formReferences(model)
                .map(reference -> form(reference, file))
                .collect(Collectors.toCollection(HashSet::new));
    }

    private FlowFile form(String reference, FlowFile file) {
        var form = forms.get(reference);
        if (form == null) {
            throw new BrokenFlow(file.name(), "找不到表单 " + reference + "。", "There is no form " + reference + ".");
        }
        return form;
    }

    private static Stream<String> formReferences(BpmnModelInstance model) {
        return Stream.concat(
                        model.getModelElementsByType(UserTask.class).stream().map(UserTask::getCamundaFormRef),
                        model.getModelElementsByType(StartEvent.class).stream().map(StartEvent::getCamundaFormRef))
                .filter(reference -> reference != null && !reference.contains("${"));
    }
}
