package org.fengqiao.processes;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.camunda.bpm.model.bpmn.instance.BoundaryEvent;
import org.camunda.bpm.model.bpmn.instance.FlowNode;
import org.camunda.bpm.model.bpmn.instance.SequenceFlow;
import org.camunda.bpm.model.bpmn.instance.SubProcess;
import org.camunda.bpm.model.bpmn.instance.bpmndi.BpmnEdge;
import org.camunda.bpm.model.bpmn.instance.bpmndi.BpmnShape;
import org.fengqiao.processes.ShippedFlows.Model;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * The picture is part of a model: supervisors read the county's position off it. This finds what makes a drawing hard to
 * read; whether it is good, only somebody who looks at it can say.
 */
class ProcessPictureTest {

    private static final int WIDEST = 2400;

    static Stream<Model> models() {
        return ShippedFlows.models();
    }

    @ParameterizedTest
    @MethodSource("models")
    void everythingIsDrawn(Model model) {
        assertThat(boxes(model).keySet())
                .containsAll(
                        model.all(FlowNode.class).stream().map(FlowNode::getId).toList());
        assertThat(ways(model).keySet())
                .containsAll(model.all(SequenceFlow.class).stream()
                        .map(SequenceFlow::getId)
                        .toList());
    }

    @ParameterizedTest
    @MethodSource("models")
    void shapesDoNotOverlapAndTheDrawingFitsAScreen(Model model) {
        var boxes = List.copyOf(plain(model).entrySet());
        var overlaps = new ArrayList<String>();
        for (int one = 0; one < boxes.size(); one++) {
            for (int other = one + 1; other < boxes.size(); other++) {
                if (boxes.get(one).getValue().overlaps(boxes.get(other).getValue())) {
                    overlaps.add(
                            boxes.get(one).getKey() + " and " + boxes.get(other).getKey());
                }
            }
        }

        assertThat(overlaps).isEmpty();
        assertThat(boxes.stream()
                                .mapToDouble(each -> each.getValue().right())
                                .max()
                                .orElseThrow()
                        - boxes.stream()
                                .mapToDouble(each -> each.getValue().x())
                                .min()
                                .orElseThrow())
                .isLessThan(WIDEST);
    }

    @ParameterizedTest
    @MethodSource("models")
    void flowsRunStraightAndTouchWhatTheyJoin(Model model) {
        var boxes = boxes(model);
        var ways = ways(model);

        assertThat(model.all(SequenceFlow.class)).allSatisfy(flow -> {
            var way = ways.get(flow.getId());
            assertThat(way).as(flow.getId()).hasSizeGreaterThan(1);
            assertThat(segments(way)).as(flow.getId()).allMatch(Segment::isStraight);
            assertThat(boxes.get(flow.getSource().getId()).touches(way.get(0)))
                    .as(flow.getId())
                    .isTrue();
            assertThat(boxes.get(flow.getTarget().getId()).touches(way.get(way.size() - 1)))
                    .as(flow.getId())
                    .isTrue();
        });
    }

    @ParameterizedTest
    @MethodSource("models")
    void flowsNeitherCrossNorRunThroughShapes(Model model) {
        var ways = ways(model);
        var boxes = plain(model);
        var flows = model.all(SequenceFlow.class);

        for (var flow : flows) {
            for (var segment : segments(ways.get(flow.getId()))) {
                assertThat(boxes.entrySet().stream()
                                .filter(box -> !ends(flow).contains(box.getKey()))
                                .filter(box -> box.getValue().isCutBy(segment))
                                .map(Map.Entry::getKey))
                        .as("shapes under %s", flow.getId())
                        .isEmpty();
                assertThat(flows.stream()
                                .filter(other -> segments(ways.get(other.getId())).stream()
                                        .anyMatch(segment::crosses))
                                .map(SequenceFlow::getId))
                        .as("flows over %s", flow.getId())
                        .isEmpty();
            }
        }
    }

    @ParameterizedTest
    @MethodSource("models")
    void aFlowThatRunsBackSaysWhy(Model model) {
        var ways = ways(model);

        assertThat(model.all(SequenceFlow.class))
                .filteredOn(flow -> {
                    var way = ways.get(flow.getId());
                    return way.get(way.size() - 1).x() < way.get(0).x() - 60;
                })
                .allSatisfy(flow -> assertThat(flow.getName()).as(flow.getId()).isNotBlank());
    }

    private static Set<String> ends(SequenceFlow flow) {
        return Stream.of(flow.getSource(), flow.getTarget())
                .flatMap(node -> node instanceof BoundaryEvent event
                        ? Stream.of(node.getId(), event.getAttachedTo().getId())
                        : Stream.of(node.getId()))
                .collect(Collectors.toSet());
    }

    /** What is drawn, without the frames that hold others and what sits on them. */
    private static Map<String, Box> plain(Model model) {
        var boxes = boxes(model);
        model.all(SubProcess.class).forEach(frame -> boxes.remove(frame.getId()));
        model.all(BoundaryEvent.class).forEach(event -> boxes.remove(event.getId()));
        return boxes;
    }

    private static Map<String, Box> boxes(Model model) {
        return model.all(BpmnShape.class).stream()
                .collect(Collectors.toMap(
                        shape -> shape.getBpmnElement().getId(),
                        shape -> new Box(
                                shape.getBounds().getX(),
                                shape.getBounds().getY(),
                                shape.getBounds().getWidth(),
                                shape.getBounds().getHeight())));
    }

    private static Map<String, List<Point>> ways(Model model) {
        return model.all(BpmnEdge.class).stream()
                .collect(Collectors.toMap(edge -> edge.getBpmnElement().getId(), edge -> edge.getWaypoints().stream()
                        .map(point -> new Point(point.getX(), point.getY()))
                        .toList()));
    }

    private static List<Segment> segments(List<Point> way) {
        return Stream.iterate(1, each -> each < way.size(), each -> each + 1)
                .map(each -> new Segment(way.get(each - 1), way.get(each)))
                .toList();
    }

    private record Point(double x, double y) {}

    private record Segment(Point from, Point to) {

        boolean isStraight() {
            return from.x == to.x || from.y == to.y;
        }

        /** At a point inside both; a line that ends on another or runs along it joins it. */
        boolean crosses(Segment other) {
            return side(from, to, other.from) * side(from, to, other.to) < 0
                    && side(other.from, other.to, from) * side(other.from, other.to, to) < 0;
        }

        private static double side(Point a, Point b, Point c) {
            return (b.x - a.x) * (c.y - a.y) - (b.y - a.y) * (c.x - a.x);
        }
    }

    private record Box(double x, double y, double width, double height) {

        double right() {
            return x + width;
        }

        boolean overlaps(Box other) {
            return x < other.right() && other.x < right() && y < other.y + other.height && other.y < y + height;
        }

        boolean touches(Point point) {
            return point.x >= x - 1 && point.x <= right() + 1 && point.y >= y - 1 && point.y <= y + height + 1;
        }

        boolean isCutBy(Segment segment) {
            var inner = new Box(x + 3, y + 3, width - 6, height - 6);
            var left = Math.min(segment.from.x, segment.to.x);
            var top = Math.min(segment.from.y, segment.to.y);
            return inner.overlaps(new Box(
                    left,
                    top,
                    Math.max(1, Math.abs(segment.to.x - segment.from.x)),
                    Math.max(1, Math.abs(segment.to.y - segment.from.y))));
        }
    }
}
