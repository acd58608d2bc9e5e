package org.fengqiao.replay;

import java.io.IOException;
import java.time.LocalDate;
import java.util.List;
import org.fengqiao.deadline.CountyCalendar;
import org.fengqiao.organisation.Unit;
import org.fengqiao.organisation.UnitLevel;
import org.fengqiao.organisation.Units;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;
import org.springframework.boot.SpringApplication;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.core.annotation.Order;

/**
 * {@code --fengqiao.replay.year=2025}: replays that year, prints its table and ends the application; 0 when the figures
 * are what the report states and every case is over, 1 when not, 2 when there is no replay here.
 */
@Order(SampleCases.ORDER)
class ReplayRunner implements ApplicationRunner {

    private final ConfigurableApplicationContext application;
    private final YearTools tools;
    private final ReplayGround ground;
    private final CountyCalendar calendar;
    private final Units units;
    private final ReplayEnd end;
    private final int year;
    private final long seed;
    private final int cases;

    ReplayRunner(
            ConfigurableApplicationContext application,
            YearTools tools,
            ReplayGround ground,
            CountyCalendar calendar,
            Units units,
            ReplayEnd end,
            @Value("${fengqiao.replay.year}") int year,
            @Value("${fengqiao.replay.seed:1}") long seed,
            @Value("${fengqiao.replay.cases:2730}") int cases) {
        this.application = application;
        this.tools = tools;
        this.ground = ground;
        this.calendar = calendar;
        this.units = units;
        this.end = end;
        this.year = year;
        this.seed = seed;
        this.cases = cases;
    }

    @Override
    public void run(ApplicationArguments arguments) throws IOException {
        System.exit(SpringApplication.exit(application, this::replay));
    }

    private int replay() {
        try {
            ground.require(year);
            return lived();
        } catch (ReplayGround.ReplayRefused refused) {
            ReplayBlock.out().println(refused.getMessage());
            return 2;
        }
    }

    private int lived() {
        var size = YearSize.of(cases);
        var workTime = new WorkTime(calendar.current()::isWorkingDay);
        var plan = YearPlan.of(size, seed, year, workTime, villages());
        tools.people().open(LocalDate.of(year, 1, 1));
        var progress = new ConsoleProgress(ReplayBlock.out(), ReplayBlock.isWatched(), plan.size());
        var open = new YearReplay(tools, workTime, seed, year, progress).run(plan);
        return end.tell(year, seed, size, open, progress) ? 0 : 1;
    }

    private List<String> villages() {
        return units.findByLevelOrderByCode(UnitLevel.VILLAGE).stream()
                .map(Unit::code)
                .toList();
    }
}
