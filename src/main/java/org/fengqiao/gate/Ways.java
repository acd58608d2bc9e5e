package org.fengqiao.gate;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** The ways from element to element within one process or sub-process: flows, events at the edge, links, undoing. */
final class Ways {

    private final XmlNode scope;
    private final Map<String, XmlNode> nodes;
    private final Map<XmlNode, Set<XmlNode>> next = new HashMap<>();

    Ways(XmlNode scope) {
        this.scope = scope;
        nodes = Flow.nodesOf(scope).collect(Collectors.toMap(XmlNode::id, each -> each, (first, again) -> first));
        nodes.values().forEach(each -> next.put(each, new LinkedHashSet<>()));
        Flow.flowsOf(scope)
                .forEach(flow -> way(nodes.get(flow.attribute("sourceRef")), nodes.get(flow.attribute("targetRef"))));
        nodes.values().forEach(this::edges);
        scope.children(Space.BPMN, "association")
                .forEach(each -> way(nodes.get(each.attribute("sourceRef")), nodes.get(each.attribute("targetRef"))));
    }

    private void way(@Nullable XmlNode from, @Nullable XmlNode to) {
        if (from != null && to != null) {
            var ways = next.get(from);
            if (ways != null) {
                ways.add(to);
            }
        }
    }

    private void edges(XmlNode node) {
        if (node.isBpmn("boundaryEvent")) {
            way(nodes.get(node.attribute("attachedToRef")), node);
        }
        var thrown = linkOf(node, "intermediateThrowEvent");
        if (thrown != null) {
            nodes.values().stream()
                    .filter(each -> thrown.equals(linkOf(each, "intermediateCatchEvent")))
                    .forEach(each -> way(node, each));
        }
    }

    private static @Nullable String linkOf(XmlNode node, String event) {
        var link = node.isBpmn(event) ? Flow.definition(node, "link") : null;
        return link == null ? null : link.attributes().getOrDefault("name", "");
    }

    List<XmlNode> nodes() {
        return Flow.nodesOf(scope).toList();
    }

    Set<XmlNode> after(XmlNode node) {
        return next.getOrDefault(node, Set.of());
    }

    /** Where a token can come up by itself. */
    private static boolean begins(XmlNode node) {
        return node.isBpmn("startEvent") || Flow.isTrue(node.attribute("triggeredByEvent"));
    }

    /** Everything that a token can come to. */
    Set<XmlNode> reached() {
        return reachedFrom(nodes().stream().filter(Ways::begins).toList());
    }

    Set<XmlNode> reachedFrom(List<XmlNode> starts) {
        var reached = new LinkedHashSet<>(starts);
        var waiting = new ArrayDeque<>(starts);
        while (!waiting.isEmpty()) {
            for (var each : after(waiting.remove())) {
                if (reached.add(each)) {
                    waiting.add(each);
                }
            }
        }
        return reached;
    }

    /** Those of a set into which no way leads from another of it; of a circle the one that stands first. */
    List<XmlNode> firstOf(Set<XmlNode> set) {
        var first = new ArrayList<XmlNode>();
        var covered = new LinkedHashSet<XmlNode>();
        nodes().stream()
                .filter(set::contains)
                .filter(each -> set.stream()
                        .noneMatch(other -> other != each && after(other).contains(each)))
                .forEach(each -> {
                    first.add(each);
                    covered.addAll(reachedFrom(List.of(each)));
                });
        for (var each : nodes()) {
            if (set.contains(each) && !covered.contains(each)) {
                first.add(each);
                covered.addAll(reachedFrom(List.of(each)));
            }
        }
        return first;
    }
}
