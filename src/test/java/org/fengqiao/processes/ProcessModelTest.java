package org.fengqiao.processes;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.reflect.Field;
import java.lang.reflect.Modifier;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.camunda.bpm.dmn.engine.DmnDecision;
import org.camunda.bpm.model.bpmn.instance.Activity;
import org.camunda.bpm.model.bpmn.instance.BaseElement;
import org.camunda.bpm.model.bpmn.instance.BoundaryEvent;
import org.camunda.bpm.model.bpmn.instance.BusinessRuleTask;
import org.camunda.bpm.model.bpmn.instance.CallActivity;
import org.camunda.bpm.model.bpmn.instance.EndEvent;
import org.camunda.bpm.model.bpmn.instance.ExclusiveGateway;
import org.camunda.bpm.model.bpmn.instance.ExtensionElements;
import org.camunda.bpm.model.bpmn.instance.FlowNode;
import org.camunda.bpm.model.bpmn.instance.Gateway;
import org.camunda.bpm.model.bpmn.instance.IntermediateCatchEvent;
import org.camunda.bpm.model.bpmn.instance.Message;
import org.camunda.bpm.model.bpmn.instance.ParallelGateway;
import org.camunda.bpm.model.bpmn.instance.Script;
import org.camunda.bpm.model.bpmn.instance.SequenceFlow;
import org.camunda.bpm.model.bpmn.instance.ServiceTask;
import org.camunda.bpm.model.bpmn.instance.StartEvent;
import org.camunda.bpm.model.bpmn.instance.SubProcess;
import org.camunda.bpm.model.bpmn.instance.TimeDate;
import org.camunda.bpm.model.bpmn.instance.UserTask;
import org.camunda.bpm.model.bpmn.instance.camunda.CamundaExecutionListener;
import org.camunda.bpm.model.bpmn.instance.camunda.CamundaIn;
import org.camunda.bpm.model.bpmn.instance.camunda.CamundaOut;
import org.camunda.bpm.model.bpmn.instance.camunda.CamundaScript;
import org.camunda.bpm.model.xml.instance.ModelElementInstance;
import org.fengqiao.caseflow.DisputeLifecycle;
import org.fengqiao.caseflow.LimitNames;
import org.fengqiao.caseflow.ProcessVariable;
import org.fengqiao.processes.ShippedFlows.Form;
import org.fengqiao.processes.ShippedFlows.Model;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What every model of the product keeps to. The engine checks almost none of it. */
class ProcessModelTest {

    private static final Pattern RULE = Pattern.compile("R\\d\\d");
    private static final Pattern CHINESE = Pattern.compile("\\p{IsHan}");
    private static final Pattern CONDITION = Pattern.compile("\\$\\{(\\w+)(?: (?:==|!=) '([A-Z_]+)')?}");
    private static final Pattern BEAN = Pattern.compile("\\$\\{(\\w+)}");

    /** Listeners that the house allows beside delegates: what a stage does first is the same for all. */
    private static final Set<String> LISTENERS = Set.of("${stageEnteredListener}");

    private static final Map<Class<? extends FlowNode>, String> PREFIXES = Map.of(
            StartEvent.class, "start_|timer_",
            EndEvent.class, "end_",
            UserTask.class, "user_",
            ServiceTask.class, "service_",
            BusinessRuleTask.class, "rule_",
            CallActivity.class, "call_",
            SubProcess.class, "sub_",
            Gateway.class, "gateway_",
            IntermediateCatchEvent.class, "timer_|message_",
            BoundaryEvent.class, "error_|timer_|message_|escalation_");

    static Stream<Model> models() {
        return ShippedFlows.models();
    }

    @Test
    void thereIsALifecycleAndAModelForEachStage() {
        assertThat(models().map(Model::id))
                .containsExactlyInAnyOrderElementsOf(
                        Stream.of(Set.of(DisputeLifecycle.KEY), DisputeLifecycle.STAGES, DisputeLifecycle.BESIDE)
                                .flatMap(Set::stream)
                                .toList());
    }

    @ParameterizedTest
    @MethodSource("models")
    void theFileIsNamedAfterItsProcess(Model model) {
        assertThat(model.file().getFileName()).hasToString(ShippedFlows.kebab(model.id()) + ".bpmn");
    }

    @ParameterizedTest
    @MethodSource("models")
    void theProcessSaysWhatItIsForHowLongItIsKeptAndWhichVersionItIs(Model model) {
        var process = model.process();

        assertThat(process.isExecutable()).isTrue();
        assertThat(process.getName()).containsPattern(CHINESE);
        assertThat(documentation(process)).containsPattern(RULE);
        assertThat(process.getCamundaHistoryTimeToLiveString()).isEqualTo("P3650D");
        assertThat(process.getCamundaVersionTag()).isEqualTo("1.0");
    }

    @ParameterizedTest
    @MethodSource("models")
    void onlyTheLifecycleIsStartedByPeople(Model model) {
        assertThat(model.process().isCamundaStartableInTasklist())
                .isEqualTo(model.id().equals(DisputeLifecycle.KEY));
    }

