package org.fengqiao.gate;

import static java.util.Map.entry;

import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Every text of a model that the engine evaluates. What is not named here may hold no expression at all: the rule is the
 * refusal, the table holds the exceptions.
 */
final class ExpressionCheck {

    private static final Map<String, Place> ATTRIBUTES = Map.ofEntries(
            entry("serviceTask@delegateExpression", Place.DELEGATE),
            entry("sendTask@delegateExpression", Place.DELEGATE),
            entry("businessRuleTask@delegateExpression", Place.DELEGATE),
            entry("messageEventDefinition@delegateExpression", Place.DELEGATE),
            entry("executionListener@delegateExpression", Place.LISTENER),
            entry("taskListener@delegateExpression", Place.TASK_LISTENER),
            entry("userTask@assignee", Place.ASSIGNEE),
            entry("userTask@candidateUsers", Place.USERS),
            entry("userTask@candidateGroups", Place.GROUPS),
            entry("process@candidateStarterGroups", Place.GROUPS),
            entry("process@candidateStarterUsers", Place.USERS),
            entry("userTask@dueDate", Place.DATE),
            entry("userTask@followUpDate", Place.DATE),
            entry("userTask@priority", Place.NUMBER),
            entry("in@businessKey", Place.CASE_NUMBER),
            entry("in@sourceExpression", Place.VALUE),
            entry("out@sourceExpression", Place.VALUE));

    private static final Map<String, Place> TEXTS = Map.of(
            "conditionExpression", Place.CONDITION,
            "completionCondition", Place.CONDITION,
            "condition", Place.CONDITION,
            "loopCardinality", Place.NUMBER,
            "timeDate", Place.TIME_DATE,
            "timeDuration", Place.TIME_DURATION,
            "timeCycle", Place.TIME_CYCLE,
            "inputParameter", Place.VALUE,
            "outputParameter", Place.VALUE,
            "failedJobRetryTimeCycle", Place.RETRY_CYCLE);

    /** What the engine reads as the name of a variable. */
    private static final Set<String> VARIABLES = Set.of(
            "in@source",
            "in@target",
            "out@source",
            "out@target",
            "inputParameter@name",
            "outputParameter@name",
            "businessRuleTask@resultVariable",
            "startEvent@initiator",
            "multiInstanceLoopCharacteristics@elementVariable",
            "errorEventDefinition@errorCodeVariable",
            "errorEventDefinition@errorMessageVariable",
            "escalationEventDefinition@escalationCodeVariable",
            "conditionalEventDefinition@variableName");

    private final Findings findings;
    private final Expressions expressions;
    private final PlaceCheck places;

    ExpressionCheck(Flow flow, World world, Findings findings) {
        this.findings = findings;
        expressions = new Expressions(flow.variables(), findings);
        places = new PlaceCheck(expressions, world, findings);
    }

    void look(XmlNode root) {
        root.all().filter(node -> isEvaluated(node) && !findings.isWrong(node)).forEach(node -> {
            node.attributes().forEach((name, value) -> attribute(node, name, value));
            if (!node.text().isEmpty()) {
                places.look(TEXTS.get(node.name()), node, node.text());
            }
        });
    }

    /** Whatever stands in the model's own words or the engine's; diagrams and other tools' words are never evaluated. */
    private static boolean isEvaluated(XmlNode node) {
        return node.space().equals(Space.BPMN) || node.space().equals(Space.CAMUNDA);
    }

    private void attribute(XmlNode node, String key, String value) {
        var name = local(key);
        if (name == null) {
            return;
        }
        var place = node.name() + "@" + name;
        if (VARIABLES.contains(place)) {
            expressions.isVariable(node, value);
        } else {
            places.look(ATTRIBUTES.get(place), node, value);
        }
    }

    /** Of the model's own or the engine's attributes. */
    private static @Nullable String local(String key) {
        if (!key.startsWith("{")) {
            return key;
        }
        return key.startsWith("{" + Space.CAMUNDA + "}") ? key.substring(key.indexOf('}') + 1) : null;
    }

    /** What the engine makes of a text. */
    enum Place {
        DELEGATE,
        LISTENER,
        TASK_LISTENER,
        ASSIGNEE,
        USERS,
        GROUPS,
        DATE,
        NUMBER,
        CASE_NUMBER,
        VALUE,
        CONDITION,
        TIME_DATE,
        TIME_DURATION,
        TIME_CYCLE,
        RETRY_CYCLE
    }
}
