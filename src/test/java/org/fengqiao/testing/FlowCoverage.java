package org.fengqiao.testing;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentSkipListSet;
import java.util.stream.Stream;
import org.camunda.bpm.engine.delegate.ExecutionListener;
import org.camunda.bpm.engine.impl.bpmn.parser.AbstractBpmnParseListener;
import org.camunda.bpm.engine.impl.cfg.AbstractProcessEnginePlugin;
import org.camunda.bpm.engine.impl.cfg.ProcessEngineConfigurationImpl;
import org.camunda.bpm.engine.impl.persistence.entity.ProcessDefinitionEntity;
import org.camunda.bpm.engine.impl.pvm.process.ActivityImpl;
import org.camunda.bpm.engine.impl.pvm.process.ScopeImpl;
import org.camunda.bpm.engine.impl.pvm.process.TransitionImpl;
import org.camunda.bpm.engine.impl.util.xml.Element;
import org.camunda.bpm.model.bpmn.Bpmn;
import org.camunda.bpm.model.bpmn.instance.EventBasedGateway;
import org.camunda.bpm.model.bpmn.instance.FlowNode;
import org.camunda.bpm.model.bpmn.instance.SequenceFlow;
import org.camunda.bpm.model.xml.instance.ModelElementInstance;
import org.junit.jupiter.api.extension.AfterAllCallback;
import org.junit.jupiter.api.extension.BeforeAllCallback;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.springframework.stereotype.Component;

/**
 * Demands that the tests of one class walked every node and every sequence flow of their model, and writes what they
 * walked to {@code target/flow-coverage}:
 *
 * <pre>{@code
 * @RegisterExtension
 * static final FlowCoverage COVERAGE = FlowCoverage.of("settlement", "settlement.bpmn");
 * }</pre>
 */
public final class FlowCoverage implements BeforeAllCallback, AfterAllCallback {

    private static final Set<String> WALKED = new ConcurrentSkipListSet<>();

    private final String process;
    private final Path model;

    private FlowCoverage(String process, Path model) {
        this.process = process;
        this.model = model;
    }

    /** Of the model in a file of the folder {@code processes}. */
    public static FlowCoverage of(String process, String file) {
        return new FlowCoverage(process, Path.of("processes", file));
    }

    @Override
    public void beforeAll(ExtensionContext context) {
        WALKED.removeIf(each -> each.startsWith(process + "/"));
    }

    @Override
    public void afterAll(ExtensionContext context) throws IOException {
        var wanted = wanted();
        var missing = new TreeSet<>(wanted);
        missing.removeIf(each -> WALKED.contains(process + "/" + each));
        var report = process + ": " + (wanted.size() - missing.size()) + " of " + wanted.size() + " nodes and flows\n"
                + String.join("\n", missing.stream().map("not walked: "::concat).toList());
        Files.createDirectories(Path.of("target", "flow-coverage"));
        Files.writeString(Path.of("target", "flow-coverage", process + ".txt"), report);
        if (context.getExecutionException().isEmpty()) {
            assertThat(wanted).as("nodes and flows of %s", model).isNotEmpty();
            assertThat(missing)
                    .as("nodes and flows of %s that no test walked", model)
                    .isEmpty();
        }
    }

    private List<String> wanted() {
        var drawn = Bpmn.readModelFromFile(model.toFile());
        return Stream.of(FlowNode.class, SequenceFlow.class)
                .flatMap(type -> drawn.getModelElementsByType(type).stream())
                .filter(FlowCoverage::isTaken)
                .map((ModelElementInstance each) -> each.getAttributeValue("id"))
                .toList();
    }

    /** The engine never takes a flow out of an event gateway: it waits for the event at its end, which is a node here. */
    private static boolean isTaken(ModelElementInstance element) {
        return !(element instanceof SequenceFlow flow && flow.getSource() instanceof EventBasedGateway);
    }

    /** Listens to every node and flow of every model that the engine parses. */
    @Component
    static class Plugin extends AbstractProcessEnginePlugin {

        @Override
        public void preInit(ProcessEngineConfigurationImpl engine) {
            engine.getCustomPreBPMNParseListeners().add(new AbstractBpmnParseListener() {
                @Override
                public void parseProcess(Element element, ProcessDefinitionEntity definition) {
                    listen(definition.getKey(), definition);
                }
            });
        }

        private static void listen(String process, ScopeImpl scope) {
            for (ActivityImpl activity : scope.getActivities()) {
                activity.addListener(ExecutionListener.EVENTNAME_START, walked(process, activity.getId()));
                activity.getOutgoingTransitions().forEach(flow -> ((TransitionImpl) flow)
                        .addListener(ExecutionListener.EVENTNAME_TAKE, walked(process, flow.getId())));
                listen(process, activity);
            }
        }

        private static ExecutionListener walked(String process, String id) {
            return execution -> WALKED.add(process + "/" + id);
        }
    }
}
