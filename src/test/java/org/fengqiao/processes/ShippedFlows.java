package org.fengqiao.processes;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.camunda.bpm.dmn.engine.DmnDecision;
import org.camunda.bpm.dmn.engine.DmnEngineConfiguration;
import org.camunda.bpm.model.bpmn.Bpmn;
import org.camunda.bpm.model.bpmn.BpmnModelInstance;
import org.camunda.bpm.model.bpmn.instance.Process;
import org.camunda.bpm.model.xml.instance.ModelElementInstance;

/** The models, forms and decisions of the repository, read without an engine. */
final class ShippedFlows {

    private static final Path PROCESSES = Path.of("processes");
    private static final Path FORMS = Path.of("forms");

    private ShippedFlows() {}

    /** Every model with its file. */
    static Stream<Model> models() {
        return files(PROCESSES, ".bpmn").map(file -> new Model(file, Bpmn.readModelFromFile(file.toFile())));
    }

    /** Every form with its file. */
    static Stream<Form> forms() {
        return files(FORMS, ".form").map(file -> new Form(file, json(file)));
    }

    /** Every decision with its file. */
    static Stream<Path> decisionFiles() {
        return files(PROCESSES.resolve("decisions"), ".dmn");
    }

    /** The one decision of a file. */
    static DmnDecision decision(Path file) {
        try (var table = Files.newInputStream(file)) {
            return DmnEngineConfiguration.createDefaultDmnEngineConfiguration()
                    .buildEngine()
                    .parseDecisions(table)
                    .get(0);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    /** {@code onSiteMediation} → {@code on-site-mediation}. */
    static String kebab(String id) {
        return id.replaceAll("([A-Z])", "-$1").toLowerCase(Locale.ROOT);
    }

    private static Stream<Path> files(Path folder, String ending) {
        try (var found = Files.walk(folder)) {
            return found.filter(file -> file.toString().endsWith(ending)).sorted().toList().stream();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private static JsonNode json(Path file) {
        try {
            return new ObjectMapper().readTree(file.toFile());
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    record Model(Path file, BpmnModelInstance bpmn) {

        Process process() {
            return bpmn.getModelElementsByType(Process.class).iterator().next();
        }

        String id() {
            return process().getId();
        }

        <T extends ModelElementInstance> List<T> all(Class<T> type) {
            return List.copyOf(bpmn.getModelElementsByType(type));
        }

        @Override
        public String toString() {
            return file.getFileName().toString();
        }
    }

    record Form(Path file, JsonNode json) {

        String id() {
            return json.path("id").asText();
        }

        /** The folder's name, which is the stage's. */
        String stage() {
            return file.getParent().getFileName().toString();
        }

        /** Everything on the form, groups opened. */
        List<JsonNode> components() {
            return open(json).toList();
        }

        /** What a user fills in. */
        List<JsonNode> fields() {
            return components().stream()
                    .filter(each -> each.has("key") && !each.path("disabled").asBoolean())
                    .toList();
        }

        private static Stream<JsonNode> open(JsonNode parent) {
            var children = Stream.<JsonNode>builder();
            parent.path("components").forEach(children::add);
            return children.build().flatMap(child -> Stream.concat(Stream.of(child), open(child)));
        }

        @Override
        public String toString() {
            return stage() + "/" + file.getFileName();
        }
    }
}
