package org.fengqiao.processadmin;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.fengqiao.gate.BrokenFlow;
import org.fengqiao.gate.FlowFile;

/**
 * Lays changed files over those in force and tells which stages become another one by it. Camunda Modeler sends a process
 * without its forms, a folder may hold one form only: the rest of the stage is what is in force.
 */
final class FlowComposition {

    private final Map<String, FlowPackage> inForce = new HashMap<>();
    private final Map<String, FlowFile> whole = new LinkedHashMap<>();
    private final Map<String, FlowFile> changed = new LinkedHashMap<>();
    private final List<BrokenFlow> problems = new ArrayList<>();
    private final List<FlowFile> broken = new ArrayList<>();
    private final FlowNames names;
    private final FlowPackages sorted;

    private FlowComposition(List<FlowPackage> packages, List<FlowFile> files) {
        packages.forEach(each -> inForce.put(each.stage(), each));
        packages.forEach(each -> each.files().forEach(file -> whole.put(file.name(), file)));
        names = new FlowNames(packages);
        files.stream().filter(file -> !file.isForm()).forEach(this::lay);
        files.stream().filter(FlowFile::isForm).forEach(this::lay);
        sorted = FlowPackages.sort(List.copyOf(whole.values()));
        sorted.problems().stream()
                .filter(each -> changed.containsKey(each.file()))
                .forEach(problems::add);
        changed.values().stream().filter(this::isStray).forEach(this::refuse);
    }

    static FlowComposition of(List<FlowPackage> inForce, List<FlowFile> changed) {
        return new FlowComposition(inForce, changed);
    }

    private void lay(FlowFile file) {
        try {
            var named = names.settle(file);
            var twin = changed.putIfAbsent(named.name(), named);
            if (twin != null) {
                throw new BrokenFlow(
                        file.name(), "与另一个文件是同一个。", "It is the same as another file: " + named.name() + ".");
            }
            whole.put(named.name(), named);
        } catch (BrokenFlow unusable) {
            problems.add(unusable);
            broken.add(file);
        }
    }

    /** A form that no process asks, or a second file with the id of another. */
    private boolean isStray(FlowFile file) {
        return sorted.packages().stream().noneMatch(each -> each.files().contains(file));
    }

    private void refuse(FlowFile file) {
        broken.add(file);
        if (file.isForm() && problems.isEmpty()) {
            problems.add(new BrokenFlow(
                    file.name(),
                    "没有流程使用这张表单；请与使用它的流程一起提交。",
                    "No process asks this form; bring it together with its process."));
        }
    }

    /** What a door brings, each stage with its own files; a file that belongs to no stage stands alone. */
    List<BroughtUnit> units() {
        return Stream.concat(
                        touched().stream().map(BroughtUnit::of), broken.stream().map(BroughtUnit::of))
                .toList();
    }

    /** What cannot be sorted into a stage, file by file. */
    List<BrokenFlow> problems() {
        return List.copyOf(problems);
    }

    /** Every file as it would be in force. */
    List<FlowFile> whole() {
        return List.copyOf(whole.values());
    }

    /** The stages that a changed file touches, whether its content differs from what is in force or not. */
    List<Touched> touched() {
        return sorted.packages().stream()
                .map(each -> new Touched(each, own(each), inForce.get(each.stage())))
                .filter(each -> !each.own().isEmpty())
                .toList();
    }

    private List<FlowFile> own(FlowPackage flow) {
        return flow.files().stream().filter(file -> changed.containsValue(file)).toList();
    }
}
