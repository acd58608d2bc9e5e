package org.fengqiao.caseflow;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.camunda.bpm.dmn.engine.DmnDecision;
import org.camunda.bpm.dmn.engine.DmnEngineConfiguration;
import org.camunda.bpm.model.bpmn.Bpmn;
import org.camunda.bpm.model.bpmn.instance.TimeDate;
import org.camunda.bpm.model.bpmn.instance.UserTask;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class LimitNamesTest {

    private static final Path PROCESSES = Path.of("processes");

    private final DmnDecision timeLimits = timeLimits();

    static List<File> models() throws IOException {
        try (var files = Files.list(PROCESSES)) {
            return files.filter(file -> file.toString().endsWith(".bpmn"))
                    .map(Path::toFile)
                    .sorted()
                    .toList();
        }
    }

    @ParameterizedTest
    @MethodSource("models")
    void everyModelNamesLimitsThatTheTableLists(File model) {
        assertThat(LimitNames.mistakesIn(Bpmn.readModelFromFile(model), timeLimits))
                .isEmpty();
    }

    @ParameterizedTest
    @MethodSource("models")
    void everyTaskIsDueAndWarnsByALimit(File model) {
        var bpmn = Bpmn.readModelFromFile(model);

        assertThat(bpmn.getModelElementsByType(UserTask.class)).allSatisfy(task -> {
            assertThat(task.getCamundaDueDate()).as(task.getId()).startsWith("limit:");
            assertThat(task.getCamundaFollowUpDate())
                    .as(task.getId())
                    .isEqualTo(task.getCamundaDueDate().replace("limit:", "warning:"));
        });
        assertThat(bpmn.getModelElementsByType(TimeDate.class))
                .allSatisfy(timer -> assertThat(timer.getTextContent()).matches("(limit|warning):\\w+"));
    }

    @Test
    void anUnknownLimitIsNamedBeforeTheModelIsDeployed() {
        var model = Bpmn.readModelFromStream(new ByteArrayInputStream("""
                <definitions xmlns="http://www.omg.org/spec/BPMN/20100524/MODEL" targetNamespace="t"
                    xmlns:camunda="http://camunda.org/schema/1.0/bpmn">
                  <process id="p" isExecutable="true">
                    <userTask id="a" camunda:dueDate="limit:holdSession" camunda:followUpDate="warning:holdSesion"/>
                    <userTask id="b" camunda:dueDate="P5D"/>
                    <userTask id="c"/>
                    <intermediateCatchEvent id="d"><timerEventDefinition>
                      <timeDate>limit:nextWeek</timeDate>
                    </timerEventDefinition></intermediateCatchEvent>
                  </process>
                </definitions>
                """.getBytes(StandardCharsets.UTF_8)));

        assertThat(LimitNames.mistakesIn(model, timeLimits))
                .hasSize(2)
                .anySatisfy(mistake -> assertThat(mistake).contains("holdSesion"))
                .anySatisfy(mistake -> assertThat(mistake).contains("nextWeek"));
    }

    private static DmnDecision timeLimits() {
        try (var table = Files.newInputStream(PROCESSES.resolve("decisions/time-limits.dmn"))) {
            return DmnEngineConfiguration.createDefaultDmnEngineConfiguration()
                    .buildEngine()
                    .parseDecision("timeLimits", table);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
