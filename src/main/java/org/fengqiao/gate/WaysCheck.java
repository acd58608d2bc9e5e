package org.fengqiao.gate;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/** Whether every element can be come to, and whether it leads on to an end. */
final class WaysCheck {

    private final Flow flow;
    private final Findings findings;

    WaysCheck(Flow flow, Findings findings) {
        this.flow = flow;
        this.findings = findings;
    }

    void look() {
        flow.scopes().forEach(this::scope);
    }

    private void scope(XmlNode scope) {
        Flow.flowsOf(scope).forEach(each -> ends(scope, each));
        links(scope);
        if (scope.name().equals("adHocSubProcess")) {
            return;
        }
        var ways = new Ways(scope);
        if (ways.nodes().stream().noneMatch(each -> each.isBpmn("startEvent"))) {
            findings.at(scope, Rule.NO_START);
            return;
        }
        var reached = ways.reached();
        var lost = ways.nodes().stream().filter(each -> !reached.contains(each)).collect(Collectors.toSet());
        ways.firstOf(lost).forEach(each -> findings.at(each, Rule.UNREACHABLE, each.id()));
        var stuck = reached.stream()
                .filter(each -> !leadsToAnEnd(ways, scope, each))
                .collect(Collectors.toSet());
        last(ways, stuck).forEach(each -> findings.at(each, Rule.NO_END, each.id()));
    }

    private void ends(XmlNode scope, XmlNode flow) {
        var ids = Flow.nodesOf(scope).map(XmlNode::id).collect(Collectors.toSet());
        for (var end : List.of("sourceRef", "targetRef")) {
            if (!ids.contains(flow.attributes().getOrDefault(end, ""))) {
                findings.at(flow, Rule.FLOW_FROM_NOWHERE, flow.attributes().getOrDefault(end, ""));
            }
        }
    }

    private void links(XmlNode scope) {
        var caught = Flow.nodesOf(scope)
                .filter(each -> each.isBpmn("intermediateCatchEvent") && Flow.definition(each, "link") != null)
                .map(WaysCheck::linkName)
                .toList();
        Flow.nodesOf(scope)
                .filter(each -> each.isBpmn("intermediateThrowEvent") && Flow.definition(each, "link") != null)
                .filter(each -> !caught.contains(linkName(each)))
                .forEach(each -> findings.at(each, Rule.LINK_UNKNOWN, linkName(each)));
        if (new HashSet<>(caught).size() < caught.size()) {
            findings.at(scope, Rule.LINK_TWICE);
        }
    }

    private static String linkName(XmlNode event) {
        var link = Flow.definition(event, "link");
        return link == null ? "" : link.attributes().getOrDefault("name", "");
    }

    private static boolean leadsToAnEnd(Ways ways, XmlNode scope, XmlNode node) {
        if (needsNoEnd(node)) {
            return true;
        }
        var reached = ways.reachedFrom(List.of(node));
        return reached.stream().anyMatch(each -> each.isBpmn("endEvent") || isLink(each))
                || !deadEnds(ways, reached) && canBeLeft(scope);
    }

    /** What is done beside the flow: an event sub-process, and the undoing of an activity. */
    private static boolean needsNoEnd(XmlNode node) {
        return Flow.isTrue(node.attribute("triggeredByEvent"))
                || Flow.isTrue(node.attribute("isForCompensation"))
                || isLink(node)
                || Flow.definition(node, "compensate") != null;
    }

    /** Where it leads is looked at by itself. */
    private static boolean isLink(XmlNode node) {
        return node.isBpmn("intermediateThrowEvent") && Flow.definition(node, "link") != null;
    }

    /** A way that stops without an end, in place of going round until somebody ends it. */
    private static boolean deadEnds(Ways ways, Set<XmlNode> reached) {
        return reached.stream().anyMatch(each -> ways.after(each).isEmpty());
    }

    /** Whether something else ends what goes round in a scope: an event that interrupts it, or a terminating end. */
    private static boolean canBeLeft(XmlNode scope) {
        for (var each = scope; Flow.isScope(each); each = each.parent()) {
            if (Flow.nodesOf(each).anyMatch(WaysCheck::interrupts) || hasTerminatingEnd(each)) {
                return true;
            }
            if (each.parent() == null) {
                return false;
            }
            var id = each.id();
            var interrupted = Flow.nodesOf(each.parent())
                    .anyMatch(event -> id.equals(event.attribute("attachedToRef"))
                            && !"false".equals(event.attribute("cancelActivity")));
            if (interrupted) {
                return true;
            }
        }
        return false;
    }

    private static boolean interrupts(XmlNode node) {
        return Flow.isTrue(node.attribute("triggeredByEvent"))
                && Flow.nodesOf(node)
                        .anyMatch(
                                each -> each.isBpmn("startEvent") && !"false".equals(each.attribute("isInterrupting")));
    }

    private static boolean hasTerminatingEnd(XmlNode scope) {
        return Flow.nodesOf(scope)
                .anyMatch(each -> each.isBpmn("endEvent") && Flow.definition(each, "terminate") != null);
    }

    /** Of a way that leads nowhere the element at which it stops; of a circle its first. */
    private static List<XmlNode> last(Ways ways, Set<XmlNode> stuck) {
        var stops = ways.nodes().stream()
                .filter(each -> stuck.contains(each) && ways.after(each).isEmpty())
                .toList();
        return stops.isEmpty() ? ways.firstOf(stuck) : stops;
    }
}
