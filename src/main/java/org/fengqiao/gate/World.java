package org.fengqiao.gate;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;

/**
 * Everything that would be in force together: what is checked, what else arrives or is in force, and of the product's own
 * what nobody has brought in yet. By it the gate knows whether what a file names is there.
 */
final class World {

    private final Surroundings surroundings;
    private final Own own;
    private final Set<String> broughtFiles = new HashSet<>();
    private final Map<String, List<String>> brought = new HashMap<>();
    private final Map<String, Set<String>> forms = new HashMap<>();
    private final Map<String, Set<String>> processes = new HashMap<>();
    private final Map<String, Set<String>> decisions = new HashMap<>();
    private final List<Flow> flows = new ArrayList<>();
    private final Set<String> limits = new TreeSet<>();

    private World(Surroundings surroundings, Own own) {
        this.surroundings = surroundings;
        this.own = own;
    }

    static World of(Surroundings surroundings, Own own, Models models, List<FlowFile> files, List<FlowFile> together) {
        var world = new World(surroundings, own);
        files.stream().filter(FlowFile::isForm).forEach(file -> models.form(file)
                .ifPresent(id -> world.brought
                        .computeIfAbsent(id, each -> new ArrayList<>())
                        .add(file.name())));
        files.forEach(file -> world.broughtFiles.add(file.name()));
        merged(files, together).forEach(file -> world.add(file, models));
        own.files().forEach(file -> world.fallBack(file, models));
        return world;
    }

    /** What is checked takes the place of what is in force under the same name, whichever folder a door has put before it. */
    private static Collection<FlowFile> merged(List<FlowFile> files, List<FlowFile> together) {
        var all = new LinkedHashMap<String, FlowFile>();
        together.forEach(file -> all.put(file.name(), file));
        for (var file : files) {
            if (!file.isForm()) {
                all.keySet().removeIf(name -> Names.base(name).equals(Names.base(file.name())));
            }
            all.put(file.name(), file);
        }
        return all.values();
    }

    private void add(FlowFile file, Models models) {
        if (file.isForm()) {
            models.form(file).ifPresent(id -> put(forms, id, file));
            return;
        }
        models.root(file).ifPresent(root -> {
            var flow = Flow.of(file.name(), root, own.processes().keySet());
            flow.processes().forEach(each -> put(processes, each.id(), file));
            flows.add(flow);
            DecisionFile.decisions(root).forEach(each -> {
                put(decisions, each.id(), file);
                if (each.id().equals(DecisionFile.LIMITS)) {
                    DecisionFile.limits(each).forEach(limits::add);
                }
            });
        });
    }

    private void fallBack(FlowFile file, Models models) {
        if (file.isForm()) {
            models.form(file).filter(id -> !forms.containsKey(id)).ifPresent(id -> put(forms, id, file));
            return;
        }
        models.root(file).ifPresent(root -> {
            var known = Stream.concat(
                            root.children(Space.BPMN, "process").map(XmlNode::id),
                            DecisionFile.decisions(root).map(XmlNode::id))
                    .anyMatch(id -> processes.containsKey(id) || decisions.containsKey(id));
            if (!known) {
                add(file, models);
            }
        });
    }

    private static void put(Map<String, Set<String>> map, String id, FlowFile file) {
        map.computeIfAbsent(id, each -> new TreeSet<>()).add(file.name());
    }

    Surroundings surroundings() {
        return surroundings;
    }

    Own own() {
        return own;
    }

    /** Whether there is a process or decision of an id. */
    boolean has(String id) {
        return processes.containsKey(id) || decisions.containsKey(id);
    }

    /** Whether one comes in the same deployment. */
    boolean brings(String id) {
        return Stream.of(processes, decisions)
                .flatMap(each -> each.getOrDefault(id, Set.of()).stream())
                .anyMatch(broughtFiles::contains);
    }

    boolean hasForm(String id) {
        return forms.containsKey(id);
    }

    /** Whether a form comes in the same deployment. */
    boolean bringsForm(String id) {
        return brought.containsKey(id);
    }

    /** The limits that the table lists. */
    Set<String> limits() {
        return limits;
    }

    /** All flows, to find who calls whom and which limits are asked. */
    List<Flow> flows() {
        return flows;
    }

    /** Another file that has a process or decision of this id. */
    Optional<String> otherFileOf(String id, String file) {
        return Stream.of(processes, decisions)
                .flatMap(each -> each.getOrDefault(id, Set.of()).stream())
                .filter(other -> !Names.base(other).equals(Names.base(file)))
                .findFirst();
    }

    /** Another file that has a form of this id. */
    Optional<String> otherFormOf(String id, String file) {
        var beside = brought.getOrDefault(id, List.of()).stream().filter(other -> !other.equals(file));
        var elsewhere = forms.getOrDefault(id, Set.of()).stream()
                .filter(other -> !Names.base(other).equals(Names.base(file)));
        return Stream.concat(beside, elsewhere).findFirst();
    }

    /** Whether a flow that calls a process catches what it throws, or one that calls that flow. */
    boolean callersCatch(String process, String kind, String code) {
        return callersCatch(process, kind, code, new HashSet<>());
    }

    private boolean callersCatch(String process, String kind, String code, Set<String> asked) {
        return asked.add(process)
                && flows.stream()
                        .anyMatch(flow -> calls(flow, process).anyMatch(call -> catches(flow, call, kind, code))
                                || calls(flow, process).findAny().isPresent()
                                        && flow.processes().stream()
                                                .anyMatch(each -> callersCatch(each.id(), kind, code, asked)));
    }

    private static Stream<XmlNode> calls(Flow flow, String process) {
        return flow.all("callActivity").filter(call -> process.equals(call.attribute("calledElement")));
    }

    private static boolean catches(Flow flow, XmlNode call, String kind, String code) {
        for (var scope = call; scope != null; scope = scope.parent()) {
            var codes = EventCheck.catches(flow, scope, kind);
            if (codes.contains("") || codes.contains(code)) {
                return true;
            }
        }
        return false;
    }
}
