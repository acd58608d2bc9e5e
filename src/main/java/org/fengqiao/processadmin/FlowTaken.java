package org.fengqiao.processadmin;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** What came in through a door, and when. Rows are only added: the newest of a door and a stage is what it last took. */
@Entity
class FlowTaken {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private @Nullable Long id;

    @Enumerated(EnumType.STRING)
    private FlowDoor door;

    private String stage;
    private String contentHash;
    private @Nullable String deploymentId;
    private Instant takenAt;

    @SuppressWarnings("NullAway.Init")
    protected FlowTaken() {}

    /** @param deploymentId null where the engine had this very content already */
    FlowTaken(FlowDoor door, FlowPackage taken, @Nullable String deploymentId, Instant takenAt) {
        this.door = door;
        stage = taken.stage();
        contentHash = taken.hash();
        this.deploymentId = deploymentId;
        this.takenAt = takenAt;
    }

    boolean isSameAs(FlowPackage other) {
        return contentHash.equals(other.hash());
    }

    /** The engine's deployment, where one was made. */
    @Nullable
    String deploymentId() {
        return deploymentId;
    }
}
