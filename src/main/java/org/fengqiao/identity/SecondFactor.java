package org.fengqiao.identity;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import java.time.Duration;
import java.time.Instant;
import java.util.OptionalLong;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** An authenticator that a person has enrolled. Takes each code once; wrong ones make it wait, ten lock it. */
@Entity
class SecondFactor {

    private static final int LOCKED_AFTER = 10;
    private static final int FIRST_WAIT = 3;
    private static final long LONGEST_WAIT = 60;

    @Id
    private String login;

    private byte[] sealedSecret;
    private Instant enrolledAt;
    private long lastStep;
    private int wrongTries;
    private @Nullable Instant lockedUntil;

    @SuppressWarnings("NullAway.Init")
    protected SecondFactor() {}

    SecondFactor(String login, byte[] sealedSecret, Instant enrolledAt, long lastStep) {
        this.login = login;
        this.sealedSecret = sealedSecret.clone();
        this.enrolledAt = enrolledAt;
        this.lastStep = lastStep;
    }

    boolean isLocked(Instant now) {
        return wrongTries >= LOCKED_AFTER || lockedUntil != null && lockedUntil.isAfter(now);
    }

    /** Looks for the code's step of time after the last one taken; remembers it, so that no code is good twice. */
    boolean takes(Function<byte[], OptionalLong> stepOfCode) {
        var step = stepOfCode.apply(sealedSecret.clone());
        step.ifPresent(taken -> lastStep = taken);
        return step.isPresent();
    }

    void right() {
        wrongTries = 0;
        lockedUntil = null;
    }

    /** Three seconds, six, twelve, up to a minute: as long as after a wrong password. */
    void wrong(Instant now) {
        wrongTries++;
        long wait = Math.min(LONGEST_WAIT, (long) FIRST_WAIT << Math.min(wrongTries - 1, LOCKED_AFTER));
        lockedUntil = now.plus(Duration.ofSeconds(wait));
    }

    long lastStep() {
        return lastStep;
    }

    Instant enrolledAt() {
        return enrolledAt;
    }
}
