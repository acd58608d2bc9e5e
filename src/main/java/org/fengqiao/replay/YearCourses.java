package org.fengqiao.replay;

import static org.fengqiao.casefile.Tier.COUNTY;
import static org.fengqiao.casefile.Tier.TOWNSHIP;
import static org.fengqiao.casefile.Tier.VILLAGE;
import static org.fengqiao.replay.Turn.How.AGREED;
import static org.fengqiao.replay.Turn.How.NOT_AGREED;
import static org.fengqiao.replay.Turn.How.OUT_OF_TIME;
import static org.fengqiao.replay.Turn.How.TO_COUNTY;
import static org.fengqiao.replay.Turn.How.WITHDRAWN;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Predicate;
import java.util.random.RandomGenerator;
import org.fengqiao.replay.CaseDraft.Afterwards;
import org.fengqiao.replay.CaseDraft.Course;
import org.fengqiao.replay.PlannedCase.Opening;

/** Which ways the cases of a year go. Exact numbers where the report states them; the others are assumed and say so. */
final class YearCourses {

    private final YearSize size;
    private final RandomGenerator random;
    private final List<CaseDraft> all = new ArrayList<>();

    YearCourses(YearSize size, RandomGenerator random) {
        this.size = size;
        this.random = random;
    }

    List<CaseDraft> draw() {
        inTheVillage();
        failed();
        atTheCounty();
        add(
                size.withdrawn() - (size.onSite() - size.onSiteAgreed()),
                Opening.MEDIATE,
                Course.of(VILLAGE, NOT_AGREED),
                Course.of(TOWNSHIP, WITHDRAWN));
        add(size.cases() - all.size(), Opening.MEDIATE, Course.of(VILLAGE, NOT_AGREED), Course.of(TOWNSHIP, AGREED));
        ordered();
        again();
        late();
        add(size.notAccepted(), Opening.NOT_ACCEPTED);
        return all;
    }

    /** Assumed: six of ten on-site agreements are written down afterwards, the others go through the village's steps. */
    private void inTheVillage() {
        var onTheSpot = size.onSiteAgreed() * 6 / 10;
        add(onTheSpot, Opening.ON_THE_SPOT, Course.of(VILLAGE, AGREED));
        add(size.onSiteAgreed() - onTheSpot, Opening.MEDIATE, Course.of(VILLAGE, AGREED));
        add(size.onSite() - size.onSiteAgreed(), Opening.MEDIATE, Course.of(VILLAGE, WITHDRAWN));
    }

    /** A dispute fails at the county only: every tier below hands it up. Assumed: a tenth by letting the time run out. */
    private void failed() {
        for (var each = 0; each < size.failed(); each++) {
            add(
                    1,
                    Opening.MEDIATE,
                    Course.of(VILLAGE, NOT_AGREED),
                    Course.of(TOWNSHIP, NOT_AGREED),
                    Course.of(COUNTY, each % 10 == 9 ? OUT_OF_TIME : NOT_AGREED));
        }
    }

    /** The think tank's cases; a fifth of the failed ones are among them. Assumed beside these: a twenty-fifth of the year. */
    private void atTheCounty() {
        var failedWithExpert = Math.min(size.failed() / 5, size.hardWithExpert() - 1);
        pick(failedWithExpert, draft -> draft.wentToCounty() && draft.last().how() == NOT_AGREED, this::withExpert);
        var first = all.size();
        add(
                size.hardWithExpert() - failedWithExpert,
                Opening.MEDIATE,
                Course.of(VILLAGE, NOT_AGREED),
                Course.of(TOWNSHIP, NOT_AGREED),
                Course.of(COUNTY, AGREED));
        all.subList(first, all.size()).forEach(this::withExpert);
        var others = size.cases() / 25;
        add(others * 3 / 10, Opening.MEDIATE, Course.of(VILLAGE, TO_COUNTY), Course.of(COUNTY, AGREED));
        add(others * 2 / 10, Opening.ACROSS_TOWNSHIPS, Course.of(COUNTY, AGREED));
        add(
                others * 5 / 10,
                Opening.MEDIATE,
                Course.of(VILLAGE, NOT_AGREED),
                Course.of(TOWNSHIP, NOT_AGREED),
                Course.of(COUNTY, AGREED));
    }

    private void withExpert(CaseDraft draft) {
        draft.expert = true;
    }

    private void ordered() {
        var number = new int[1];
        Consumer<CaseDraft> order = draft -> draft.ordered = number[0]++ % size.orderedMediators();
        pick(size.orderedAgreed(), CaseDraft::isPlainTownship, order);
        pick(
                size.ordered() - size.orderedAgreed(),
                draft -> draft.wentToCounty() && !draft.isAgreed() && !draft.expert && draft.ordered < 0,
                order);
    }

    /** The mobile room's cases as the report counts them; the other second rounds are assumed. */
    private void again() {
        secondRound(size.mobile(), Afterwards.MOBILE_ROOM, Course.of(TOWNSHIP, AGREED));
        secondRound(share(200), Afterwards.NOT_SIGNED, Course.of(TOWNSHIP, AGREED));
        secondRound(share(400), Afterwards.NOT_SIGNED_IN_TIME, Course.of(TOWNSHIP, AGREED));
        secondRound(share(300), Afterwards.SAME_TIER, Course.of(TOWNSHIP, AGREED));
        secondRound(share(220), Afterwards.NEXT_TIER, Course.of(COUNTY, AGREED));
    }

    private void secondRound(int count, Afterwards why, Course then) {
        pick(count, CaseDraft::isPlainTownship, draft -> {
            draft.courses.set(1, new Course(TOWNSHIP, AGREED, why));
            draft.courses.add(then);
            draft.mobile = why == Afterwards.MOBILE_ROOM;
        });
    }

    /** Assumed: some limits run out, so that their timers hand the case up or enter the ledger. */
    private void late() {
        pick(share(40), CaseDraft::isPlainTownship, draft -> draft.replace(0, OUT_OF_TIME));
        pick(
                share(45),
                draft -> draft.isPlainTownship() && draft.courses.get(0).how() == NOT_AGREED,
                draft -> draft.ledgerLate = true);
        pick(
                share(110),
                draft -> draft.wentToCounty() && draft.courses.get(1).how() == NOT_AGREED && draft.ordered < 0,
                draft -> draft.replace(1, OUT_OF_TIME));
        pick(share(45), CaseDraft::isPlainTownship, draft -> draft.risk = true);
    }

    /** One of so many. */
    private int share(int of) {
        return size.cases() / of;
    }

    private void add(int count, Opening opening, Course... courses) {
        for (var each = 0; each < count; each++) {
            all.add(new CaseDraft(opening, courses));
        }
    }

    /** Changes so many of those that fit, chosen by chance. @throws IllegalStateException when there are too few */
    private void pick(int count, Predicate<CaseDraft> fits, Consumer<CaseDraft> change) {
        Chance.pick(all, count, fits, random).forEach(change);
    }
}
