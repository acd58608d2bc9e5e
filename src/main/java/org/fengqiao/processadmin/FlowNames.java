package org.fengqiao.processadmin;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.fengqiao.gate.BrokenFlow;
import org.fengqiao.gate.FlowFile;

/**
 * Gives a file that came through some door its place: a known id keeps the name under which it is in force, whatever
 * folder the sender keeps it in. An id under another file's name is refused: it is far more often a copy whose id was
 * forgotten than a file that was renamed.
 */
final class FlowNames {

    private final Map<String, String> byId = new HashMap<>();
    private final Map<String, String> byBase = new HashMap<>();
    private final Map<String, String> stageOfForm = new HashMap<>();

    FlowNames(List<FlowPackage> inForce) {
        inForce.forEach(flow -> flow.files().forEach(file -> noteIfReadable(flow, file)));
    }

    /** What is in force and cannot be read any more keeps nothing else from coming into force. */
    private void noteIfReadable(FlowPackage flow, FlowFile file) {
        try {
            note(flow, file);
        } catch (BrokenFlow unreadable) {
            byBase.put(base(file.name()), flow.stage());
        }
    }

    private void note(FlowPackage flow, FlowFile file) {
        if (file.isForm()) {
            var id = FlowContent.of(file).id();
            byId.put(key(file, id), file.name());
        } else {
            byId.put(key(file, flow.stage()), file.name());
            byBase.put(base(file.name()), flow.stage());
            FlowContent.of(file).forms().forEach(form -> stageOfForm.put(form, stem(file.name())));
        }
    }

    /** @throws BrokenFlow for a file that cannot be read, or whose id and name belong to two different files */
    FlowFile settle(FlowFile file) {
        var content = FlowContent.of(file);
        var known = byId.get(key(file, content.id()));
        if (known != null) {
            demand(base(known).equals(base(file.name())), file, content.id(), known);
            return new FlowFile(known, file.content());
        }
        if (!file.isForm()) {
            content.forms().forEach(form -> stageOfForm.putIfAbsent(form, stem(file.name())));
            var other = byBase.get(base(file.name()));
            if (other != null) {
                throw new BrokenFlow(
                        file.name(),
                        "这个文件原来是 " + other + "，现在的 id 是 " + content.id() + "；id 不能改，新流程请另存为别的文件名。",
                        "This file was " + other + " and is " + content.id()
                                + " now; keep the id, or save a new flow under a new name.");
            }
        }
        return new FlowFile(placed(file, content), file.content());
    }

    private static void demand(boolean holds, FlowFile file, String id, String owner) {
        if (!holds) {
            throw new BrokenFlow(
                    file.name(),
                    id + " 属于 " + owner + "；如果是新的流程，请换一个 id。",
                    id + " belongs to " + owner + "; give a new flow an id of its own.");
        }
    }

    private String placed(FlowFile file, FlowContent content) {
        if (file.name().startsWith("processes/") || file.name().startsWith("forms/")) {
            return file.name();
        }
        if (file.isForm()) {
            return "forms/" + stageOfForm.getOrDefault(content.id(), "other") + "/" + base(file.name());
        }
        return (file.isDecision() ? "processes/decisions/" : "processes/") + base(file.name());
    }

    /** Ids of processes, decisions and forms are three worlds. */
    private static String key(FlowFile file, String id) {
        return file.name().substring(file.name().lastIndexOf('.') + 1) + ' ' + id;
    }

    private static String base(String name) {
        return name.substring(name.lastIndexOf('/') + 1);
    }

    private static String stem(String name) {
        var base = base(name);
        return base.substring(0, base.lastIndexOf('.'));
    }
}
