package org.fengqiao.related;

import jakarta.persistence.AttributeOverride;
import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashSet;
import java.util.Set;
import org.fengqiao.casefile.CaseNumber;
import org.jspecify.annotations.Nullable;

/**
 * One session held for several linked cases (R30). What was said stands in each case's own session book, under this number.
 * Append-only.
 */
@Entity
public class JointSession {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private @Nullable Long id;

    private long groupId;
    private LocalDate heldOn;

    @ElementCollection
    @CollectionTable(name = "joint_session_case", joinColumns = @JoinColumn(name = "joint_session_id"))
    @AttributeOverride(name = "code", column = @Column(name = "case_number"))
    private Set<CaseNumber> cases = new HashSet<>();

    private String recordedBy;
    private Instant recordedAt;

    @SuppressWarnings("NullAway.Init")
    protected JointSession() {}

    JointSession(LinkedGroup group, LocalDate heldOn, Collection<CaseNumber> cases, String by, Instant now) {
        groupId = group.number();
        this.heldOn = heldOn;
        this.cases.addAll(cases);
        recordedBy = by;
        recordedAt = now;
    }

    /** What it is called. */
    public long number() {
        return id == null ? 0 : id;
    }

    /** For which group of linked cases. */
    public long group() {
        return groupId;
    }

    /** The day. */
    public LocalDate heldOn() {
        return heldOn;
    }

    /** For which cases. */
    public Set<CaseNumber> cases() {
        return Set.copyOf(cases);
    }

    /** Login id of who wrote the record. */
    public String recordedBy() {
        return recordedBy;
    }

    /** When it was written. */
    public Instant recordedAt() {
        return recordedAt;
    }
}
