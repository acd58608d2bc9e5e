package org.fengqiao.gate;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.fengqiao.caseflow.DisputeLifecycle;
import org.jspecify.annotations.Nullable;

/** Messages, signals, errors and escalations: declared, sent by somebody, and caught by somebody. */
final class EventCheck {

    private static final List<String> KINDS = List.of("message", "signal", "error", "escalation");

    private final Flow flow;
    private final World world;
    private final Findings findings;

    EventCheck(Flow flow, World world, Findings findings) {
        this.flow = flow;
        this.world = world;
        this.findings = findings;
    }

    void look() {
        flow.nodes()
                .forEach(event -> KINDS.forEach(kind -> {
                    var definition = event.isBpmn("receiveTask") && kind.equals("message")
                            ? event
                            : Flow.definition(event, kind);
                    if (definition != null) {
                        referred(event, kind, definition);
                    }
                }));
    }

    private void referred(XmlNode event, String kind, XmlNode definition) {
        var reference = definition.attribute(kind + "Ref");
        if (reference == null) {
            if (!isOfAnyKind(event, kind)) {
                findings.at(event, Rule.EVENT_WITHOUT_REFERENCE, kind);
            }
            return;
        }
        var declared = flow.declaration(kind, reference);
        if (declared == null) {
            findings.at(event, Rule.EVENT_UNKNOWN, kind, reference);
        } else {
            declared(event, kind, declared);
        }
    }

    /** An error or escalation is caught also without saying which. */
    private static boolean isOfAnyKind(XmlNode event, String kind) {
        return (kind.equals("error") || kind.equals("escalation")) && !isThrown(event);
    }

    static boolean isThrown(XmlNode event) {
        return event.isBpmn("endEvent") || event.isBpmn("intermediateThrowEvent");
    }

    private void declared(XmlNode event, String kind, XmlNode declared) {
        var word = word(kind, declared);
        if (word == null || word.isBlank()) {
            findings.at(declared, Rule.EVENT_WITHOUT_NAME, kind);
        } else if (kind.equals("message")) {
            message(event, word);
        } else if (!kind.equals("signal") && isThrown(event) && !isCaught(event, kind, word)) {
            findings.at(event, Rule.NOBODY_CATCHES, word);
        }
    }

    /** By what the engine knows it. */
    static @Nullable String word(String kind, XmlNode declared) {
        return switch (kind) {
            case "error" -> declared.attribute("errorCode");
            case "escalation" -> declared.attribute("escalationCode");
            default -> declared.attribute("name");
        };
    }

    private void message(XmlNode event, String name) {
        if (!isThrown(event) && !GateExpression.isIn(name) && !DisputeLifecycle.MESSAGES.contains(name)) {
            findings.at(event, Rule.NOBODY_SENDS, name);
        }
    }

    /** On the way out of the scopes of this flow, or by a flow that calls it. */
    private boolean isCaught(XmlNode event, String kind, String code) {
        for (var scope = event.parent(); scope != null; scope = scope.parent()) {
            if (catches(flow, scope, kind).stream().anyMatch(each -> each.isEmpty() || each.equals(code))) {
                return true;
            }
        }
        return flow.processes().stream().anyMatch(process -> world.callersCatch(process.id(), kind, code));
    }

    /** The codes that are caught around a scope or in it; an empty one stands for all. */
    static Set<String> catches(Flow flow, XmlNode scope, String kind) {
        var codes = new HashSet<String>();
        Flow.nodesOf(scope)
                .filter(each -> Flow.isTrue(each.attribute("triggeredByEvent")))
                .flatMap(Flow::nodesOf)
                .filter(each -> each.isBpmn("startEvent"))
                .forEach(start -> code(flow, start, kind, codes));
        if (scope.parent() != null) {
            Flow.nodesOf(scope.parent())
                    .filter(each -> scope.id().equals(each.attribute("attachedToRef")))
                    .forEach(boundary -> code(flow, boundary, kind, codes));
        }
        return codes;
    }

    private static void code(Flow flow, XmlNode event, String kind, Set<String> codes) {
        var definition = Flow.definition(event, kind);
        if (definition != null) {
            var reference = definition.attribute(kind + "Ref");
            var declared = reference == null ? null : flow.declaration(kind, reference);
            var word = declared == null ? null : word(kind, declared);
            codes.add(word == null ? "" : word);
        }
    }
}
