package org.fengqiao.processadmin;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.List;
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
 * What one file is called inside: enough to know which stage it belongs to. Whether it is any good the gate says.
 *
 * @param id key of the process, decision or form
 * @param forms keys of the forms that a process asks
 */
record FlowContent(String id, Set<String> forms) {

    private static final ObjectMapper JSON = new ObjectMapper();

    /** Reading a model takes some ten milliseconds, and every release asks all of them more than once. */
    private static final Cache<FlowFile, FlowContent> READ =
            Caffeine.newBuilder().maximumSize(1000).softValues().build();

    /** @throws BrokenFlow for a file that cannot be read or that holds none or several */
    static FlowContent of(FlowFile file) {
        return READ.get(file, FlowContent::read);
    }

    private static FlowContent read(FlowFile file) {
        if (file.isForm()) {
            return form(file);
        }
        if (file.isDecision()) {
            return decision(file);
        }
        if (file.isProcess()) {
            return process(file);
        }
        throw new BrokenFlow(file.name(), "文件类型不对，只接受 .bpmn、.dmn 和 .form。", "A flow is a .bpmn, .dmn or .form file.");
    }

    private static FlowContent form(FlowFile file) {
        try {
            var id = JSON.readTree(file.content()).path("id").asText("");
            if (id.isBlank()) {
                throw new BrokenFlow(file.name(), "表单没有 id。", "The form has no id.");
            }
            return new FlowContent(id, Set.of());
        } catch (IOException unreadable) {
            throw BrokenFlow.unreadable(file.name(), unreadable);
        }
    }

    private static FlowContent decision(FlowFile file) {
        try {
            var decisions = Dmn.readModelFromStream(new ByteArrayInputStream(file.content()))
                    .getModelElementsByType(Decision.class)
                    .stream()
                    .map(Decision::getId)
                    .toList();
            return new FlowContent(only(file, decisions), Set.of());
        } catch (ModelException unreadable) {
            throw BrokenFlow.unreadable(file.name(), unreadable);
        }
    }

    private static FlowContent process(FlowFile file) {
        try {
            var model = Bpmn.readModelFromStream(new ByteArrayInputStream(file.content()));
            var processes = model.getModelElementsByType(Process.class).stream()
                    .filter(Process::isExecutable)
                    .map(Process::getId)
                    .toList();
            return new FlowContent(only(file, processes), formReferences(model));
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

    private static Set<String> formReferences(BpmnModelInstance model) {
        return Stream.concat(
                        model.getModelElementsByType(UserTask.class).stream().map(UserTask::getCamundaFormRef),
                        model.getModelElementsByType(StartEvent.class).stream().map(StartEvent::getCamundaFormRef))
                .filter(reference -> reference != null && !reference.contains("${"))
                .collect(Collectors.toSet());
    }
}
