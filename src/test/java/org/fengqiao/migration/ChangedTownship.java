package org.fengqiao.migration;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.model.bpmn.Bpmn;
import org.camunda.bpm.model.bpmn.BpmnModelInstance;
import org.camunda.bpm.model.bpmn.instance.FlowNode;
import org.camunda.bpm.model.bpmn.instance.SequenceFlow;

/** The township's stage as a county might change it. */
public final class ChangedTownship {

    public static final String KEY = "townshipMediation";

    private static final Path FORMS = Path.of("forms/township-mediation");
    private static final String FILE = "processes/township-mediation.bpmn";

    private ChangedTownship() {}

    public static String asShipped() {
        return read(Path.of(FILE));
    }

    /** Another name for the first task, and another limit. */
    public static String otherName() {
        return asShipped()
                .replace("name=\"签收案件\"", "name=\"接收案件\"")
                .replace("limit:receiveCase", "limit:assignMediator");
    }

    /** The same task under another id. */
    public static String otherId() {
        return asShipped().replace("user_receiveCase", "user_takeOver");
    }

    /** A task more before the mediator is proposed, and a variable of the county's. */
    public static String oneMore() {
        return asShipped()
                .replaceFirst(
                        "(</bpmn:documentation>)",
                        "$1<bpmn:extensionElements><camunda:properties>"
                                + "<camunda:property name=\"countyVariable:countySeen\" value=\"yesNo\"/>"
                                + "</camunda:properties></bpmn:extensionElements>")
                .replace(
                        "sourceRef=\"user_receiveCase\" targetRef=\"service_proposeMediator\"",
                        "sourceRef=\"user_receiveCase\" targetRef=\"user_lookAgain\"")
                .replace(
                        "<bpmn:serviceTask id=\"service_proposeMediator\"",
                        "<bpmn:userTask id=\"user_lookAgain\" name=\"再看一遍\" camunda:formRef=\"receiveCaseForm\""
                                + " camunda:formRefBinding=\"deployment\" camunda:candidateGroups=\"${committee}\""
                                + " camunda:dueDate=\"limit:receiveCase\" camunda:followUpDate=\"warning:receiveCase\">"
                                + "<bpmn:incoming>flow_receiveCase_proposeMediator</bpmn:incoming>"
                                + "<bpmn:outgoing>flow_lookAgain_proposeMediator</bpmn:outgoing></bpmn:userTask>"
                                + "<bpmn:sequenceFlow id=\"flow_lookAgain_proposeMediator\""
                                + " sourceRef=\"user_lookAgain\" targetRef=\"service_proposeMediator\" />"
                                + "<bpmn:serviceTask id=\"service_proposeMediator\"")
                .replace(
                        "<bpmn:incoming>flow_receiveCase_proposeMediator</bpmn:incoming>\n      <bpmn:outgoing>flow_proposeMediator_assignMediator",
                        "<bpmn:incoming>flow_lookAgain_proposeMediator</bpmn:incoming>\n      <bpmn:outgoing>flow_proposeMediator_assignMediator")
                .replace(
                        "</bpmndi:BPMNPlane>",
                        "<bpmndi:BPMNShape id=\"user_lookAgain_di\" bpmnElement=\"user_lookAgain\">"
                                + "<dc:Bounds x=\"400\" y=\"500\" width=\"100\" height=\"80\" /></bpmndi:BPMNShape>"
                                + "<bpmndi:BPMNEdge id=\"flow_lookAgain_proposeMediator_di\""
                                + " bpmnElement=\"flow_lookAgain_proposeMediator\"><di:waypoint x=\"450\" y=\"500\" />"
                                + "<di:waypoint x=\"450\" y=\"300\" /></bpmndi:BPMNEdge></bpmndi:BPMNPlane>");
    }

    /** Without the first task: a case that waits there has nowhere to go. */
    public static String without(String element) {
        var model = Bpmn.readModelFromFile(Path.of(FILE).toFile());
        FlowNode node = model.getModelElementById(element);
        var in = node.getIncoming().iterator().next();
        var out = node.getOutgoing().iterator().next();
        var next = out.getTarget();
        remove(model, out);
        in.setTarget(next);
        next.getIncoming().add(in);
        node.getDiagramElement().getParentElement().removeChildElement(node.getDiagramElement());
        node.getParentElement().removeChildElement(node);
        return Bpmn.convertToString(model);
    }

    private static void remove(BpmnModelInstance model, SequenceFlow flow) {
        flow.getDiagramElement().getParentElement().removeChildElement(flow.getDiagramElement());
        flow.getSource().getOutgoing().remove(flow);
        flow.getTarget().getIncoming().remove(flow);
        flow.getParentElement().removeChildElement(flow);
        if (model.getModelElementById(flow.getId()) != null) {
            throw new IllegalStateException("still there");
        }
    }

    /** @return the deployment's id */
    public static String deploy(RepositoryService repository, String model) {
        try (var forms = Files.list(FORMS)) {
            var builder =
                    repository.createDeployment().name(KEY).source("fengqiao").addString(FILE, model);
            forms.sorted()
                    .forEach(form -> builder.addString("forms/township-mediation/" + form.getFileName(), read(form)));
            return builder.deploy().getId();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
