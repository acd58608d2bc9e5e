package org.fengqiao.processes;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.camunda.bpm.dmn.engine.impl.DmnDecisionTableImpl;
import org.camunda.bpm.model.bpmn.instance.BaseElement;
import org.camunda.bpm.model.bpmn.instance.CallActivity;
import org.camunda.bpm.model.bpmn.instance.StartEvent;
import org.camunda.bpm.model.bpmn.instance.TimerEventDefinition;
import org.camunda.bpm.model.bpmn.instance.UserTask;
import org.camunda.bpm.model.xml.instance.ModelElementInstance;
import org.fengqiao.processes.ShippedFlows.Model;
import org.junit.jupiter.api.Test;

/** The list of flows in {@code processes/README.md} is written from the flows, so it cannot tell anything else. */
class ProcessReadmeTest {

    private static final Path README = Path.of("processes", "README.md");
    private static final String WRITE = "fengqiao.write-readme";

    @Test
    void theReadmeSaysWhatTheFlowsAre() throws IOException {
        var expected = readme();
        if (Boolean.getBoolean(WRITE)) {
            Files.writeString(README, expected);
        }

        assertThat(Files.readString(README))
                .as("write it anew: mvn test -Dtest=ProcessReadmeTest -D%s=true", WRITE)
                .isEqualTo(expected);
    }

    private static String readme() {
        return """
                # Flows

                Written by `ProcessReadmeTest` from the files beside it; do not edit by hand. Change the flows in Camunda Modeler, then run
                `mvn test -Dtest=ProcessReadmeTest -D%s=true`.

                ## Processes

                | file | id and name | purpose | starts by | people's tasks | timers | kept |
                | --- | --- | --- | --- | --- | --- | --- |
                %s

                ## Decisions

                | file | id and name | asks | answers | hit policy | rows |
                | --- | --- | --- | --- | --- | --- |
                %s
                """.formatted(
                WRITE,
                ShippedFlows.models().map(ProcessReadmeTest::row).collect(Collectors.joining("\n")),
                ShippedFlows.decisionFiles().map(ProcessReadmeTest::decisionRow).collect(Collectors.joining("\n")));
    }

    private static String row(Model model) {
        return cells(
                "`" + model + "`",
                "`" + model.id() + "` " + model.process().getName(),
                documentation(model.process()),
                startsBy(model),
                list(model.all(UserTask.class).stream().map(task -> task.getName() + " `" + task.getId() + "`")),
                list(model.all(TimerEventDefinition.class).stream().map(ProcessReadmeTest::timer)),
                model.process().getCamundaHistoryTimeToLiveString());
    }

    private static String startsBy(Model model) {
        var forms = model.all(StartEvent.class).stream()
                .filter(start -> start.getCamundaFormRef() != null)
                .map(start -> "the form `" + start.getCamundaFormRef() + "`, or `POST /api/disputes`");
        var calls = ShippedFlows.models().flatMap(other -> other.all(CallActivity.class).stream()
                .filter(call -> model.id().equals(call.getCalledElement()))
                .map(call -> "`" + call.getId() + "` of `" + other.id() + "`"));
        return list(Stream.concat(forms, calls));
    }

    private static String timer(TimerEventDefinition timer) {
        var event = (BaseElement) timer.getParentElement();
        return "`" + event.getId() + "` at `" + timer.getTimeDate().getTextContent() + "`";
    }

    private static String decisionRow(Path file) {
        var decision = ShippedFlows.decision(file);
        var table = (DmnDecisionTableImpl) decision.getDecisionLogic();
        return cells(
                "`decisions/" + file.getFileName() + "`",
                "`" + decision.getKey() + "` " + decision.getName(),
                list(table.getInputs().stream()
                        .map(input -> "`" + input.getExpression().getExpression() + "`")),
                list(table.getOutputs().stream().map(output -> "`" + output.getOutputName() + "`")),
                table.getHitPolicyHandler().getHitPolicyEntry().getHitPolicy().name(),
                String.valueOf(table.getRules().size()));
    }

    private static String cells(String... cells) {
        return "| " + String.join(" | ", cells) + " |";
    }

    private static String list(Stream<String> entries) {
        var text = entries.collect(Collectors.joining("<br>"));
        return text.isEmpty() ? "–" : text;
    }

    private static String documentation(BaseElement element) {
        return element.getDocumentations().stream()
                .map(ModelElementInstance::getTextContent)
                .collect(Collectors.joining());
    }
}
