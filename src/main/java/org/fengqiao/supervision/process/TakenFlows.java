package org.fengqiao.supervision.process;

import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.camunda.bpm.engine.history.HistoricActivityInstance;
import org.camunda.bpm.model.bpmn.BpmnModelInstance;
import org.camunda.bpm.model.bpmn.instance.ExclusiveGateway;
import org.camunda.bpm.model.bpmn.instance.FlowNode;
import org.camunda.bpm.model.bpmn.instance.SequenceFlow;

/**
 * Which sequence flows an instance took. The engine's history keeps elements, not flows: a flow was taken when its target
 * began at or after the end of its source, and out of a decision only the flow whose target came first.
 */
final class TakenFlows {

    private final BpmnModelInstance model;

    TakenFlows(BpmnModelInstance model) {
        this.model = model;
    }

    /** @param visits in the order in which they began */
    List<String> of(List<HistoricActivityInstance> visits) {
        Set<String> taken = new LinkedHashSet<>();
        IntStream.range(0, visits.size()).forEach(at -> taken.addAll(outOf(visits, at)));
        return List.copyOf(taken);
    }

    private Collection<String> outOf(List<HistoricActivityInstance> visits, int at) {
        var source = visits.get(at);
        if (source.getEndTime() == null || source.isCanceled()) {
            return List.of();
        }
        if (!(model.getModelElementById(source.getActivityId()) instanceof FlowNode node)) {
            return List.of();
        }
        var later = node.getOutgoing().stream()
                .flatMap(flow -> next(flow, visits, at).stream())
                .sorted(Comparator.comparingInt(Next::place));
        var followed = node instanceof ExclusiveGateway ? later.limit(1) : later;
        return followed.map(Next::flow).toList();
    }

    /** The first visit of the flow's target that may have come from this source. */
    private static Optional<Next> next(SequenceFlow flow, List<HistoricActivityInstance> visits, int source) {
        var ended = visits.get(source).getEndTime();
        return places(visits.size(), source)
                .filter(at ->
                        visits.get(at).getActivityId().equals(flow.getTarget().getId()))
                .filter(at -> !visits.get(at).getStartTime().before(ended))
                .findFirst()
                .map(at -> new Next(flow.getId(), at));
    }

    private static Stream<Integer> places(int size, int source) {
        return IntStream.range(source + 1, size).boxed();
    }

    private record Next(String flow, int place) {}
}
