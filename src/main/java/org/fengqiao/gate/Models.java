package org.fengqiao.gate;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** What files say, read once and kept while there is room: a file that is in force is asked by every other one. */
final class Models {

    private static final int MOST = 300;

    private final Map<FlowFile, Optional<XmlNode>> roots = kept();
    private final Map<FlowFile, Optional<String>> forms = kept();

    private static <V> Map<FlowFile, V> kept() {
        return new LinkedHashMap<>(64, 0.75f, true) {
            private static final long serialVersionUID = 1L;

            @Override
            protected boolean removeEldestEntry(Map.Entry<FlowFile, V> eldest) {
                return size() > MOST;
            }
        };
    }

    /** The root of a model; nothing where it cannot be read. */
    synchronized Optional<XmlNode> root(FlowFile file) {
        return roots.computeIfAbsent(file, each -> {
            var findings = new Findings(each.name());
            return each.isForm() || !FileCheck.passes(each, findings)
                    ? Optional.empty()
                    : Optional.ofNullable(XmlReader.read(each.content(), findings));
        });
    }

    /** The id of a form; nothing where it has none or cannot be read. */
    synchronized Optional<String> form(FlowFile file) {
        return forms.computeIfAbsent(file, each -> {
            var findings = new Findings(each.name());
            var form = FileCheck.passes(each, findings) ? FormFile.read(each, findings) : null;
            return Optional.ofNullable(form).map(FormFile::json).flatMap(Models::id);
        });
    }

    private static Optional<String> id(@Nullable JsonNode json) {
        return json == null || !json.path("id").isTextual()
                ? Optional.empty()
                : Optional.of(json.path("id").asText());
    }
}
