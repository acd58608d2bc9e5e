package org.fengqiao.intake;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import org.fengqiao.casefile.Channel;
import org.fengqiao.casefile.PartyDetails;
import org.fengqiao.casefile.Source;
import org.fengqiao.organisation.DisputeCategory;
import org.fengqiao.shared.FieldsRefused;
import org.jspecify.annotations.Nullable;

/**
 * A dispute as it is reported, before its file is opened.
 *
 * @param village code or exact name of the village where it arose
 * @param respondentElsewhere the other side belongs to another township
 * @param appliedAt when relief was asked for, null for now
 * @param obstacle what may keep the committee from accepting it (R02)
 * @param letter of the organ that entrusted it, null for any other source
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
        Obstacle obstacle,
        @Nullable EntrustingLetter letter,
        @Nullable OnTheSpot onTheSpot) {

    /** Keeps its own copy of the parties. @throws FieldsRefused when it is settled already and yet not to be accepted (R02) */
    public DisputeReport {
        parties = List.copyOf(parties);
        demandAcceptable(onTheSpot != null, obstacle);
    }

    /** @throws FieldsRefused when it is settled already and yet not to be accepted (R02) */
    public static void demandAcceptable(boolean settled, Obstacle obstacle) {
        if (settled && obstacle != Obstacle.NONE) {
            throw new FieldsRefused(
                    "obstacle",
                    "不能受理的纠纷不能登记为已当场化解（R02）。",
                    "What must not be accepted is not registered as settled on the spot (R02).");
        }
    }

    /** Whether the county takes it from the start. */
    public boolean forTheCounty() {
        return respondentElsewhere && onTheSpot == null;
    }
}
