package org.fengqiao.gate;

import static java.util.Map.entry;

import java.util.HashSet;
import java.util.Map;
import java.util.Set;

/**
 * What a model may hold at all: the elements of BPMN that the engine runs, and of the engine's own words only those that
 * run no code. What is not named here is refused.
 */
final class CodeCheck {

    private static final Set<String> UNSUPPORTED = Set.of(
            "complexGateway",
            "adHocSubProcess",
            "standardLoopCharacteristics",
            "eventDefinitionRef",
            "implicitThrowEvent",
            "callConversation",
            "choreography",
            "choreographyTask",
            "subChoreography",
            "callChoreography",
            "globalTask",
            "globalUserTask",
            "globalManualTask",
            "globalBusinessRuleTask");

    private static final Set<String> SCRIPTS = Set.of("scriptTask", "script", "globalScriptTask");
    private static final Set<String> OWNERS = Set.of("potentialOwner", "humanPerformer", "performer", "resourceRole");

    private static final Map<String, Rule> REFUSED_ELEMENTS = Map.ofEntries(
            entry("connector", Rule.CONNECTOR),
            entry("field", Rule.INJECTION),
            entry("script", Rule.SCRIPT),
            entry("formData", Rule.FORM_KEY),
            entry("formProperty", Rule.FORM_KEY),
            entry("map", Rule.LIST),
            entry("list", Rule.LIST),
            entry("entry", Rule.LIST));

    private final Findings findings;
    private final Set<String> seen = new HashSet<>();
    private final AttributeCheck attributes;

    CodeCheck(Findings findings) {
        this.findings = findings;
        attributes = new AttributeCheck(findings);
    }

    void look(XmlNode node) {
        attributes.look(node);
        for (var child : node.children()) {
            if (isKnown(node, child)) {
                look(child);
            }
        }
    }

    /** Whether to look below it. */
    private boolean isKnown(XmlNode parent, XmlNode child) {
        var inExtensions = parent.isBpmn("extensionElements") || parent.space().equals(Space.CAMUNDA);
        if (child.space().equals(Space.CAMUNDA)) {
            return extension(parent, child, inExtensions);
        }
        if (inExtensions && !child.space().equals(Space.BPMN)) {
            foreign(child);
            return false;
        }
        if (child.space().equals(Space.XINCLUDE)) {
            findings.at(child, Rule.XINCLUDE);
            return false;
        }
        if (Set.of(Space.BPMNDI, Space.DC, Space.DI).contains(child.space())) {
            return true;
        }
        return child.space().equals(Space.BPMN) ? bpmn(child) : strange(child);
    }

    private boolean strange(XmlNode child) {
        if (child.space().equals(Space.ACTIVITI) || Space.OTHER_ENGINES.containsKey(child.space())) {
            foreign(child);
        } else {
            findings.at(child, Rule.FOREIGN_ELEMENT, child.name());
        }
        return false;
    }

    private boolean bpmn(XmlNode child) {
        if (SCRIPTS.contains(child.name())) {
            findings.at(child, Rule.SCRIPT);
            return false;
        }
        if (child.name().equals("import")) {
            findings.at(child, Rule.IMPORT);
        } else if (UNSUPPORTED.contains(child.name())) {
            findings.at(child, Rule.UNSUPPORTED, child.name());
        } else if (OWNERS.contains(child.name())) {
            findings.at(child, Rule.POTENTIAL_OWNER, child.name());
            return false;
        }
        return true;
    }

    private boolean extension(XmlNode parent, XmlNode child, boolean inExtensions) {
        var refused = REFUSED_ELEMENTS.get(child.name());
        if (refused != null) {
            findings.at(child, refused);
            return false;
        }
        if (!inExtensions || !AttributeCheck.ALLOWED.containsKey(child.name())) {
            findings.at(child, Rule.NOT_ALLOWED, "camunda:" + child.name());
            return false;
        }
        var alone =
                Set.of("properties", "inputOutput", "failedJobRetryTimeCycle").contains(child.name());
        if (alone && parent.children(Space.CAMUNDA, child.name()).findFirst().orElse(child) != child) {
            findings.at(child, Rule.TWICE, "camunda:" + child.name());
            return false;
        }
        return true;
    }

    /** What other tools write is said once for each of them. */
    private void foreign(XmlNode node) {
        var engine = Space.OTHER_ENGINES.get(node.space());
        if (engine != null) {
            if (seen.add(node.space())) {
                findings.at(node, Rule.OTHER_ENGINE, engine);
            }
        } else if (!AttributeCheck.isModelers(node.space()) && seen.add(node.space())) {
            findings.at(node, Rule.FOREIGN_EXTENSION, node.space());
        }
    }
}
