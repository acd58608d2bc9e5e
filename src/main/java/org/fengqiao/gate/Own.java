package org.fengqiao.gate;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** What the product brings along in its jar: by it the gate knows our own flows from those of others. */
final class Own {

    private final List<FlowFile> files;
    private final OwnFields fields;
    private final Map<String, String> processes = new HashMap<>();
    private final Map<String, XmlNode> decisions = new HashMap<>();

    private Own(List<FlowFile> files) {
        this.files = files;
        fields = OwnFields.ofJar();
        for (var file : files) {
            if (!file.isForm()) {
                var root = XmlReader.read(file.content(), new Findings(file.name()));
                if (root != null) {
                    root.all("process").forEach(each -> processes.put(each.id(), file.name()));
                    DecisionFile.decisions(root).forEach(each -> decisions.put(each.id(), each));
                }
            }
        }
    }

    static Own ofJar() {
        return new Own(FlowSource.jar());
    }

    List<FlowFile> files() {
        return files;
    }

    OwnFields fields() {
        return fields;
    }

    /** The process ids of the product, with their files. */
    Map<String, String> processes() {
        return processes;
    }

    /** A decision as the product brings it. */
    Optional<XmlNode> decision(String id) {
        return Optional.ofNullable(decisions.get(id));
    }
}
