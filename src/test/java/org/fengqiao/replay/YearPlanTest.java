package org.fengqiao.replay;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Objects;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.fengqiao.casefile.Channel;
import org.fengqiao.casefile.Tier;
import org.fengqiao.deadline.WorkingCalendar;
import org.fengqiao.followup.Wish;
import org.fengqiao.replay.PlannedCase.Opening;
import org.fengqiao.replay.Turn.How;
import org.fengqiao.testing.HolidayNotices;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The year before anything of it happens. */
class YearPlanTest {

    private static final WorkTime WORK_TIME = new WorkTime(calendar()::isWorkingDay);
    private static final List<String> VILLAGES = IntStream.range(0, 60)
            .mapToObj(each -> "990100" + (101 + each / 6) + (201 + each % 6))
            .toList();

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 77})
    void theReportsOwnNumbersComeOutOfEverySeed(long seed) {
        var year = year(YearSize.FULL, seed);

        var closed = where(year, each -> each.opening() != Opening.NOT_ACCEPTED);
        assertThat(closed).hasSize(2_730);
        var agreed = where(closed, YearPlanTest::isAgreed).size();
        var failed = where(closed, each -> last(each).tier() == Tier.COUNTY && !isAgreed(each))
                .size();
        assertThat(Math.round(1000.0 * agreed / (agreed + failed))).isEqualTo(982);
        var onSite = where(closed, each -> last(each).tier() == Tier.VILLAGE);
        assertThat(onSite).hasSize(75);
        assertThat(where(onSite, YearPlanTest::isAgreed)).hasSize(69);
        assertThat(where(closed, each -> each.extras().expert())).hasSize(151);
    }

    @Test
    void theThreeServicesHaveTheReportsNumbers() {
        var year = year(YearSize.FULL, 1);

        var enterprise = where(year, each -> each.channel() == Channel.ENTERPRISE_SQUAD);
        assertThat(enterprise).hasSize(120);
        assertThat(where(enterprise, YearPlanTest::isAgreed)).hasSize(110);
        var online = where(year, each -> each.channel() == Channel.ONLINE);
        assertThat(online.stream().mapToInt(PlannedCase::people).sum()).isEqualTo(378);
        assertThat(online).allMatch(each -> isAgreed(each) && peace(each).satisfaction() >= 4);
        assertThat(where(year, each -> each.turns().stream()
                        .anyMatch(turn -> turn.peace() != null && turn.peace().wish() == Wish.MOBILE_MEDIATION)))
                .hasSizeBetween(121, 129)
                .allMatch(YearPlanTest::isAgreed);
        var ordered = where(year, each -> each.extras().isOrdered());
        assertThat(ordered).hasSize(39);
        assertThat(where(ordered, YearPlanTest::isAgreed)).hasSize(37);
        assertThat(ordered.stream().map(each -> each.extras().ordered()).distinct())
                .hasSize(15);
    }

    @Test
    void theSameSeedIsTheSameYearAndAnotherSeedAnother() {
        assertThat(year(200, 5)).isEqualTo(year(200, 5)).isNotEqualTo(year(200, 6));
    }

    @ParameterizedTest
    @ValueSource(ints = {20, 25, 40, 100, 311, 1_000, 5_000})
    void aYearOfAnySizeCanBePlanned(int cases) {
        for (var seed = 0; seed < 5; seed++) {
            var year = year(cases, seed);

            assertThat(where(year, each -> each.opening() != Opening.NOT_ACCEPTED))
                    .hasSize(cases);
            assertThat(where(year, YearPlanTest::isAgreed))
                    .hasSize(YearSize.of(cases).agreed());
        }
    }

    @Test
    void nobodyRegistersOnARestDayOrAtNight() {
        assertThat(year(YearSize.FULL, 3)).allSatisfy(each -> {
            assertThat(calendar().isWorkingDay(each.at().toLocalDate())).isTrue();
            assertThat(each.at().getHour()).isBetween(8, 17);
        });
        // The Spring Festival of 2025, and the Saturday that is worked for it.
        assertThat(where(year(YearSize.FULL, 3), each -> isBetween(each, "2025-01-28", "2025-02-04")))
                .isEmpty();
        assertThat(where(year(YearSize.FULL, 3), each -> isBetween(each, "2025-02-08", "2025-02-08")))
                .isNotEmpty();
    }

    @Test
    void whatTakesLongBeginsEarlyEnoughToBeOverInItsYear() {
        assertThat(where(year(YearSize.FULL, 4), each -> each.turns().size() > 2))
                .allMatch(each -> each.at().isBefore(LocalDateTime.of(2025, 10, 1, 0, 0)));
        assertThat(year(YearSize.FULL, 4)).allMatch(each -> each.at().isBefore(LocalDateTime.of(2025, 11, 16, 0, 0)));
    }

    @Test
    void tooFewCasesAreRefused() {
        assertThatThrownBy(() -> YearSize.of(3)).hasMessageContaining("20");
    }

    @Test
    void minutesOfWorkSkipNoonNightsAndHolidays() {
        var beforeTheFestival = LocalDateTime.of(2025, 1, 27, 17, 0);

        assertThat(WORK_TIME.after(LocalDateTime.of(2025, 3, 3, 11, 50), 20)).isEqualTo("2025-03-03T14:10");
        assertThat(WORK_TIME.after(beforeTheFestival, 60)).isEqualTo("2025-02-05T09:00");
        assertThat(WORK_TIME.between(beforeTheFestival, LocalDateTime.of(2025, 2, 5, 9, 0)))
                .isEqualTo(60);
    }

    private static List<PlannedCase> year(int cases, long seed) {
        return YearPlan.of(YearSize.of(cases), seed, 2025, WORK_TIME, VILLAGES);
    }

    private static WorkingCalendar calendar() {
        return HolidayNotices.calendar();
    }

    private static List<PlannedCase> where(List<PlannedCase> cases, Predicate<PlannedCase> fits) {
        return cases.stream().filter(fits).collect(Collectors.toList());
    }

    private static boolean isAgreed(PlannedCase each) {
        return !each.turns().isEmpty() && last(each).how() == How.AGREED;
    }

    private static Turn last(PlannedCase each) {
        return each.turns().get(each.turns().size() - 1);
    }

    private static Turn.Peace peace(PlannedCase each) {
        return Objects.requireNonNull(last(each).peace());
    }

    private static boolean isBetween(PlannedCase each, String from, String to) {
        var day = each.at().toLocalDate();
        return !day.isBefore(LocalDate.parse(from)) && !day.isAfter(LocalDate.parse(to));
    }
}
