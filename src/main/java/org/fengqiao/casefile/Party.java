package org.fengqiao.casefile;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import org.jspecify.annotations.Nullable;

/** One party of a case. Changed only through its case file. */
@Entity
public class Party {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private @Nullable Long id;

    @Enumerated(EnumType.STRING)
    private Side side;

    @Enumerated(EnumType.STRING)
    private PartyKind kind;

    private String name;
    private @Nullable String idNumber;
    private @Nullable String phone;
    private @Nullable String address;
    private @Nullable String agent;
    private @Nullable String guardian;
    private boolean lacksCapacity;

    @SuppressWarnings("NullAway.Init")
    protected Party() {}

    @SuppressWarnings("NullAway.Init")
    Party(PartyDetails details) {
        write(details);
    }

    final void write(PartyDetails details) {
        side = details.side();
        kind = details.kind();
        name = details.name();
        idNumber = details.idNumber();
        phone = details.phone();
        address = details.address();
        agent = details.agent();
        guardian = details.guardian();
        lacksCapacity = details.lacksCapacity();
    }

    /** All that is written down of the party. */
    public PartyDetails details() {
        return new PartyDetails(side, kind, name, idNumber, phone, address, agent, guardian, lacksCapacity);
    }

    /** Which side of the dispute the party is on. */
    public Side side() {
        return side;
    }
}
