package org.fengqiao.processadmin;

import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.MapperFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Instant;
import java.util.List;
import org.fengqiao.gate.Finding;
import org.jspecify.annotations.Nullable;

/** Content of a stage, or a file that belongs to none, that was refused, together with what else came at that moment. */
@Entity
class FlowRefusal {

    private static final JsonMapper JSON = JsonMapper.builder()
            .disable(MapperFeature.AUTO_DETECT_IS_GETTERS)
            .disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
            .build();

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private @Nullable Long id;

    @Enumerated(EnumType.STRING)
    private FlowDoor door;

    private String stage;
    private String contentHash;
    private String batch;
    private byte[] findings;
    private Instant refusedAt;

    @SuppressWarnings("NullAway.Init")
    protected FlowRefusal() {}

    /** @param batch what came at one moment is refused, and tried again, together */
    FlowRefusal(FlowDoor door, BroughtUnit unit, String batch, List<Finding> findings, Instant refusedAt) {
        this.door = door;
        stage = unit.stage();
        contentHash = unit.hash();
        this.batch = batch;
        this.refusedAt = refusedAt;
        try {
            this.findings = JSON.writeValueAsBytes(findings);
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
    }

    boolean isOf(BroughtUnit unit) {
        return stage.equals(unit.stage()) && contentHash.equals(unit.hash());
    }

    String stage() {
        return stage;
    }

    String batch() {
        return batch;
    }

    Instant refusedAt() {
        return refusedAt;
    }

    /** What was found in the files of this stage; empty where another file of the batch was the reason. */
    List<Finding> findings() {
        try {
            return JSON.readValue(findings, new TypeReference<>() {});
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
    }
}
