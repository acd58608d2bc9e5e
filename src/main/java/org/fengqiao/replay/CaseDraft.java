package org.fengqiao.replay;

import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import org.fengqiao.casefile.Channel;
import org.fengqiao.casefile.Source;
import org.fengqiao.casefile.Tier;
import org.fengqiao.organisation.DisputeCategory;
import org.fengqiao.replay.PlannedCase.Extras;
import org.fengqiao.replay.PlannedCase.Opening;
import org.fengqiao.replay.Turn.How;

/** A case of the year while it is being planned, one trait after the other. */
final class CaseDraft {

    final Opening opening;
    final List<Course> courses = new ArrayList<>();
    DisputeCategory category = DisputeCategory.OTHER;
    Source source = Source.APPLICATION;
    Channel channel = Channel.WALK_IN;
    String village = "";
    int people = 2;
    boolean expert;
    boolean mobile;
    int ordered = -1;
    boolean ledgerLate;
    boolean risk;
    LocalDateTime at = LocalDateTime.MIN;

    CaseDraft(Opening opening, Course... courses) {
        this.opening = opening;
        this.courses.addAll(List.of(courses));
    }

    /** A turn before anybody knows what exactly is agreed in it. */
    record Course(Tier tier, How how, Afterwards afterwards) {
        static Course of(Tier tier, How how) {
            return new Course(tier, how, Afterwards.PEACE);
        }
    }

    /** What follows an agreement. */
    enum Afterwards {
        PEACE,
        MOBILE_ROOM,
        SAME_TIER,
        NEXT_TIER,
        NOT_SIGNED,
        NOT_SIGNED_IN_TIME
    }

    Course last() {
        return courses.get(courses.size() - 1);
    }

    boolean isAgreed() {
        return opening == Opening.ON_THE_SPOT || last().how() == How.AGREED;
    }

    /** Whether it simply comes from the village and is settled by the township. */
    boolean isPlainTownship() {
        return opening == Opening.MEDIATE
                && courses.size() == 2
                && last().tier() == Tier.TOWNSHIP
                && isAgreed()
                && ordered < 0
                && channel == Channel.WALK_IN;
    }

    /** Whether the township tried in vain and the county decides. */
    boolean wentToCounty() {
        return courses.size() == 3 && last().tier() == Tier.COUNTY;
    }

    void replace(int position, How how) {
        var before = courses.get(position);
        courses.set(position, Course.of(before.tier(), how));
    }

    PlannedCase planned(int index, List<Turn> turns) {
        return new PlannedCase(
                index,
                at,
                village,
                category,
                source,
                channel,
                opening,
                people,
                new Extras(expert, ordered, ledgerLate, risk),
                turns);
    }
}
