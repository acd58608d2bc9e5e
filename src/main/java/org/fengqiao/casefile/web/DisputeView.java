package org.fengqiao.casefile.web;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.fengqiao.casefile.CaseFile;
import org.fengqiao.casefile.Channel;
import org.fengqiao.casefile.CoveredCase;
import org.fengqiao.casefile.Ending;
import org.fengqiao.casefile.PartyDetails;
import org.fengqiao.casefile.Source;
import org.fengqiao.casefile.Standing;
import org.fengqiao.casefile.Tier;
import org.jspecify.annotations.Nullable;

/** One case as REST gives it. Codes are those of the closed tables, money is in yuan, times are UTC. */
record DisputeView(
        String number,
        String officialNumber,
        String category,
        String categoryName,
        Source source,
        Channel channel,
        String village,
        String township,
        boolean acrossTownships,
        @Nullable String place,
        String facts,
        @Nullable BigDecimal amount,
        Instant appliedAt,
        Instant registeredAt,
        Tier tier,
        Standing standing,
        int round,
        int peopleInvolved,
        @Nullable Ending ending,
        @Nullable LocalDate effectiveOn,
        @Nullable Instant closedAt,
        @Nullable Instant anonymisedAt,
        @Nullable String mediator,
        List<PartyView> parties) {

    static DisputeView of(CaseFile file) {
        return of(file, file.place().orElse(null), file.facts(), file.parties());
    }

    /** For somebody who was asked about it. */
    static DisputeView covered(CoveredCase covered) {
        return of(covered.file(), null, covered.text(covered.file().facts()), covered.parties());
    }

    private static DisputeView of(CaseFile file, @Nullable String place, String facts, List<PartyDetails> parties) {
        return new DisputeView(
                file.number().code(),
                file.officialNumber(),
                file.category().code(),
                file.category().chinese(),
                file.source(),
                file.channel(),
                file.village(),
                file.township(),
                file.acrossTownships(),
                place,
                facts,
                file.amount().orElse(null),
                file.appliedAt(),
                file.registeredAt(),
                file.tier(),
                file.standing(),
                file.round(),
                file.peopleInvolved(),
                file.ending().orElse(null),
                file.effectiveOn().orElse(null),
                file.closedAt().orElse(null),
                file.anonymisedAt().orElse(null),
                file.mediator().map(each -> each.name()).orElse(null),
                parties.stream().map(PartyView::of).toList());
    }
}
