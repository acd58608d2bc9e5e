package org.fengqiao.migration;

import java.util.Collection;
import java.util.Optional;
import java.util.stream.Stream;
import org.camunda.bpm.model.bpmn.instance.CatchEvent;
import org.camunda.bpm.model.bpmn.instance.EventDefinition;
import org.camunda.bpm.model.bpmn.instance.FlowNode;
import org.camunda.bpm.model.bpmn.instance.Message;
import org.camunda.bpm.model.bpmn.instance.MessageEventDefinition;
import org.camunda.bpm.model.bpmn.instance.ReceiveTask;
import org.camunda.bpm.model.bpmn.instance.SignalEventDefinition;
import org.camunda.bpm.model.bpmn.instance.TimerEventDefinition;
import org.camunda.bpm.model.xml.instance.ModelElementInstance;
import org.jspecify.annotations.Nullable;

/** Says in one text what an element waits for, so that two versions of it can be compared. */
final class Triggers {

    private Triggers() {}

    static @Nullable String of(FlowNode node) {
        if (node instanceof ReceiveTask task) {
            return message(task.getMessage());
        }
        return node instanceof CatchEvent event ? of(event.getEventDefinitions()) : null;
    }

    private static @Nullable String of(Collection<EventDefinition> definitions) {
        return definitions.stream().map(Triggers::of).findFirst().orElse(null);
    }

    private static String of(EventDefinition definition) {
        if (definition instanceof TimerEventDefinition timer) {
            return "timer:"
                    + Stream.of(timer.getTimeDate(), timer.getTimeDuration(), timer.getTimeCycle())
                            .flatMap(each -> Optional.ofNullable(each).stream())
                            .map(each -> each.getElementType().getTypeName() + " "
                                    + each.getTextContent().strip())
                            .findFirst()
                            .orElse("");
        }
        if (definition instanceof MessageEventDefinition message) {
            return message(message.getMessage());
        }
        return definition instanceof SignalEventDefinition signal && signal.getSignal() != null
                ? "signal:" + signal.getSignal().getName()
                : kind(definition);
    }

    private static String message(@Nullable Message message) {
        return "message:" + (message == null ? "" : message.getName());
    }

    private static String kind(ModelElementInstance definition) {
        return definition.getElementType().getTypeName();
    }
}
