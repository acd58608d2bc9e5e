package org.fengqiao.replay;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.random.RandomGenerator;
import org.fengqiao.casefile.Channel;
import org.fengqiao.followup.Wish;
import org.fengqiao.organisation.DisputeCategory;
import org.fengqiao.replay.CaseDraft.Afterwards;
import org.fengqiao.replay.CaseDraft.Course;
import org.fengqiao.replay.PlannedCase.Opening;
import org.fengqiao.replay.Turn.Court;
import org.fengqiao.replay.Turn.How;
import org.fengqiao.replay.Turn.Peace;
import org.fengqiao.replay.Turn.Performed;
import org.fengqiao.replay.Turn.Signed;

/** What is agreed in the cases of a year and what comes of it. All weights are assumptions; the law's forms are kept (R13). */
final class Peaces {

    private static final Set<DisputeCategory> WRITTEN_BY_LAW = Set.of(
            DisputeCategory.WAGE_ARREARS,
            DisputeCategory.OTHER_LABOUR,
            DisputeCategory.FOREST_AND_LAND,
            DisputeCategory.MEDICAL);
    private static final Set<DisputeCategory> HARD = Set.of(DisputeCategory.MEDICAL, DisputeCategory.REQUISITION);

    private final RandomGenerator random;
    private final LocalDate lastOfYear;

    Peaces(RandomGenerator random, LocalDate lastOfYear) {
        this.random = random;
        this.lastOfYear = lastOfYear;
    }

    static boolean mayBeOral(DisputeCategory category) {
        return !WRITTEN_BY_LAW.contains(category) && !HARD.contains(category);
    }

    /** Whether the county's own table takes the case for a hard one. */
    static boolean isHard(DisputeCategory category) {
        return HARD.contains(category);
    }

    List<Turn> turns(CaseDraft draft) {
        var turns = new ArrayList<Turn>();
        draft.courses.forEach(course -> turns.add(
                new Turn(course.tier(), course.how(), course.how() == How.AGREED ? peace(draft, course) : null)));
        return turns;
    }

    private Peace peace(CaseDraft draft, Course course) {
        var after = course.afterwards();
        var atOnce = draft.opening == Opening.ON_THE_SPOT || !isEarly(draft, 70) || Chance.percent(55, random);
        var unsigned = after == Afterwards.NOT_SIGNED || after == Afterwards.NOT_SIGNED_IN_TIME;
        var written = unsigned
                || !atOnce
                || draft.expert
                || !mayBeOral(draft.category)
                || draft.opening != Opening.ON_THE_SPOT && Chance.percent(25, random);
        return new Peace(
                written,
                atOnce,
                !atOnce && isEarly(draft, 130) && Chance.percent(10, random) ? 2 : 1,
                signed(after),
                performed(draft),
                court(draft),
                satisfaction(draft, after),
                wish(after));
    }

    /** Whether there are so many days and more between registration and the year's end. */
    private boolean isEarly(CaseDraft draft, int days) {
        return draft.at.toLocalDate().plusDays(days).isBefore(lastOfYear);
    }

    private static Signed signed(Afterwards after) {
        return switch (after) {
            case NOT_SIGNED -> Signed.REFUSED;
            case NOT_SIGNED_IN_TIME -> Signed.LAPSES;
            default -> Signed.ALL;
        };
    }

    private Performed performed(CaseDraft draft) {
        var chance = random.nextInt(100);
        return chance < 2 ? Performed.REFUSED : chance < 10 && isEarly(draft, 120) ? Performed.LATE : Performed.ON_TIME;
    }

    private Court court(CaseDraft draft) {
        var chance = random.nextInt(100);
        if (!isEarly(draft, 120) || chance >= 22) {
            return Court.NOT_WANTED;
        }
        return chance < 8 ? Court.NOBODY_ASKS : chance < 21 ? Court.CONFIRMED : Court.REJECTED;
    }

    private int satisfaction(CaseDraft draft, Afterwards after) {
        if (wish(after) != Wish.NONE) {
            return 2;
        }
        var chance = random.nextInt(100);
        var content = chance < 70 ? 5 : 4;
        return chance >= 96 && draft.channel != Channel.ONLINE && !draft.mobile ? 3 : content;
    }

    private static Wish wish(Afterwards after) {
        return switch (after) {
            case MOBILE_ROOM -> Wish.MOBILE_MEDIATION;
            case SAME_TIER -> Wish.SAME_TIER;
            case NEXT_TIER -> Wish.NEXT_TIER;
            default -> Wish.NONE;
        };
    }
}
