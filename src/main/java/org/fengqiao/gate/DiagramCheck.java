package org.fengqiao.gate;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Whether everything that runs is drawn: what is not drawn nobody sees in Cockpit, on the Flows page or in the modeler. */
final class DiagramCheck {

    private final Flow flow;
    private final Findings findings;
    private final Map<String, XmlNode> shapes = new HashMap<>();
    private final Set<String> edges = new HashSet<>();

    DiagramCheck(Flow flow, Findings findings) {
        this.flow = flow;
        this.findings = findings;
    }

    void look() {
        flow.root().all().filter(each -> each.space().equals(Space.BPMNDI)).forEach(this::collect);
        flow.processes().forEach(this::process);
        strays();
    }

    private void collect(XmlNode drawn) {
        if (drawn.name().equals("BPMNShape")) {
            shapes.put(element(drawn), drawn);
        } else if (drawn.name().equals("BPMNEdge")) {
            edges.add(element(drawn));
        }
    }

    private static String element(XmlNode drawn) {
        var reference = drawn.attributes().getOrDefault("bpmnElement", "");
        return reference.substring(reference.indexOf(':') + 1);
    }

    private void process(XmlNode process) {
        if (shown(process).noneMatch(each -> shapes.containsKey(each.id()))) {
            if (shown(process).findAny().isPresent()) {
                findings.at(process, Rule.NO_DIAGRAM);
            }
            return;
        }
        shown(process).forEach(each -> {
            var drawn = each.isBpmn("sequenceFlow") ? edges.contains(each.id()) : shapes.containsKey(each.id());
            if (!drawn) {
                findings.at(each, Rule.NOT_DRAWN, each.id());
            }
        });
    }

    /** Elements and flows, without those inside a folded sub-process. */
    private Stream<XmlNode> shown(XmlNode scope) {
        return scope.children().stream()
                .filter(each -> Flow.isNode(each) || each.isBpmn("sequenceFlow"))
                .flatMap(each -> Flow.isScope(each) && !isFolded(each)
                        ? Stream.concat(Stream.of(each), shown(each))
                        : Stream.of(each));
    }

    private boolean isFolded(XmlNode scope) {
        var shape = shapes.get(scope.id());
        return shape != null && "false".equals(shape.attribute("isExpanded"));
    }

    private void strays() {
        var known = flow.root()
                .all()
                .filter(each -> each.space().equals(Space.BPMN))
                .map(XmlNode::id)
                .collect(Collectors.toSet());
        flow.root()
                .all()
                .filter(each -> each.space().equals(Space.BPMNDI)
                        && each.attribute("bpmnElement") != null
                        && !known.contains(element(each)))
                .forEach(each -> findings.at(each, Rule.DIAGRAM_OF_NOTHING, element(each)));
    }
}