    @ParameterizedTest
    @MethodSource("models")
    void idsTellWhatAnElementIs(Model model) {
        PREFIXES.forEach((type, prefix) -> assertThat(model.all(type))
                .allSatisfy(node -> assertThat(node.getId()).matches("(" + prefix + ")[a-z][A-Za-z]+")));
        assertThat(model.all(SequenceFlow.class))
                .allSatisfy(flow -> assertThat(flow.getId()).matches("flow_[a-z][A-Za-z]+(_[a-z][A-Za-z]+)?"));
        assertThat(model.all(Message.class))
                .allSatisfy(message -> assertThat(message.getName()).startsWith(model.id() + "."));
    }

    @ParameterizedTest
    @MethodSource("models")
    void everythingHasAChineseName(Model model) {
        assertThat(model.all(FlowNode.class))
                .filteredOn(node -> !(node instanceof ParallelGateway))
                .allSatisfy(node -> assertThat(node.getName())
                        .as(node.getId())
                        .containsPattern(CHINESE)
                        .doesNotContain(",", "(", "?"));
    }

    @ParameterizedTest
    @MethodSource("models")
    void whatIsDoneSaysWhyByItsRule(Model model) {
        assertThat(model.all(Activity.class))
                .allSatisfy(
                        task -> assertThat(documentation(task)).as(task.getId()).containsPattern(RULE));
    }

    @ParameterizedTest
    @MethodSource("models")
    void aGatewayAsksOneKnownVariableAndHasADefault(Model model) {
        assertThat(model.all(ExclusiveGateway.class))
                .filteredOn(gateway -> gateway.getOutgoing().size() > 1)
                .allSatisfy(gateway -> {
                    assertThat(gateway.getName()).endsWith("？");
                    assertThat(gateway.getDefault()).as(gateway.getId()).isNotNull();
                    assertThat(gateway.getDefault().getConditionExpression()).isNull();
                    assertThat(gateway.getOutgoing())
                            .filteredOn(flow -> !flow.equals(gateway.getDefault()))
                            .allSatisfy(ProcessModelTest::asksAKnownVariable);
                    assertThat(gateway.getOutgoing())
                            .allSatisfy(flow ->
                                    assertThat(flow.getName()).as(flow.getId()).isNotBlank());
                });
    }

    private static void asksAKnownVariable(SequenceFlow flow) {
        var condition = CONDITION.matcher(flow.getConditionExpression().getTextContent());
        assertThat(condition.matches()).as(flow.getId()).isTrue();
        var variable = variables().get(condition.group(1));
        assertThat(variable).as("variable of %s", flow.getId()).isNotNull();
        assertThat(variable).isEqualTo(condition.group(2) == null ? Boolean.class : String.class);
    }

    @ParameterizedTest
    @MethodSource("models")
    void aUserTaskHasAFormCandidatesADueDateAndAWarning(Model model) {
        var forms = ShippedFlows.forms().collect(Collectors.toMap(Form::id, Form::stage));

        assertThat(model.all(UserTask.class)).allSatisfy(task -> {
            assertThat(task.getCamundaFormRefBinding()).isEqualTo("deployment");
            assertThat(forms).as(task.getId()).containsEntry(task.getCamundaFormRef(), ShippedFlows.kebab(model.id()));
            assertThat(task.getCamundaCandidateGroups()).isEqualTo("${committee}");
            assertThat(task.getCamundaAssignee()).isIn(null, "${mediator}");
            assertThat(task.getCamundaDueDate()).matches("limit:[a-z][A-Za-z]+");
            assertThat(task.getCamundaFollowUpDate())
                    .isEqualTo(task.getCamundaDueDate().replace("limit:", "warning:"));
        });
    }

