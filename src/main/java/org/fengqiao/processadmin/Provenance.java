package org.fengqiao.processadmin;

import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.camunda.bpm.engine.repository.ResourceDefinition;
import org.jspecify.annotations.Nullable;

/** Which door brought each version, who, when and why. */
final class Provenance {

    private final Map<String, FlowTaken> byDeployment = new HashMap<>();

    private Provenance() {}

    static Provenance of(List<FlowTaken> taken) {
        var all = new Provenance();
        taken.forEach(each -> all.byDeployment.put(key(String.valueOf(each.deploymentId()), each.stage()), each));
        return all;
    }

    private Optional<FlowTaken> find(ResourceDefinition definition) {
        return Optional.ofNullable(byDeployment.get(key(definition.getDeploymentId(), definition.getKey())));
    }

    @Nullable
    Instant since(ResourceDefinition definition) {
        return find(definition).map(FlowTaken::takenAt).orElse(null);
    }

    @Nullable
    String door(ResourceDefinition definition) {
        return find(definition).map(each -> each.door().name()).orElse(null);
    }

    /** Login id. */
    @Nullable
    String by(ResourceDefinition definition) {
        return find(definition).map(FlowTaken::takenBy).orElse(null);
    }

    @Nullable
    String reason(ResourceDefinition definition) {
        return find(definition).map(FlowTaken::reason).orElse(null);
    }

    private static String key(String deployment, String stage) {
        return deployment + ' ' + stage;
    }
}
