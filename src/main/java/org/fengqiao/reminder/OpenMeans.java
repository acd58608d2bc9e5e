package org.fengqiao.reminder;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/** The means that this installation is set up for: no message is written for another. */
public record OpenMeans(Set<Means> all) {

    /** Keeps its own copy. */
    public OpenMeans {
        all = Set.copyOf(all);
    }

    static OpenMeans of(List<Carrier> carriers) {
        return new OpenMeans(carriers.stream().map(Carrier::means).collect(Collectors.toUnmodifiableSet()));
    }
}
