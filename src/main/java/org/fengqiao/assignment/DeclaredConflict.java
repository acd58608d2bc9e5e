package org.fengqiao.assignment;

import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import java.time.Instant;
import org.fengqiao.casefile.CaseNumber;
import org.jspecify.annotations.Nullable;

/** A mediator is close to a party or has a stake, and is not named to mediate this case (R05). */
@Entity
public class DeclaredConflict {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private @Nullable Long id;

    @Embedded
    private CaseNumber number;

    private String personId;

    @Enumerated(EnumType.STRING)
    private Tie tie;

    private String reason;
    private String declaredBy;
    private Instant declaredAt;

    @SuppressWarnings("NullAway.Init")
    protected DeclaredConflict() {}

    DeclaredConflict(CaseNumber number, Declaration declaration, String declaredBy, Instant declaredAt) {
        this.number = number;
        personId = declaration.personId();
        tie = declaration.tie();
        reason = declaration.reason();
        this.declaredBy = declaredBy;
        this.declaredAt = declaredAt;
    }

    /** Whose conflict: number in the roster, or the login id of somebody who is on none. */
    public String personId() {
        return personId;
    }

    /** Of which kind. */
    public Tie tie() {
        return tie;
    }

    /** How close, in words. */
    public String reason() {
        return reason;
    }

    /** Login id of who declared it. */
    public String declaredBy() {
        return declaredBy;
    }

    /** When. */
    public Instant declaredAt() {
        return declaredAt;
    }
}
