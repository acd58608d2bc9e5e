package org.fengqiao.caseflow;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import java.io.Serializable;
import java.time.Instant;
import org.fengqiao.casefile.CaseNumber;

/** When a stage of a case began in a round. A stage that is entered twice in one round keeps its first beginning. */
@Entity
class StageClock {

    @EmbeddedId
    private Key key;

    private Instant enteredAt;

    @SuppressWarnings("NullAway.Init")
    protected StageClock() {}

    StageClock(CaseNumber number, int round, String stage, Instant enteredAt) {
        this.key = new Key(number.code(), round, stage);
        this.enteredAt = enteredAt;
    }

    Key key() {
        return key;
    }

    Instant enteredAt() {
        return enteredAt;
    }

    /** Case, round and stage (the key of the stage's process). */
    @Embeddable
    record Key(@Column(name = "case_number") String number, int round, String stage) implements Serializable {}
}
