package org.fengqiao.gate;

import java.util.Set;
import org.jspecify.annotations.Nullable;

/** What a flow refers to: forms, decisions, other processes, messages, errors. */
final class ReferenceCheck {

    private static final Set<String> TASKS_WITH_CALL = Set.of("serviceTask", "sendTask");

    private final Flow flow;
    private final World world;
    private final Findings findings;

    ReferenceCheck(Flow flow, World world, Findings findings) {
        this.flow = flow;
        this.world = world;
        this.findings = findings;
    }

    void look() {
        flow.processes().stream().flatMap(XmlNode::all).forEach(node -> {
            if (!node.space().equals(Space.BPMN)) {
                return;
            }
            switch (node.name()) {
                case "userTask" -> userTask(node);
                case "startEvent" -> form(node);
                case "businessRuleTask" -> rule(node);
                case "callActivity" -> call(node);
                case "serviceTask", "sendTask" -> service(node);
                case "multiInstanceLoopCharacteristics" -> instances(node);
                default -> {}
            }
        });
    }

    private void userTask(XmlNode task) {
        if (task.camunda("formRef") == null && task.camunda("formKey") == null) {
            findings.at(task, Rule.NO_FORM);
        } else {
            form(task);
        }
        if (isBlank(task.camunda("candidateGroups")) && isBlank(task.camunda("candidateUsers"))) {
            findings.at(task, Rule.NO_CANDIDATES);
        }
        if (isBlank(task.camunda("dueDate"))) {
            findings.at(task, Rule.NO_DUE_DATE);
        }
    }

    private static boolean isBlank(@Nullable String text) {
        return text == null || text.isBlank();
    }

    /** Expressions in references are found elsewhere: what cannot be known now cannot be checked now. */
    private void form(XmlNode node) {
        var form = node.camunda("formRef");
        if (form == null || GateExpression.isIn(form)) {
            return;
        }
        var binding = node.camunda("formRefBinding");
        if (binding == null || !Set.of("deployment", "latest", "version").contains(binding)) {
            findings.at(node, Rule.FORM_BINDING);
        } else if (binding.equals("deployment") ? !world.bringsForm(form) : !world.hasForm(form)) {
            findings.at(node, binding.equals("deployment") ? Rule.FORM_NOT_BESIDE : Rule.FORM_UNKNOWN, form);
        }
    }

    private void rule(XmlNode task) {
        var decision = task.camunda("decisionRef");
        if (decision == null) {
            if (task.camunda("delegateExpression") == null) {
                findings.at(task, Rule.NO_DECISION);
            }
            return;
        }
        if (!GateExpression.isIn(decision) && !isThere(task.camunda("decisionRefBinding"), decision)) {
            findings.at(task, Rule.DECISION_UNKNOWN, decision);
        }
        if (isBlank(task.camunda("resultVariable")) || !"singleEntry".equals(task.camunda("mapDecisionResult"))) {
            findings.at(task, Rule.DECISION_RESULT);
        }
    }

    private void call(XmlNode call) {
        var called = call.attribute("calledElement");
        if (called == null || called.isBlank()) {
            findings.at(call, Rule.NO_CALLED_PROCESS);
        } else if (!GateExpression.isIn(called) && !isThere(call.camunda("calledElementBinding"), called)) {
            findings.at(call, Rule.PROCESS_UNKNOWN, called);
        }
        if (call.extensions().noneMatch(each -> each.isCamunda("in") && each.attribute("businessKey") != null)) {
            findings.at(call, Rule.NO_CASE_NUMBER);
        }
    }

    /** Bound to the deployment it has to come in it, and each flow comes in a deployment of its own. */
    private boolean isThere(@Nullable String binding, String id) {
        return "deployment".equals(binding) ? world.brings(id) : world.has(id);
    }

    private void service(XmlNode task) {
        var told = task.attributes().keySet().stream()
                .map(key -> key.substring(key.indexOf('}') + 1))
                .anyMatch(Set.of("delegateExpression", "class", "expression", "type")::contains);
        var connected = task.extensions().anyMatch(each -> each.isCamunda("connector"));
        if (!told && !connected && TASKS_WITH_CALL.contains(task.name())) {
            findings.at(task, Rule.NO_DELEGATE);
        }
    }

    /** Variables are single values: there is none over which anything could be repeated. */
    private void instances(XmlNode loop) {
        if (loop.camunda("collection") != null || loop.child(Space.BPMN, "loopDataInputRef") != null) {
            findings.at(loop, Rule.COLLECTION);
        } else if (loop.child(Space.BPMN, "loopCardinality") == null) {
            findings.at(loop, Rule.NO_CARDINALITY);
        }
    }
}
