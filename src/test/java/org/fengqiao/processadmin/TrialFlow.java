package org.fengqiao.processadmin;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.camunda.bpm.engine.RepositoryService;
import org.fengqiao.identity.EngineDoor;
import org.fengqiao.testing.Drawn;

/** A folder of flows with a small process of its own, so that a test never touches the county's. */
record TrialFlow(Path folder, String key) {

    /** Deletes every trial's deployments. */
    static void takeAway(RepositoryService repository) {
        EngineDoor.inside(() -> repository.createDeploymentQuery().list().stream()
                .filter(each -> each.getName().startsWith("trialOf")
                        || String.join(" ", repository.getDeploymentResourceNames(each.getId()))
                                .contains("trialOf"))
                .forEach(each -> repository.deleteDeployment(each.getId(), true)));
    }

    TrialFlow withProcess(String taskName) {
        return write(processFile(), process(taskName));
    }

    TrialFlow withForm(String label) {
        return write("forms/" + key + "/ask.form", form(label));
    }

    TrialFlow withDecision(String answer) {
        return write("processes/decisions/" + key + "-table.dmn", decision(answer));
    }

    String processFile() {
        return "processes/" + key + ".bpmn";
    }

    TrialFlow write(String name, String content) {
        try {
            var file = folder.resolve(name);
            Files.createDirectories(file.getParent());
            Files.writeString(file, content);
            return this;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    String process(String taskName) {
        return Drawn.of("""
                <?xml version="1.0" encoding="UTF-8"?>
                <definitions xmlns="http://www.omg.org/spec/BPMN/20100524/MODEL"
                    xmlns:camunda="http://camunda.org/schema/1.0/bpmn" targetNamespace="trial">
                  <process id="%1$s" isExecutable="true" camunda:versionTag="7.7" camunda:historyTimeToLive="P1D">
                    <startEvent id="start" /><sequenceFlow id="toAsk" sourceRef="start" targetRef="ask" />
                    <userTask id="ask" name="%2$s" camunda:formRef="%1$sForm" camunda:formRefBinding="deployment"
                      camunda:candidateGroups="${committee}" camunda:dueDate="P1D" />
                    <sequenceFlow id="toEnd" sourceRef="ask" targetRef="end" /><endEvent id="end" />
                  </process>
                </definitions>
                """.formatted(key, taskName));
    }

    String form(String label) {
        return """
                {"id": "%sForm", "type": "default", "schemaVersion": 16,
                 "components": [{"type": "textfield", "key": "countyAnswer", "label": "%s",
                   "properties": {"countyField": "text", "personal": "no"}}]}
                """.formatted(key, label);
    }

    private String decision(String answer) {
        return """
                <?xml version="1.0" encoding="UTF-8"?>
                <definitions xmlns="https://www.omg.org/spec/DMN/20191111/MODEL/"
                    xmlns:camunda="http://camunda.org/schema/1.0/dmn" id="trial" name="trial" namespace="trial">
                  <decision id="%1$sTable" name="trial" camunda:historyTimeToLive="P1D" camunda:versionTag="7.7">
                    <decisionTable id="table">
                      <output id="answer" name="answer" typeRef="string" />
                      <rule id="always"><outputEntry id="entry"><text>"%2$s"</text></outputEntry></rule>
                    </decisionTable>
                  </decision>
                </definitions>
                """.formatted(key, answer);
    }
}
