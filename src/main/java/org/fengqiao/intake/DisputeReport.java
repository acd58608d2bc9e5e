package org.fengqiao.intake;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import org.fengqiao.casefile.Channel;
import org.fengqiao.casefile.PartyDetails;
import org.fengqiao.casefile.Source;
import org.fengqiao.organisation.DisputeCategory;
import org.jspecify.annotations.Nullable;

/**
 * A dispute as it is reported, before its file is opened.
 *
 * @param village code or exact name of the village where it arose
 * @param respondentElsewhere the other side belongs to another township
 * @param appliedAt when relief was asked for, null for now
 * @param onTheSpot how it was settled already, null when it is to be mediated
 */
public record DisputeReport(
        DisputeCategory category,
        Source source,
        Channel channel,
        String village,
        boolean respondentElsewhere,
        @Nullable String place,
        String facts,
        @Nullable BigDecimal amount,
        @Nullable Instant appliedAt,
        List<PartyDetails> parties,
        @Nullable OnTheSpot onTheSpot) {

    /** Keeps its own copy of the parties. */
    public DisputeReport {
        parties = List.copyOf(parties);
    }

    /** Whether the county takes it from the start. */
    public boolean forTheCounty() {
        return respondentElsewhere && onTheSpot == null;
    }
}
