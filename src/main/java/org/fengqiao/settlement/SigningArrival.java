package org.fengqiao.settlement;

import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import org.fengqiao.caseflow.StepTakenBack;
import org.jspecify.annotations.Nullable;

/** Signatures that were reported together. */
@Entity
@Table(name = "settlement_signing")
class SigningArrival {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private @Nullable Long id;

    @Embedded
    private Signatures signatures;

    @Embedded
    private SigningManner manner;

    @Embedded
    private Recorded recorded;

    @SuppressWarnings("NullAway.Init")
    protected SigningArrival() {}

    SigningArrival(Signatures signatures, SigningManner manner, Instant now) {
        this.signatures = signatures;
        this.manner = manner;
        this.recorded = Recorded.at(now);
    }

    void takeBack(StepTakenBack taken) {
        if (recorded.belongsTo(taken)) {
            recorded = recorded.struck(taken);
        }
    }

    boolean counts() {
        return recorded.counts();
    }

    Signatures signatures() {
        return signatures;
    }

    SigningManner manner() {
        return manner;
    }
}
