package org.fengqiao.processadmin;

import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import java.util.Objects;
import org.fengqiao.gate.FlowFile;
import org.jspecify.annotations.Nullable;

/** One changed file of a draft, and which content was in force when somebody changed it. */
@Entity
class FlowDraftFile {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private @Nullable Long id;

    private String name;
    private byte[] content;
    private @Nullable String baseHash;

    @SuppressWarnings("NullAway.Init")
    protected FlowDraftFile() {}

    FlowDraftFile(FlowFile file, @Nullable String baseHash) {
        name = file.name();
        content = file.content();
        this.baseHash = baseHash;
    }

    void become(byte[] newContent, @Nullable String newBase) {
        content = newContent.clone();
        baseHash = newBase;
    }

    /** Whether the file in force is still the one that was changed here. */
    boolean isBasedOn(@Nullable String hashInForce) {
        return Objects.equals(baseHash, hashInForce);
    }

    String name() {
        return name;
    }

    FlowFile file() {
        return new FlowFile(name, content);
    }
}
