package org.fengqiao.gate;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.fengqiao.caseflow.CountyFieldCheck;
import org.fengqiao.caseflow.CountyFieldType;
import org.fengqiao.caseflow.CountyVariables;
import org.fengqiao.caseflow.DisputeLifecycle;
import org.jspecify.annotations.Nullable;

/**
 * A model of processes, as it was read.
 *
 * @param own whether its process is one of the product's own
 * @param variables those that its expressions may ask, with their types
 */
record Flow(String file, XmlNode root, boolean own, Map<String, Class<?>> variables) {

    /** What a token can stand in. */
    static final Set<String> NODES = Set.of(
            "startEvent",
            "endEvent",
            "intermediateCatchEvent",
            "intermediateThrowEvent",
            "boundaryEvent",
            "exclusiveGateway",
            "inclusiveGateway",
            "parallelGateway",
            "eventBasedGateway",
            "complexGateway",
            "task",
            "manualTask",
            "userTask",
            "serviceTask",
            "sendTask",
            "receiveTask",
            "scriptTask",
            "businessRuleTask",
            "callActivity",
            "subProcess",
            "transaction",
            "adHocSubProcess");

    static final Set<String> SCOPES = Set.of("process", "subProcess", "transaction", "adHocSubProcess");

    static Flow of(String file, XmlNode root, Set<String> ownProcesses) {
        var own = processes(root).map(XmlNode::id).anyMatch(ownProcesses::contains);
        var variables = new LinkedHashMap<String, Class<?>>(DisputeLifecycle.variableTypes());
        variables.put("loopCounter", Integer.class);
        variables.put("nrOfInstances", Integer.class);
        variables.put("nrOfActiveInstances", Integer.class);
        variables.put("nrOfCompletedInstances", Integer.class);
        declared(root).forEach(property -> {
            var key = property.attributes().getOrDefault("name", "").substring(CountyVariables.PREFIX.length());
            CountyFieldType.of(property.attributes().getOrDefault("value", ""))
                    .filter(type -> type.mayBeVariable() && CountyFieldCheck.isKey(key))
                    .ifPresent(type -> variables.put(key, typeOf(type)));
        });
        return new Flow(file, root, own, variables);
    }

    private static Class<?> typeOf(CountyFieldType type) {
        return type == CountyFieldType.YES_NO
                ? Boolean.class
                : type == CountyFieldType.NUMBER ? Double.class : String.class;
    }

    /** The properties by which a process declares variables of the county. */
    Stream<XmlNode> declared() {
        return declared(root);
    }

    private static Stream<XmlNode> declared(XmlNode root) {
        return root.children(Space.BPMN, "process")
                .flatMap(XmlNode::extensions)
                .filter(each -> each.isCamunda("properties"))
                .flatMap(each -> each.children().stream())
                .filter(each -> each.isCamunda("property")
                        && each.attributes().getOrDefault("name", "").startsWith(CountyVariables.PREFIX));
    }

    private static Stream<XmlNode> processes(XmlNode root) {
        return root.children(Space.BPMN, "process")
                .filter(each -> each.attribute("isExecutable") == null || isTrue(each.attribute("isExecutable")));
    }

    /** As the engine reads it: a 1, which the schema takes for a yes, is none. */
    static boolean isTrue(@Nullable String flag) {
        return Boolean.parseBoolean(flag);
    }

    /** Those that the engine would run: also one that does not say whether it is executable. */
    List<XmlNode> processes() {
        return processes(root).toList();
    }

    /** Every process and sub-process that the engine would run. */
    Stream<XmlNode> scopes() {
        return processes().stream().flatMap(XmlNode::all).filter(Flow::isScope);
    }

    /** Every element of a kind that the engine would run. */
    Stream<XmlNode> all(String name) {
        return processes().stream().flatMap(each -> each.all(name));
    }

    /** Everything that a token can stand in. */
    Stream<XmlNode> nodes() {
        return processes().stream().flatMap(XmlNode::all).filter(Flow::isNode);
    }

    static Stream<XmlNode> nodesOf(XmlNode scope) {
        return scope.children().stream().filter(Flow::isNode);
    }

    static boolean isNode(XmlNode each) {
        return each.space().equals(Space.BPMN) && NODES.contains(each.name());
    }

    static boolean isScope(XmlNode each) {
        return each.space().equals(Space.BPMN) && SCOPES.contains(each.name());
    }

    static Stream<XmlNode> flowsOf(XmlNode scope) {
        return scope.children(Space.BPMN, "sequenceFlow");
    }

    /** What an event waits for or does, where it is of that kind. */
    static @Nullable XmlNode definition(XmlNode event, String kind) {
        return event.child(Space.BPMN, kind + "EventDefinition");
    }

    /** A message, error, escalation or signal of the model by its id, whatever prefix the reference has. */
    @Nullable
    XmlNode declaration(String kind, String reference) {
        var id = reference.substring(reference.indexOf(':') + 1);
        return root.children(Space.BPMN, kind)
                .filter(each -> each.id().equals(id))
                .findFirst()
                .orElse(null);
    }
}
