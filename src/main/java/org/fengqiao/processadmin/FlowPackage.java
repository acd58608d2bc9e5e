package org.fengqiao.processadmin;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.fengqiao.gate.FlowFile;

/**
 * What goes to the engine together: a process with its forms, or one decision table.
 *
 * @param stage key of the process or of the decision
 * @param files the model first, then its forms by name
 */
public record FlowPackage(String stage, List<FlowFile> files) {

    /** Keeps its own list. */
    public FlowPackage {
        files = List.copyOf(files);
    }

    FlowPackage(String stage, FlowFile model, Set<FlowFile> forms) {
        this(
                stage,
                Stream.concat(Stream.of(model), forms.stream().sorted(Comparator.comparing(FlowFile::name)))
                        .toList());
    }

    /** The process or the decision itself. */
    public FlowFile model() {
        return files.get(0);
    }

    /** Whether it is a decision table, which has no forms. */
    public boolean isDecision() {
        return model().isDecision();
    }

    /** Names and contents in one number: equal exactly when nothing was changed. */
    String hash() {
        return FlowHash.of(files);
    }

    Optional<FlowFile> file(String name) {
        return files.stream().filter(each -> each.name().equals(name)).findFirst();
    }
}
