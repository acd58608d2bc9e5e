package org.fengqiao.roster;

import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Days on which a mediator cannot be given a case. */
@Entity
public class Absence {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private @Nullable Long id;

    private String mediatorId;
    private LocalDate firstDay;
    private LocalDate lastDay;
    private @Nullable String reason;

    @SuppressWarnings("NullAway.Init")
    protected Absence() {}

    Absence(String mediatorId, LocalDate firstDay, LocalDate lastDay, @Nullable String reason) {
        if (lastDay.isBefore(firstDay)) {
            throw new IllegalArgumentException("an absence does not end before it begins");
        }
        this.mediatorId = mediatorId;
        this.firstDay = firstDay;
        this.lastDay = lastDay;
        this.reason = reason;
    }

    /** Who is away. */
    public String mediatorId() {
        return mediatorId;
    }

    /** First day away. */
    public LocalDate firstDay() {
        return firstDay;
    }

    /** Last day away, included. */
    public LocalDate lastDay() {
        return lastDay;
    }

    /** Why, in a few words. */
    public Optional<String> reason() {
        return Optional.ofNullable(reason);
    }
}
