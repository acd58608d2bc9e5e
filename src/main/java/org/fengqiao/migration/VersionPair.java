package org.fengqiao.migration;

import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** The elements of two versions, and what differs between two that are mapped. */
record VersionPair(String source, Map<String, FlowElement> before, String target, Map<String, FlowElement> after) {

    /** Whether the dates of cases may be others after the move: a task or timer is bound to another limit. */
    boolean datesDiffer(Iterable<ElementMapping> mapping) {
        for (var each : mapping) {
            var from = before.get(each.from());
            var to = to(each);
            if (from != null
                    && to != null
                    && !(Objects.equals(from.dates(), to.dates()) && Objects.equals(from.trigger(), to.trigger()))) {
                return true;
            }
        }
        return false;
    }

    /** Whether the element waits for something else in the other version. */
    boolean triggerDiffers(ElementMapping mapping) {
        var from = before.get(mapping.from());
        var to = to(mapping);
        return from != null && to != null && !Objects.equals(from.trigger(), to.trigger());
    }

    private @Nullable FlowElement to(ElementMapping mapping) {
        return mapping.to() == null ? null : after.get(mapping.to());
    }

    /** What to call an element of either version. */
    String name(String id) {
        var element = before.getOrDefault(id, after.get(id));
        return element == null ? id : element.shownName();
    }
}
