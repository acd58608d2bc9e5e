package org.fengqiao.mediation;

import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import org.jspecify.annotations.Nullable;

/** A room, yard or other place in which a committee sits, and which cases share. */
@Entity
public class MediationPlace {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private @Nullable Long id;

    @Version
    private long version;

    private String committee;
    private String name;
    private boolean closed;

    @SuppressWarnings("NullAway.Init")
    protected MediationPlace() {}

    MediationPlace(String committee, String name) {
        this.committee = committee;
        this.name = name;
    }

    /** It is given up: appointments that name it keep its name. */
    void close() {
        closed = true;
    }

    /** Its number. */
    public long id() {
        return id == null ? 0 : id;
    }

    /** Code of the committee that sits there. */
    public String committee() {
        return committee;
    }

    /** What it is called, up to 60 characters. */
    public String name() {
        return name;
    }
}
