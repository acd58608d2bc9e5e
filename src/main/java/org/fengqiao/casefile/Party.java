package org.fengqiao.casefile;

import jakarta.persistence.Entity;
import jakarta.persistence.EntityListeners;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import java.util.Objects;
import org.fengqiao.audit.SealedText;
import org.fengqiao.audit.SearchHash;
import org.jspecify.annotations.Nullable;

/**
 * One party of a case. Changed only through its case file. Who it is stands sealed in the database; equal names, numbers and
 * telephones are found by a keyed hash.
 */
@Entity
@EntityListeners(PartyHashes.class)
public class Party {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private @Nullable Long id;

    @Enumerated(EnumType.STRING)
    private Side side;

    @Enumerated(EnumType.STRING)
    private PartyKind kind;

    private SealedText name;
    private @Nullable SealedText idNumber;
    private @Nullable SealedText phone;
    private @Nullable SealedText address;
    private @Nullable SealedText agent;
    private @Nullable SealedText guardian;
    private @Nullable String nameHash;
    private @Nullable String idNumberHash;
    private @Nullable String phoneHash;
    private boolean lacksCapacity;

    @SuppressWarnings("NullAway.Init")
    protected Party() {}

    @SuppressWarnings("NullAway.Init")
    Party(CaseNumber number, PartyDetails details) {
        write(number, details);
    }

    final void write(CaseNumber number, PartyDetails details) {
        var owner = number.code();
        side = details.side();
        kind = details.kind();
        name = SealedText.of(owner, details.name());
        idNumber = SealedText.ofNullable(owner, details.idNumber());
        phone = SealedText.ofNullable(owner, details.phone());
        address = SealedText.ofNullable(owner, details.address());
        agent = SealedText.ofNullable(owner, details.agent());
        guardian = SealedText.ofNullable(owner, details.guardian());
        lacksCapacity = details.lacksCapacity();
    }

    /** All that is written down of the party. */
    public PartyDetails details() {
        return new PartyDetails(
                side,
                kind,
                name.text(),
                SealedText.knownOf(idNumber),
                SealedText.knownOf(phone),
                SealedText.knownOf(address),
                SealedText.knownOf(agent),
                SealedText.knownOf(guardian),
                lacksCapacity);
    }

    /** Written again at each change, so that a search finds the party as it is. */
    void hash(SearchHash of) {
        nameHash = of.name(details().name());
        idNumberHash = of.idNumber(details().idNumber());
        phoneHash = of.phone(details().phone());
    }

    /** Its row. */
    long id() {
        return Objects.requireNonNull(id);
    }

    /** Which side of the dispute the party is on. */
    public Side side() {
        return side;
    }
}
