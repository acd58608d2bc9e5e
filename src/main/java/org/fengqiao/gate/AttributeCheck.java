package org.fengqiao.gate;

import static java.util.Map.entry;

import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Which attributes of the engine may stand where. All others are refused, those that run code with words of their own. */
final class AttributeCheck {

    private static final String JOBS = "asyncBefore asyncAfter exclusive jobPriority";

    /** By the element's name; elements of the engine stand here with the attributes that they have themselves. */
    static final Map<String, Set<String>> ALLOWED = Map.ofEntries(
            allow(
                    "process",
                    "historyTimeToLive versionTag isStartableInTasklist jobPriority candidateStarterGroups candidateStarterUsers"),
            allow("startEvent", JOBS + " formRef formRefBinding formRefVersion initiator"),
            allow(
                    "userTask",
                    JOBS
                            + " assignee candidateUsers candidateGroups dueDate followUpDate priority formRef formRefBinding formRefVersion"),
            allow("serviceTask", JOBS + " delegateExpression"),
            allow("sendTask", JOBS + " delegateExpression"),
            allow(
                    "businessRuleTask",
                    JOBS
                            + " delegateExpression decisionRef decisionRefBinding decisionRefVersion decisionRefVersionTag mapDecisionResult resultVariable"),
            allow("callActivity", JOBS + " calledElementBinding calledElementVersion calledElementVersionTag"),
            allow("multiInstanceLoopCharacteristics", JOBS + " collection elementVariable"),
            allow("messageEventDefinition", "delegateExpression"),
            allow("errorEventDefinition", "errorCodeVariable errorMessageVariable"),
            allow("escalationEventDefinition", "escalationCodeVariable"),
            allow("conditionalEventDefinition", "variableName variableEvents"),
            allow("signalEventDefinition", "async"),
            allow("error", "errorMessage"),
            allow("properties", ""),
            allow("property", "id name value"),
            allow("executionListener", "event delegateExpression"),
            allow("taskListener", "event id delegateExpression"),
            allow("in", "source target sourceExpression businessKey variables local"),
            allow("out", "source target sourceExpression variables local"),
            allow("inputOutput", ""),
            allow("inputParameter", "name"),
            allow("outputParameter", "name"),
            allow("failedJobRetryTimeCycle", ""));

    /** Of elements that stand for a place in the flow and have no more to say. */
    private static final Set<String> OF_NODES = Stream.of(JOBS.split(" ")).collect(Collectors.toUnmodifiableSet());

    private static final Map<String, Rule> REFUSED = Map.ofEntries(
            entry("class", Rule.CLASS),
            entry("variableMappingClass", Rule.CLASS),
            entry("variableMappingDelegateExpression", Rule.CLASS),
            entry("expression", Rule.EXPRESSION_CALLED),
            entry("type", Rule.TASK_TYPE),
            entry("topic", Rule.TASK_TYPE),
            entry("formKey", Rule.FORM_KEY),
            entry("formHandlerClass", Rule.CLASS),
            entry("resource", Rule.RESOURCE),
            entry("caseRef", Rule.CASE_REF));

    private final Findings findings;
    private final Set<String> engines = new HashSet<>();

    AttributeCheck(Findings findings) {
        this.findings = findings;
    }

    private static Map.Entry<String, Set<String>> allow(String element, String attributes) {
        return entry(element, Set.of(attributes.split(" ")));
    }

    void look(XmlNode node) {
        var inCamunda = node.space().equals(Space.CAMUNDA);
        node.attributes().forEach((key, value) -> {
            var space = key.startsWith("{") ? key.substring(1, key.indexOf('}')) : "";
            var name = key.substring(key.indexOf('}') + 1);
            if (space.equals(Space.CAMUNDA) || inCamunda && space.isEmpty()) {
                engines(node, name);
            } else if (space.equals(Space.XSI)) {
                schema(node, name, value);
            } else if (Space.OTHER_ENGINES.containsKey(space)) {
                other(node, space);
            } else if (space.isEmpty() && isLanguage(name)) {
                language(node, value);
            }
        });
    }

    private void engines(XmlNode node, String name) {
        if (allowed(node).contains(name)) {
            return;
        }
        var refused = REFUSED.get(name);
        if (refused == null || name.equals("type") && node.space().equals(Space.CAMUNDA)) {
            findings.at(node, Rule.NOT_ALLOWED, "camunda:" + name);
        } else {
            findings.at(node, refused, name);
        }
    }

    private static Set<String> allowed(XmlNode node) {
        return ALLOWED.getOrDefault(node.name(), Flow.NODES.contains(node.name()) ? OF_NODES : Set.of());
    }

    /** The engine's parser would fetch a schema from where such an attribute points. */
    private void schema(XmlNode node, String name, String value) {
        if (name.equals("type")) {
            var type = value.substring(value.indexOf(':') + 1);
            if (!type.equals("tFormalExpression") && !type.equals("tExpression")) {
                findings.at(node, Rule.FOREIGN_TYPE, value);
            }
        } else if (!name.equals("nil")) {
            findings.at(node, Rule.SCHEMA_LOCATION, name);
        }
    }

    private void other(XmlNode node, String space) {
        if (engines.add(space)) {
            findings.at(node, Rule.OTHER_ENGINE, String.valueOf(Space.OTHER_ENGINES.get(space)));
        }
    }

    private static boolean isLanguage(String name) {
        return name.equals("language") || name.equals("scriptFormat") || name.equals("expressionLanguage");
    }

    /** A condition in another language is a script; at the top of a model the engine does not look. */
    private void language(XmlNode node, String value) {
        if (!node.name().equals("definitions") && !value.isBlank()) {
            findings.at(node, Rule.LANGUAGE, value);
        }
    }

    /** What modelers write of colours and of themselves. */
    static boolean isModelers(@Nullable String space) {
        return Set.of(
                        "http://camunda.org/schema/modeler/1.0",
                        "http://bpmn.io/schema/bpmn/biocolor/1.0",
                        "http://www.omg.org/spec/BPMN/non-normative/color/1.0")
                .contains(space);
    }
}
