package org.fengqiao.supervision.process;

import java.util.Map;
import java.util.stream.Collectors;
import org.fengqiao.shared.Label;

/** A table of the engine's terms: one a line, its name in Chinese and in English behind it. */
final class Terms {

    private final Map<String, Label> labels;

    private Terms(Map<String, Label> labels) {
        this.labels = labels;
    }

    static Terms of(String lines) {
        return new Terms(lines.lines()
                .map(line -> line.split("\\|", -1))
                .collect(Collectors.toUnmodifiableMap(each -> each[0], each -> new Label(each[1], each[2]))));
    }

    /** A term that is not in the table is shown as it is. */
    Label get(String term) {
        return labels.getOrDefault(term, new Label(term, term));
    }

    boolean has(String term) {
        return labels.containsKey(term);
    }
}
