package org.fengqiao.replay;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.SplittableRandom;
import java.util.random.RandomGenerator;
import org.fengqiao.casefile.Tier;
import org.fengqiao.replay.CaseDraft.Afterwards;
import org.fengqiao.replay.CaseDraft.Course;

/**
 * The cases of a year, planned before the first is registered: the same for the same seed, calendar and villages. All of
 * them can be closed by the year's last day.
 */
final class YearPlan {

    /** January to December; assumed: more in spring and before the Spring Festival, none in December. */
    private static final int[] MONTHS = {11, 8, 11, 10, 10, 9, 9, 9, 9, 8, 4, 0};

    private final YearSize size;
    private final WorkTime workTime;
    private final List<String> villages;
    private final LocalDate newYear;
    private final RandomGenerator random;

    private YearPlan(YearSize size, long seed, int year, WorkTime workTime, List<String> villages) {
        this.size = size;
        this.workTime = workTime;
        this.villages = villages;
        this.newYear = LocalDate.of(year, 1, 1);
        this.random = new SplittableRandom(seed);
    }

    static List<PlannedCase> of(YearSize size, long seed, int year, WorkTime workTime, List<String> villages) {
        return new YearPlan(size, seed, year, workTime, villages).draw();
    }

    private List<PlannedCase> draw() {
        var drafts = new YearCourses(size, random).draw();
        new YearTraits(size, random).give(drafts);
        drafts.forEach(this::place);
        drafts.sort(Comparator.comparing(draft -> draft.at));
        var peaces = new Peaces(random, newYear.withDayOfYear(newYear.lengthOfYear()));
        var cases = new ArrayList<PlannedCase>();
        drafts.forEach(draft -> cases.add(draft.planned(cases.size(), peaces.turns(draft))));
        return cases;
    }

    private void place(CaseDraft draft) {
        draft.village = village(draft);
        var last = lastDay(draft);
        var day = newYear;
        do {
            day = dayOf(newYear.withMonth(month()));
        } while (day.isAfter(last) || !workTime.isWorkingDay(day));
        draft.at = workTime.after(day.atStartOfDay(), random.nextInt(WorkTime.DAY - 20));
    }

    /** Those whom parties order from the list sit three to a township, so their cases come from there. */
    private String village(CaseDraft draft) {
        var from = villages;
        if (draft.ordered >= 0) {
            var townships = villages.stream().map(YearPlan::township).distinct().toList();
            var township = townships.get(draft.ordered / YearSize.ORDERED_IN_ONE_TOWNSHIP);
            from = villages.stream()
                    .filter(each -> township(each).equals(township))
                    .toList();
        }
        return from.get(random.nextInt(from.size()));
    }

    /** Code of a village's township. */
    static String township(String village) {
        return village.substring(0, 9);
    }

    private LocalDate dayOf(LocalDate month) {
        return month.withDayOfMonth(1 + random.nextInt(month.lengthOfMonth()));
    }

    private int month() {
        var sum = Arrays.stream(MONTHS).sum();
        var chance = random.nextInt(sum);
        var month = 0;
        while (chance >= MONTHS[month]) {
            chance -= MONTHS[month++];
        }
        return month + 1;
    }

    /** On which a case can begin that is to be closed in its year. */
    private LocalDate lastDay(CaseDraft draft) {
        var hard = draft.expert || Peaces.isHard(draft.category);
        var again = draft.courses.stream().map(Course::afterwards).anyMatch(after -> after != Afterwards.PEACE);
        if (again || hard) {
            return newYear.withMonth(8).withDayOfMonth(15);
        }
        var county = draft.courses.stream().anyMatch(course -> course.tier() == Tier.COUNTY);
        var late = draft.courses.stream().anyMatch(course -> course.how() == Turn.How.OUT_OF_TIME);
        return county || late || draft.ordered >= 0
                ? newYear.withMonth(9).withDayOfMonth(30)
                : newYear.withMonth(11).withDayOfMonth(15);
    }
}
