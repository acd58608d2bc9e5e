package org.fengqiao.bench.lifecycle;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.regex.Pattern;

/**
 * The product's own models as a bare engine can run them: every delegate and listener is the empty one, a decision is a step of the
 * same empty kind, and a time limit is a fixed period. Everything else, pictures included, stays as it is.
 */
final class Models {

    private static final Path FOLDER = Path.of("processes");
    private static final Pattern DECISION = Pattern.compile(
            "<bpmn:businessRuleTask ([^>]*?) camunda:resultVariable=\"[^\"]*\" camunda:decisionRef=\"[^\"]*\""
                    + " camunda:mapDecisionResult=\"[^\"]*\"");
    private static final Pattern TIMER = Pattern.compile(
            "<bpmn:timeDate ([^>]*)>(?:limit|warning):[^<]*</bpmn:timeDate>");
    private static final Pattern INHERITED = Pattern.compile("<camunda:in businessKey=\"[^\"]*\" />");

    private Models() {}

    /** For the same engine as the product's, by file name. */
    static Map<String, String> bare() {
        var models = new LinkedHashMap<String, String>();
        try (var files = Files.list(FOLDER)) {
            files.filter(file -> file.toString().endsWith(".bpmn"))
                    .sorted()
                    .forEach(file -> models.put(String.valueOf(file.getFileName()), bare(read(file))));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return models;
    }

    /** For Flowable, by file name. */
    static Map<String, String> flowable() {
        var models = new LinkedHashMap<String, String>();
        bare().forEach((name, model) -> models.put(name, flowable(model)));
        return models;
    }

    private static String bare(String model) {
        var text = DECISION.matcher(model)
                .replaceAll("<bpmn:serviceTask $1 camunda:delegateExpression=\"\\${emptyDelegate}\"")
                .replace("</bpmn:businessRuleTask>", "</bpmn:serviceTask>")
                .replaceAll("delegateExpression=\"\\$\\{\\w+Listener}\"", "delegateExpression=\"\\${emptyListener}\"")
                .replaceAll("delegateExpression=\"\\$\\{\\w+Delegate}\"", "delegateExpression=\"\\${emptyDelegate}\"")
                .replaceAll("=\"limit:\\w+\"", "=\"P7D\"")
                .replaceAll("=\"warning:\\w+\"", "=\"P5D\"")
                .replaceAll(" camunda:formRef(Binding)?=\"\\w+\"", "");
        return TIMER.matcher(text).replaceAll("<bpmn:timeDuration $1>P30D</bpmn:timeDuration>");
    }

    /** What has no counterpart there goes: the date for a reminder, the version tag, the time to live. */
    private static String flowable(String model) {
        var text = model.replaceAll(" camunda:(followUpDate|versionTag|historyTimeToLive|isStartableInTasklist)=\"[^\"]*\"", "")
                .replaceAll("<bpmn:callActivity ", "<bpmn:callActivity camunda:inheritBusinessKey=\"true\" ");
        return INHERITED.matcher(text)
                .replaceAll("")
                .replace("xmlns:camunda=\"http://camunda.org/schema/1.0/bpmn\"", "xmlns:flowable=\"http://flowable.org/bpmn\"")
                .replace("camunda:", "flowable:");
    }

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
