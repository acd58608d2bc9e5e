package org.fengqiao.processadmin;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.fengqiao.gate.BrokenFlow;
import org.fengqiao.gate.FlowFile;

/**
 * Sorts files into packages. A form bound by {@code deployment} is looked up beside its process only, so each process
 * takes its own forms along; the engine itself would accept a missing one and fail when the task is opened.
 */
final class FlowPackages {

    private final Map<String, FlowFile> forms = new HashMap<>();
    private final Map<String, FlowPackage> packages = new HashMap<>();
    private final List<BrokenFlow> problems = new ArrayList<>();
    private final Set<FlowFile> used = new HashSet<>();

    private FlowPackages() {}

    /** @throws BrokenFlow for the first file that cannot be taken */
    static List<FlowPackage> of(List<FlowFile> files) {
        var sorted = sort(files);
        if (!sorted.problems.isEmpty()) {
            throw sorted.problems.get(0);
        }
        return sorted.packages();
    }

    /** Sorts what can be sorted, and tells of the rest. */
    static FlowPackages sort(List<FlowFile> files) {
        var sorting = new FlowPackages();
        files.stream().filter(FlowFile::isForm).forEach(file -> sorting.tried(() -> sorting.addForm(file)));
        files.stream().filter(FlowFile::isDecision).forEach(file -> sorting.tried(() -> sorting.addDecision(file)));
        files.stream().filter(FlowFile::isProcess).forEach(file -> sorting.tried(() -> sorting.addProcess(file)));
        return sorting;
    }

    List<FlowPackage> packages() {
        return new ArrayList<>(packages.values());
    }

    List<BrokenFlow> problems() {
        return List.copyOf(problems);
    }

    /** Whether some process asks this form. */
    boolean isUsed(FlowFile form) {
        return used.contains(form);
    }

    private void tried(Runnable adding) {
        try {
            adding.run();
        } catch (BrokenFlow broken) {
            problems.add(broken);
        }
    }

    private void addForm(FlowFile file) {
        var id = FlowContent.of(file).id();
        var other = forms.putIfAbsent(id, file);
        if (other != null) {
            throw new BrokenFlow(
                    file.name(),
                    "表单 " + id + " 与 " + other + " 重复。",
                    "The form " + id + " is in " + other + " already.");
        }
    }

    private void addDecision(FlowFile file) {
        add(new FlowPackage(FlowContent.of(file).id(), file, Set.of()));
    }

    private void addProcess(FlowFile file) {
        var content = FlowContent.of(file);
        var own = new HashSet<FlowFile>();
        for (var reference : content.forms()) {
            var form = forms.get(reference);
            if (form == null) {
                problems.add(
                        new BrokenFlow(file.name(), "找不到表单 " + reference + "。", "There is no form " + reference + "."));
            } else {
                own.add(form);
            }
        }
        used.addAll(own);
        add(new FlowPackage(content.id(), file, own));
    }

    private void add(FlowPackage added) {
        var other = packages.putIfAbsent(added.stage(), added);
        if (other != null) {
            throw new BrokenFlow(
                    added.model().name(),
                    added.stage() + " 与 " + other.model() + " 重复。",
                    added.stage() + " is in " + other.model() + " already.");
        }
    }
}
