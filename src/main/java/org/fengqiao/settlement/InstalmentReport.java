package org.fengqiao.settlement;

import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import org.fengqiao.audit.SealedText;
import org.fengqiao.caseflow.StepTakenBack;
import org.jspecify.annotations.Nullable;

/** What was reported of an instalment: that it was done by a day, or what of it was done. */
@Entity
@Table(name = "settlement_report")
class InstalmentReport {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private @Nullable Long id;

    @Column(name = "day")
    private LocalDate day;

    private @Nullable SealedText partly;

    @Embedded
    private Recorded recorded;

    @SuppressWarnings("NullAway.Init")
    protected InstalmentReport() {}

    InstalmentReport(LocalDate day, @Nullable SealedText partly, Instant now) {
        this.day = day;
        this.partly = partly;
        this.recorded = Recorded.at(now);
    }

    /** Answers whether it was struck. */
    boolean takeBack(StepTakenBack taken) {
        if (!recorded.belongsTo(taken)) {
            return false;
        }
        recorded = recorded.struck(taken);
        return true;
    }

    boolean counts() {
        return recorded.counts();
    }

    LocalDate day() {
        return day;
    }

    /** What of it was done; nothing where all was. */
    Optional<SealedText> sealedPart() {
        return Optional.ofNullable(partly);
    }
}
