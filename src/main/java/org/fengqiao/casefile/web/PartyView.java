package org.fengqiao.casefile.web;

import org.fengqiao.casefile.CoveredField;
import org.fengqiao.casefile.PartyDetails;
import org.fengqiao.casefile.PartyKind;
import org.fengqiao.casefile.Side;
import org.jspecify.annotations.Nullable;

/** A party as REST gives it: identity number and telephone are covered but for their ends, as everywhere. */
record PartyView(
        Side side,
        PartyKind kind,
        String name,
        @Nullable String idNumber,
        @Nullable String phone,
        @Nullable String address,
        @Nullable String agent,
        @Nullable String guardian) {

    static PartyView of(PartyDetails party) {
        return new PartyView(
                party.side(),
                party.kind(),
                party.name(),
                CoveredField.ID_NUMBER.covered(party).orElse(null),
                CoveredField.PHONE.covered(party).orElse(null),
                party.address(),
                party.agent(),
                party.guardian());
    }
}
