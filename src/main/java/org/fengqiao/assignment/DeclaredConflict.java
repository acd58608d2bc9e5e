package org.fengqiao.assignment;

import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import java.time.Instant;
import org.fengqiao.casefile.CaseNumber;
import org.fengqiao.shared.Texts;
import org.jspecify.annotations.Nullable;

/** A mediator is close to a party or has a stake, and does not mediate this case (R05). */
@Entity
class DeclaredConflict {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private @Nullable Long id;

    @Embedded
    private CaseNumber number;

    private String personId;
    private String reason;
    private String declaredBy;
    private Instant declaredAt;

    @SuppressWarnings("NullAway.Init")
    protected DeclaredConflict() {}

    DeclaredConflict(CaseNumber number, String personId, String reason, String declaredBy, Instant declaredAt) {
        this.number = number;
        this.personId = personId;
        this.reason = Texts.required("reason", "回避原因", reason, 500);
        this.declaredBy = declaredBy;
        this.declaredAt = declaredAt;
    }

    String personId() {
        return personId;
    }

    String reason() {
        return reason;
    }

    String declaredBy() {
        return declaredBy;
    }

    Instant declaredAt() {
        return declaredAt;
    }
}
