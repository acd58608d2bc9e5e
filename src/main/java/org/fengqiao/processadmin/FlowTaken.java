package org.fengqiao.processadmin;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** What came in through a door, when and why. Rows are only added: the newest of a door and a stage is what it last took. */
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
    private @Nullable String takenBy;
    private @Nullable String reason;

    @SuppressWarnings("NullAway.Init")
    protected FlowTaken() {}

    /**
     * @param contentHash of the files that the door itself brought
     * @param deploymentId null where the engine had this very content already
     */
    FlowTaken(FlowChange change, String stage, String contentHash, @Nullable String deploymentId, Instant takenAt) {
        door = change.door();
        takenBy = change.by();
        reason = change.reason();
        this.stage = stage;
        this.contentHash = contentHash;
        this.deploymentId = deploymentId;
        this.takenAt = takenAt;
    }

    boolean isSameAs(String hash) {
        return contentHash.equals(hash);
    }

    FlowDoor door() {
        return door;
    }

    String stage() {
        return stage;
    }

    Instant takenAt() {
        return takenAt;
    }

    /** Login id; null where nobody was logged in. */
    @Nullable
    String takenBy() {
        return takenBy;
    }

    /** Null where none was given. */
    @Nullable
    String reason() {
        return reason;
    }

    /** The engine's deployment, where one was made. */
    @Nullable
    String deploymentId() {
        return deploymentId;
    }
}
