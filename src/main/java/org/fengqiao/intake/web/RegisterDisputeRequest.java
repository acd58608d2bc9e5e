package org.fengqiao.intake.web;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Objects;
import org.fengqiao.casefile.Channel;
import org.fengqiao.casefile.PartyDetails;
import org.fengqiao.casefile.PartyKind;
import org.fengqiao.casefile.Side;
import org.fengqiao.casefile.Source;
import org.fengqiao.intake.DisputeReport;
import org.fengqiao.intake.EntrustingLetter;
import org.fengqiao.intake.Obstacle;
import org.fengqiao.intake.OnTheSpot;
import org.fengqiao.organisation.DisputeCategory;
import org.fengqiao.shared.FieldsRefused;
import org.fengqiao.shared.Refusals;
import org.jspecify.annotations.Nullable;

/**
 * A dispute to register over REST.
 *
 * @param category code of the national table, for example {@code 02}
 * @param source default APPLICATION
 * @param channel default: the usual one of the source
 * @param village code or exact name
 * @param respondentElsewhere the respondent belongs to another township
 * @param amount yuan
 * @param appliedAt with offset, default now
 * @param obstacle what may keep the committee from accepting it, default NONE
 * @param entrustment the letter of the organ that entrusts it, for the entrusted sources
 * @param onTheSpot present when it is settled already
 */
record RegisterDisputeRequest(
        @Nullable String category,
        @Nullable Source source,
        @Nullable Channel channel,
        @Nullable String village,
        boolean respondentElsewhere,
        @Nullable String place,
        @Nullable String facts,
        @Nullable BigDecimal amount,
        @Nullable OffsetDateTime appliedAt,
        @Nullable List<@Nullable PartyRequest> parties,
        @Nullable Obstacle obstacle,
        @Nullable EntrustmentRequest entrustment,
        @Nullable OnTheSpotRequest onTheSpot) {

    private static final int MOST_PARTIES = 50;

    record PartyRequest(
            @Nullable Side side,
            @Nullable PartyKind kind,
            @Nullable String name,
            @Nullable String idNumber,
            @Nullable String phone,
            @Nullable String address,
            @Nullable String agent,
            @Nullable String guardian,
            boolean lacksCapacity) {

        PartyDetails details() {
            return new PartyDetails(
                    need("parties.side", side),
                    kind == null ? PartyKind.PERSON : kind,
                    need("parties.name", name),
                    idNumber,
                    phone,
                    address,
                    agent,
                    guardian,
                    lacksCapacity);
        }
    }

    record EntrustmentRequest(
            @Nullable String organ,
            @Nullable String letterNumber,
            @Nullable LocalDate letterOn,
            @Nullable String officer) {

        EntrustingLetter letter() {
            return EntrustingLetter.of(organ, letterNumber, letterOn, officer);
        }
    }

    record OnTheSpotRequest(
            boolean bothPresent,
            boolean rightsNoticeGiven,
            @Nullable String agreementContent,
            boolean performedAtOnce,
            @Nullable LocalDate performBy) {

        OnTheSpot settlement() {
            return new OnTheSpot(
                    bothPresent,
                    rightsNoticeGiven,
                    need("onTheSpot.agreementContent", agreementContent),
                    performedAtOnce,
                    performBy);
        }
    }

    /** @throws FieldsRefused with all that cannot be taken */
    DisputeReport report() {
        var wrong = new Refusals();
        var kind = wrong.of(this::knownCategory);
        var where = wrong.of(() -> need("village", village));
        var what = wrong.of(() -> need("facts", facts));
        var who = wrong.of(() -> details(need("parties", parties)));
        var letter = entrustment == null ? null : wrong.of(entrustment::letter);
        var settled = onTheSpot == null ? null : wrong.of(onTheSpot::settlement);
        var from = source == null ? Source.APPLICATION : source;
        return new DisputeReport(
                wrong.need(kind),
                from,
                channel == null ? Channel.usualFor(from) : channel,
                wrong.need(where),
                respondentElsewhere,
                place,
                wrong.need(what),
                amount,
                appliedAt == null ? null : appliedAt.toInstant(),
                wrong.need(who),
                obstacle == null ? Obstacle.NONE : obstacle,
                letter,
                settled);
    }

    private DisputeCategory knownCategory() {
        return DisputeCategory.ofCode(need("category", category))
                .orElseThrow(() -> new FieldsRefused("category", "没有这个纠纷类型。", "There is no such category."));
    }

    private static List<PartyDetails> details(List<@Nullable PartyRequest> parties) {
        if (parties.size() > MOST_PARTIES) {
            throw new FieldsRefused("parties", "当事人最多 50 名。", "At most 50 parties.");
        }
        var wrong = new Refusals();
        var details = parties.stream()
                .map(party -> wrong.of(() -> need("parties", party).details()))
                .filter(Objects::nonNull)
                .toList();
        wrong.demandNone();
        return details;
    }

    private static <T> T need(String field, @Nullable T value) {
        if (value == null) {
            throw new FieldsRefused(field, "缺少必填项“" + field + "”。", "This field is required.");
        }
        return value;
    }
}
