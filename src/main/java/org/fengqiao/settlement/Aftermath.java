package org.fengqiao.settlement;

import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import org.fengqiao.casefile.CaseNumber;
import org.jspecify.annotations.Nullable;

/** Something that became of an agreement on a day; no words of anybody. Never changed. */
@Entity
@Table(name = "agreement_aftermath")
public class Aftermath {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private @Nullable Long id;

    @Embedded
    private CaseNumber number;

    @Enumerated(EnumType.STRING)
    private AftermathKind kind;

    private LocalDate happenedOn;
    private String recordedBy;
    private Instant recordedAt;

    @SuppressWarnings("NullAway.Init")
    protected Aftermath() {}

    Aftermath(CaseNumber number, AftermathKind kind, LocalDate happenedOn, String recordedBy, Instant recordedAt) {
        this.number = number;
        this.kind = kind;
        this.happenedOn = happenedOn;
        this.recordedBy = recordedBy;
        this.recordedAt = recordedAt;
    }
}
