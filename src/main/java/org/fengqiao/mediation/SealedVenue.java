package org.fengqiao.mediation;

import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import org.fengqiao.audit.SealedText;
import org.fengqiao.casefile.CaseNumber;
import org.jspecify.annotations.Nullable;

/** A venue as it is kept: a courtyard's name says whose it is. */
@Embeddable
record SealedVenue(
        @Enumerated(EnumType.STRING) SessionMode mode,
        @Enumerated(EnumType.STRING) @Nullable MobilePlace mobilePlace,
        SealedText place) {

    static SealedVenue of(CaseNumber number, Venue venue) {
        return new SealedVenue(venue.mode(), venue.mobilePlace(), SealedText.of(number.code(), venue.place()));
    }

    Venue open() {
        return new Venue(mode, mobilePlace, place.text());
    }
}
