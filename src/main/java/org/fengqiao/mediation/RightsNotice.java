package org.fengqiao.mediation;

import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.Instant;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The parties were told what mediation is, what it binds them to and what they may demand, and acknowledged it
 * (People's Mediation Law art. 23, 24; MoJ Rules 2002 art. 30; R04). Once for each tier of each round.
 */
@Entity
public class RightsNotice {

    @EmbeddedId
    private RoundAtTier at;

    @Enumerated(EnumType.STRING)
    private @Nullable Openness openness;

    private String givenBy;
    private Instant givenAt;

    @SuppressWarnings("NullAway.Init")
    protected RightsNotice() {}

    RightsNotice(RoundAtTier at, @Nullable Openness openness, String givenBy, Instant givenAt) {
        this.at = at;
        this.openness = openness;
        this.givenBy = givenBy;
        this.givenAt = givenAt;
    }

    RoundAtTier at() {
        return at;
    }

    /** Whether the parties want listeners, where they were asked. */
    public Optional<Openness> openness() {
        return Optional.ofNullable(openness);
    }

    /** Login id of who gave it. */
    public String givenBy() {
        return givenBy;
    }

    /** When it was put on record. */
    public Instant givenAt() {
        return givenAt;
    }
}
