package org.fengqiao.gate;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** What files say, read once and kept while there is room: a file that is in force is asked by every other one. */
final class Models {

    private static final int MOST = 300;
    private static final int LARGEST_KEPT = 300_000;

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
        return kept(roots, file, Models::readRoot);
    }

    private static Optional<XmlNode> readRoot(FlowFile file) {
        var findings = new Findings(file.name());
        return file.isForm() || !FileCheck.passes(file, findings)
                ? Optional.empty()
                : Optional.ofNullable(XmlReader.read(file.content(), findings));
    }

    /** What is large is read again each time: it is rare, and many of them would fill the memory. */
    private static <V> Optional<V> kept(
            Map<FlowFile, Optional<V>> all, FlowFile file, Function<FlowFile, Optional<V>> reader) {
        var known = all.get(file);
        if (known != null) {
            return known;
        }
        var read = reader.apply(file);
        if (file.content().length <= LARGEST_KEPT) {
            all.put(file, read);
        }
        return read;
    }

    /** The id of a form; nothing where it has none or cannot be read. */
    synchronized Optional<String> form(FlowFile file) {
        return kept(forms, file, Models::readForm);
    }

    private static Optional<String> readForm(FlowFile file) {
        var findings = new Findings(file.name());
        var form = FileCheck.passes(file, findings) ? FormFile.read(file, findings) : null;
        return Optional.ofNullable(form).map(FormFile::json).flatMap(Models::id);
    }

    private static Optional<String> id(@Nullable JsonNode json) {
        return json == null || !json.path("id").isTextual()
                ? Optional.empty()
                : Optional.of(json.path("id").asText());
    }
}
