package org.fengqiao.rehearsal;

import java.io.ByteArrayInputStream;
import java.util.Optional;
import org.camunda.bpm.model.bpmn.Bpmn;
import org.camunda.bpm.model.bpmn.instance.Process;
import org.fengqiao.gate.FlowFile;

/** Reads from a model's file which process it draws. */
final class ProcessId {

    private ProcessId() {}

    static Optional<String> of(FlowFile file) {
        return Bpmn.readModelFromStream(new ByteArrayInputStream(file.content()))
                .getModelElementsByType(Process.class)
                .stream()
                .filter(Process::isExecutable)
                .map(Process::getId)
                .findFirst();
    }
}
