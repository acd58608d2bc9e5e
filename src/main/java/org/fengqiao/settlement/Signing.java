package org.fengqiao.settlement;

import jakarta.persistence.CascadeType;
import jakarta.persistence.Embeddable;
import jakarta.persistence.Embedded;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OneToMany;
import jakarta.persistence.OrderBy;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.fengqiao.caseflow.StepTakenBack;
import org.jspecify.annotations.Nullable;

/** The signatures of a written agreement, as one report after the other brought them (R14, R15). */
@Embeddable
class Signing {

    @OneToMany(cascade = CascadeType.ALL)
    @JoinColumn(name = "agreement_id", nullable = false)
    @OrderBy("id")
    private List<SigningArrival> arrivals = new ArrayList<>();

    @Embedded
    private @Nullable Signatures signatures;

    @Embedded
    private SigningManner manner = SigningManner.ANY;

    /** One or more signatures arrived; what is on record already stands as it is. */
    void add(Signatures arrived, SigningManner how, Instant now) {
        manner = manner.with(how);
        signatures = soFar().with(arrived);
        arrivals.add(new SigningArrival(arrived, manner, now));
    }

    /** What was reported with a step that was taken back counts no more. */
    void takeBack(StepTakenBack taken) {
        arrivals.forEach(each -> each.takeBack(taken));
        var left = arrivals.stream().filter(SigningArrival::counts).toList();
        signatures = left.stream()
                .map(SigningArrival::signatures)
                .reduce(Signatures::with)
                .orElse(null);
        manner = left.stream()
                .map(SigningArrival::manner)
                .reduce((earlier, later) -> later)
                .orElse(SigningManner.ANY);
    }

    @Nullable
    Signatures signatures() {
        return signatures;
    }

    /** The signatures that have arrived. */
    Signatures soFar() {
        return signatures == null ? Signatures.NONE : signatures;
    }

    /** Whether everybody signed and the seal is there. */
    boolean isComplete() {
        return soFar().isComplete();
    }
}
