package org.fengqiao.gate;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.fengqiao.caseflow.CountyFieldCheck;
import org.fengqiao.caseflow.CountyFieldType;
import org.fengqiao.caseflow.CountyVariables;

/** What a file of processes is as a whole: one process that runs, under an id of its own, named and kept as the house does. */
final class ModelCheck {

    private static final Pattern TIME_TO_LIVE = Pattern.compile("P?\\d{1,5}D?");
    private static final Map<String, String> PREFIXES = prefixes();

    private final Flow flow;
    private final World world;
    private final Findings findings;

    ModelCheck(Flow flow, World world, Findings findings) {
        this.flow = flow;
        this.world = world;
        this.findings = findings;
    }

    private static Map<String, String> prefixes() {
        var prefixes = new HashMap<String, String>();
        Flow.NODES.stream()
                .filter(each -> each.endsWith("Gateway"))
                .forEach(gateway -> prefixes.put(gateway, "gateway_"));
        prefixes.put("startEvent", "start_|timer_|message_|error_|escalation_|signal_");
        prefixes.put("endEvent", "end_");
        prefixes.put("userTask", "user_");
        prefixes.put("serviceTask", "service_");
        prefixes.put("sendTask", "service_");
        prefixes.put("businessRuleTask", "rule_");
        prefixes.put("callActivity", "call_");
        prefixes.put("subProcess", "sub_");
        prefixes.put("transaction", "sub_");
        prefixes.put("intermediateCatchEvent", "timer_|message_|signal_|condition_|link_");
        prefixes.put("boundaryEvent", "error_|timer_|message_|escalation_|signal_|condition_|compensation_");
        prefixes.put("sequenceFlow", "flow_");
        return Map.copyOf(prefixes);
    }

    void look() {
        var processes = flow.processes();
        if (processes.isEmpty()) {
            var drawn = flow.root().child(Space.BPMN, "process");
            findings.at(drawn == null ? flow.root() : drawn, Rule.NOT_EXECUTABLE);
        } else if (processes.size() > 1) {
            findings.at(processes.get(1), Rule.TWO_PROCESSES, processes.size());
        }
        processes.forEach(this::process);
        ids();
        flow.declared().forEach(this::declared);
    }

    private void process(XmlNode process) {
        if (process.attribute("isExecutable") == null) {
            findings.at(process, Rule.NOT_EXECUTABLE);
        }
        Flow.nodesOf(process)
                .filter(each -> each.isBpmn("startEvent")
                        && each.children().stream()
                                .anyMatch(child -> child.name().endsWith("EventDefinition")))
                .forEach(each -> findings.at(each, Rule.STARTS_BY_ITSELF));
        var timeToLive = process.camunda("historyTimeToLive");
        if (timeToLive == null || !TIME_TO_LIVE.matcher(timeToLive).matches()) {
            findings.at(process, Rule.TIME_TO_LIVE);
        }
        var tag = process.camunda("versionTag");
        if (tag == null || tag.isBlank()) {
            findings.house(process, Rule.VERSION_TAG, flow.own());
        }
        var owner = world.otherFileOf(process.id(), flow.file());
        if (owner.isPresent()) {
            findings.at(process, Rule.ID_OF_ANOTHER_FILE, process.id(), owner.get());
        } else if (!Names.base(flow.file()).equals(Names.kebab(process.id()) + ".bpmn")) {
            findings.house(process, Rule.FILE_OF_ID, flow.own(), Names.kebab(process.id()) + ".bpmn");
        }
    }

    private void ids() {
        var seen = new HashSet<String>();
        flow.root()
                .all()
                .filter(each -> each.space().equals(Space.BPMN) && !each.id().isEmpty())
                .forEach(each -> {
                    if (!seen.add(each.id())) {
                        findings.at(each, Rule.DUPLICATE_ID, each.id());
                    }
                });
        flow.processes().stream().flatMap(XmlNode::all).forEach(this::id);
    }

    private void id(XmlNode node) {
        var prefix = PREFIXES.get(node.name());
        if (node.space().equals(Space.BPMN)
                && prefix != null
                && !node.id().matches("(" + prefix + ")[a-z][A-Za-z0-9]*(_[a-z][A-Za-z0-9]*)?")) {
            var first = prefix.split("\\|", -1)[0];
            findings.house(node, Rule.ID_OF_HOUSE, flow.own(), node.id(), first);
        }
    }

    /** A county's variable: its name, and a type that holds no free text. */
    private void declared(XmlNode property) {
        var key = property.attributes().getOrDefault("name", "").substring(CountyVariables.PREFIX.length());
        if (!CountyFieldCheck.isKey(key)) {
            findings.at(property, Rule.COUNTY_VARIABLE_NAME, key);
        }
        var type = CountyFieldType.of(property.attributes().getOrDefault("value", ""));
        if (type.filter(CountyFieldType::mayBeVariable).isEmpty()) {
            findings.at(property, Rule.COUNTY_VARIABLE_TYPE, key);
        }
    }

    /** Ids of the messages, errors and so on that a model declares. */
    static Set<String> declared(XmlNode root, String kind) {
        return root.children(Space.BPMN, kind).map(XmlNode::id).collect(Collectors.toSet());
    }
}
