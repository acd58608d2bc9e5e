package org.fengqiao.rehearsal.sandbox;

import java.io.ByteArrayInputStream;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.camunda.bpm.model.bpmn.Bpmn;
import org.camunda.bpm.model.bpmn.instance.ConditionExpression;
import org.camunda.bpm.model.bpmn.instance.FlowElement;
import org.camunda.bpm.model.bpmn.instance.Process;
import org.camunda.bpm.model.bpmn.instance.ServiceTask;
import org.camunda.bpm.model.bpmn.instance.TimeDate;
import org.camunda.bpm.model.bpmn.instance.UserTask;
import org.camunda.bpm.model.bpmn.instance.camunda.CamundaProperty;
import org.camunda.bpm.model.xml.instance.ModelElementInstance;
import org.fengqiao.caseflow.CountyVariables;
import org.fengqiao.gate.FlowFile;
import org.jspecify.annotations.Nullable;

/** A set of flows as their files draw them: what a result has to say about an element, the engine does not tell. */
final class DrawnFlows {

    private static final String LIMIT = "limit:";
    private static final Pattern FLAG = Pattern.compile("[$#]\\{\\s*(\\w+)\\s*}");

    private final List<FlowFile> files;
    private final Map<Element, Drawn> elements = new HashMap<>();
    private final Map<String, Set<String>> variables = new HashMap<>();
    private final Map<String, Set<String>> flags = new HashMap<>();
    private final FormQuestions forms = new FormQuestions();

    DrawnFlows(List<FlowFile> files) {
        this.files = files;
        files.stream().filter(FlowFile::isProcess).forEach(this::readModel);
        files.stream().filter(FlowFile::isForm).forEach(forms::read);
    }

    List<FlowFile> files() {
        return files;
    }

    /** What the model writes on an element; empty where it writes nothing. */
    String name(String process, String element) {
        return find(process, element).map(Drawn::name).orElse("");
    }

    /** The limit of a task or a timer; nothing where it has another date, or none. */
    Optional<String> limit(String process, String element) {
        return find(process, element).map(Drawn::limit);
    }

    /** Whether there is such an element. */
    boolean has(String process, String element) {
        return find(process, element).isPresent();
    }

    /** What is done at an element: the delegate of a service task, the form of a user task. */
    Optional<String> work(String process, String element) {
        return find(process, element).map(Drawn::delegate).or(() -> form(process, element));
    }

    /** Key of a task's form. */
    Optional<String> form(String process, String element) {
        return find(process, element).map(Drawn::form);
    }

    /** What a task's form asks; nothing where it has none. */
    List<CaseResult.Field> questions(String process, String element) {
        return form(process, element).map(forms::of).orElse(List.of());
    }

    /** The variables that a county has added to a process. */
    Set<String> variables(String process) {
        return variables.getOrDefault(process, Set.of());
    }

    /** The yes-or-no variables that conditions of a process ask by themselves: {@code ${expertAsked}}. */
    Set<String> flags(String process) {
        return flags.getOrDefault(process, Set.of());
    }

    private Optional<Drawn> find(String process, String element) {
        return Optional.ofNullable(elements.get(new Element(process, element)));
    }

    private void readModel(FlowFile file) {
        var model = Bpmn.readModelFromStream(new ByteArrayInputStream(file.content()));
        model.getModelElementsByType(Process.class).forEach(each -> {
            variables.put(each.getId(), variables(each));
            flags.put(each.getId(), flags(each));
        });
        for (var element : model.getModelElementsByType(FlowElement.class)) {
            process(element)
                    .ifPresent(
                            process -> elements.put(new Element(process.getId(), element.getId()), Drawn.of(element)));
        }
    }

    private static Set<String> flags(Process process) {
        return process.getModelInstance().getModelElementsByType(ConditionExpression.class).stream()
                .map(condition -> FLAG.matcher(condition.getTextContent().strip()))
                .filter(Matcher::matches)
                .map(found -> found.group(1))
                .collect(Collectors.toSet());
    }

    private static Set<String> variables(Process process) {
        return process.getModelInstance().getModelElementsByType(CamundaProperty.class).stream()
                .map(CamundaProperty::getCamundaName)
                .filter(name -> name != null && name.startsWith(CountyVariables.PREFIX))
                .map(name -> name.substring(CountyVariables.PREFIX.length()))
                .collect(Collectors.toSet());
    }

    private static Optional<Process> process(ModelElementInstance element) {
        for (var parent = element.getParentElement(); parent != null; parent = parent.getParentElement()) {
            if (parent instanceof Process process) {
                return Optional.of(process);
            }
        }
        return Optional.empty();
    }

    private record Element(String process, String element) {}

    private record Drawn(
            String name,
            @Nullable String limit,
            @Nullable String delegate,
            @Nullable String form) {

        static Drawn of(FlowElement element) {
            var name = element.getName() == null ? "" : element.getName().replaceAll("\\s+", " ");
            if (element instanceof UserTask task) {
                return new Drawn(name, limitIn(task.getCamundaDueDate()), null, task.getCamundaFormRef());
            }
            if (element instanceof ServiceTask task) {
                return new Drawn(name, null, bean(task.getCamundaDelegateExpression()), null);
            }
            return new Drawn(name, limitIn(timer(element)), null, null);
        }

        private static @Nullable String timer(FlowElement element) {
            return element.getModelInstance().getModelElementsByType(TimeDate.class).stream()
                    .filter(date -> date.getParentElement().getParentElement().equals(element))
                    .map(ModelElementInstance::getTextContent)
                    .findFirst()
                    .orElse(null);
        }

        private static @Nullable String limitIn(@Nullable String date) {
            return date != null && date.strip().startsWith(LIMIT) ? date.strip().substring(LIMIT.length()) : null;
        }

        private static @Nullable String bean(@Nullable String expression) {
            return expression == null ? null : expression.replaceAll("[#${}\\s]", "");
        }
    }
}
