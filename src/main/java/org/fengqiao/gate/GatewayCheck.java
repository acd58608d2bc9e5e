package org.fengqiao.gate;

import java.util.List;
import java.util.Objects;
import java.util.Set;

/** Where a flow splits: each way out has its condition, and one is taken when no other is. */
final class GatewayCheck {

    private static final Set<String> CHOOSING = Set.of("exclusiveGateway", "inclusiveGateway");
    private static final Set<String> WAITED_FOR = Set.of("message", "timer", "signal", "conditional");

    private final Flow flow;
    private final Findings findings;

    GatewayCheck(Flow flow, Findings findings) {
        this.flow = flow;
        this.findings = findings;
    }

    void look() {
        flow.scopes().forEach(scope -> Flow.nodesOf(scope).forEach(node -> {
            var out = Flow.flowsOf(scope)
                    .filter(each -> node.id().equals(each.attribute("sourceRef")))
                    .toList();
            ways(node, out);
            if (node.isBpmn("eventBasedGateway")) {
                events(scope, node, out);
            }
        }));
    }

    private void ways(XmlNode node, List<XmlNode> out) {
        var byDefault = node.attribute("default");
        var known = out.stream().filter(each -> each.id().equals(byDefault)).findFirst();
        if (byDefault != null && known.isEmpty()) {
            findings.at(node, Rule.DEFAULT_UNKNOWN, byDefault);
        }
        known.filter(GatewayCheck::hasCondition).ifPresent(each -> findings.at(each, Rule.DEFAULT_WITH_CONDITION));
        var chooses = CHOOSING.contains(node.name());
        if (chooses && out.size() == 1 && hasCondition(out.get(0)) && byDefault == null) {
            findings.at(out.get(0), Rule.CONDITION_ON_ONLY_WAY);
        } else if (chooses && out.size() > 1 && known.isPresent() == (byDefault != null)) {
            out.stream()
                    .filter(each -> !hasCondition(each) && !each.id().equals(byDefault))
                    .forEach(each -> findings.at(each, Rule.NO_CONDITION, named(node)));
        }
        if (byDefault == null && out.size() > 1 && out.stream().allMatch(GatewayCheck::hasCondition)) {
            findings.house(node, Rule.NO_DEFAULT, flow.own());
        }
        if (Set.of("parallelGateway", "eventBasedGateway").contains(node.name())) {
            out.stream()
                    .filter(GatewayCheck::hasCondition)
                    .forEach(each -> findings.at(each, Rule.CONDITION_NOT_ASKED));
        }
    }

    private static String named(XmlNode node) {
        return Objects.requireNonNullElse(node.attribute("name"), node.id());
    }

    private static boolean hasCondition(XmlNode flow) {
        return flow.child(Space.BPMN, "conditionExpression") != null;
    }

    private void events(XmlNode scope, XmlNode gateway, List<XmlNode> out) {
        var targets = out.stream().map(each -> each.attribute("targetRef")).toList();
        var waiting = Flow.nodesOf(scope)
                .filter(each -> targets.contains(each.id()))
                .filter(each -> each.isBpmn("intermediateCatchEvent")
                        && WAITED_FOR.stream().anyMatch(kind -> Flow.definition(each, kind) != null))
                .count();
        if (waiting != out.size() || out.size() < 2) {
            findings.at(gateway, Rule.EVENT_GATEWAY);
        }
    }
}