    @ParameterizedTest
    @MethodSource("models")
    void nothingIsCalledButDelegatesNamedAfterTheirTask(Model model) {
        assertThat(model.all(ServiceTask.class)).allSatisfy(task -> {
            var bean = BEAN.matcher(String.valueOf(task.getCamundaDelegateExpression()));
            assertThat(bean.matches()).as(task.getId()).isTrue();
            assertThat(task.getId()).matches("service_" + bean.group(1).replaceAll("Delegate$", "") + "(OutOfTime)?");
            assertThat(task.getCamundaType()).isNull();
            assertThat(task.getCamundaClass()).isNull();
            assertThat(task.getCamundaExpression()).isNull();
        });
        assertThat(model.all(CamundaExecutionListener.class))
                .allSatisfy(listener ->
                        assertThat(listener.getCamundaDelegateExpression()).isIn(LISTENERS));
        assertThat(model.all(Script.class)).isEmpty();
        assertThat(model.all(CamundaScript.class)).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("models")
    void nothingElseHangsOnAnElement(Model model) {
        assertThat(model.all(ExtensionElements.class).stream()
                        .flatMap(extension -> extension.getElements().stream())
                        .map(ModelElementInstance::getClass))
                .allMatch(type -> Stream.of(CamundaIn.class, CamundaOut.class, CamundaExecutionListener.class)
                        .anyMatch(allowed -> allowed.isAssignableFrom(type)));
    }

    @ParameterizedTest
    @MethodSource("models")
    void aCalledStageGetsTheCaseNumberAndKnownVariables(Model model) {
        var stages = models().map(Model::id).collect(Collectors.toSet());

        assertThat(model.all(CallActivity.class)).allSatisfy(call -> {
            assertThat(stages).contains(call.getCalledElement());
            // A stage that is called from two places has two calls; the second one's id says from where.
            assertThat(call.getId()).matches("call_" + call.getCalledElement() + "([A-Z][a-z]+)?");
            assertThat(call.getCamundaCalledElementBinding()).isIn(null, "latest");
            assertThat(ins(call))
                    .filteredOn(in -> in.getCamundaBusinessKey() != null)
                    .extracting(CamundaIn::getCamundaBusinessKey)
                    .containsExactly("#{execution.processBusinessKey}");
            assertThat(ins(call))
                    .filteredOn(in -> in.getCamundaBusinessKey() == null)
                    .allSatisfy(in -> {
                        assertThat(variables()).containsKey(in.getCamundaSource());
                        assertThat(in.getCamundaTarget()).isEqualTo(in.getCamundaSource());
                    });
            assertThat(outs(call)).allSatisfy(out -> {
                assertThat(variables()).containsKey(out.getCamundaSource());
                assertThat(out.getCamundaTarget()).isEqualTo(out.getCamundaSource());
            });
        });
    }

    @ParameterizedTest
    @MethodSource("models")
    void aRuleTaskAsksAShippedDecision(Model model) {
        var decisions = ShippedFlows.decisionFiles()
                .map(file -> ShippedFlows.decision(file).getKey())
                .collect(Collectors.toSet());

        assertThat(model.all(BusinessRuleTask.class)).allSatisfy(rule -> {
            assertThat(decisions).contains(rule.getCamundaDecisionRef());
            assertThat(variables()).containsKey(rule.getCamundaResultVariable());
            assertThat(rule.getCamundaMapDecisionResult()).isEqualTo("singleEntry");
        });
    }

    @ParameterizedTest
    @MethodSource("models")
    void datesAreLimitsThatTheTableLists(Model model) {
        assertThat(model.all(TimeDate.class))
                .allSatisfy(date -> assertThat(date.getTextContent()).matches("(limit|warning):[a-z][A-Za-z]+"));
        assertThat(LimitNames.mistakesIn(model.bpmn(), timeLimits())).isEmpty();
    }

    @Test
    void theLimitsTableHasNoRowThatNoModelAsks() {
        var asked = models().flatMap(model -> LimitNames.usedBy(model.bpmn()).stream())
                .collect(Collectors.toCollection(TreeSet::new));
        // All mediation together (R09): asked by the case's limits, not by a model.
        asked.add("mediation");
        // The visit after a performance comes sooner than the one after an effect (R20): asked by the planner.
        asked.add("followUpOnPerformance");
        // The second visit of a hard case (R20): asked by the planner.
        asked.add("followUpAgain");
        // Day 15 of a labour dispute (R10): asked by the daily scan, wherever the case stands.
        asked.add("labourNotice");
        // The later days of reminding of judicial confirmation (R16): asked by the window, one after the other.
        asked.addAll(Set.of("confirmationReminderSecond", "confirmationReminderLast"));

        assertThat(LimitNames.listedIn(timeLimits())).isEqualTo(asked);
    }

    @Test
    void decisionsAreNamedAfterTheirFile() {
        assertThat(ShippedFlows.decisionFiles()).isNotEmpty().allSatisfy(file -> assertThat(file.getFileName())
                .hasToString(ShippedFlows.kebab(ShippedFlows.decision(file).getKey()) + ".dmn"));
    }

    private static DmnDecision timeLimits() {
        return ShippedFlows.decision(Path.of("processes/decisions/time-limits.dmn"));
    }

    private static String documentation(BaseElement element) {
        return element.getDocumentations().stream()
                .map(ModelElementInstance::getTextContent)
                .collect(Collectors.joining());
    }

    private static List<CamundaIn> ins(CallActivity call) {
        return extensions(call, CamundaIn.class);
    }

    private static List<CamundaOut> outs(CallActivity call) {
        return extensions(call, CamundaOut.class);
    }

    private static <T extends ModelElementInstance> List<T> extensions(CallActivity call, Class<T> type) {
        return List.copyOf(call.getExtensionElements().getChildElementsByType(type));
    }

    /** The names and types of all variables that Java and the models share. */
    private static Map<String, Class<?>> variables() {
        return Arrays.stream(DisputeLifecycle.class.getFields())
                .filter(field -> Modifier.isStatic(field.getModifiers()) && field.getType() == ProcessVariable.class)
                .map(ProcessModelTest::variable)
                .collect(Collectors.toMap(ProcessVariable::name, ProcessVariable::type));
    }

    private static ProcessVariable<?> variable(Field field) {
        try {
            return (ProcessVariable<?>) field.get(null);
        } catch (IllegalAccessException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
