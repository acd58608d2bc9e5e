package org.fengqiao.replay;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.fengqiao.supervision.CountyReport;
import org.fengqiao.supervision.StatisticsDesk;
import org.jspecify.annotations.Nullable;

/** The year's table as a county supervisor reads it, beside what the county report states. */
class YearTable {

    private static final String SUPERVISOR = "supervisor";

    private final StatisticsDesk statistics;
    private final ActingAs people;

    YearTable(StatisticsDesk statistics, ActingAs people) {
        this.statistics = statistics;
        this.people = people;
    }

    List<Row> read(int year, YearSize size) {
        var table = people.as(SUPERVISOR, () -> {
            var read = statistics.countyReport(year);
            while (read.waiting() > 0) {
                read = statistics.countyReport(year);
            }
            return read;
        });
        var stated = Stated.of(size);
        var rows = new ArrayList<Row>();
        table.lines().forEach(line -> rows.add(row(line, stated)));
        return rows;
    }

    private static Row row(CountyReport.Line line, List<Stated> stated) {
        var said = stated.stream()
                .filter(each -> each.line().equals(line.chinese()))
                .findFirst();
        return new Row(
                line.chinese(),
                line.english(),
                text(line.value(), line.rate(), line.note()),
                said.map(Stated::text).orElse(""),
                said.map(each -> each.equals(line.value(), line.rate())));
    }

    private static String text(@Nullable BigDecimal value, @Nullable BigDecimal rate, @Nullable String note) {
        if (value == null) {
            return note == null ? "" : "–";
        }
        return value.toPlainString()
                + (rate == null
                        ? ""
                        : " / " + rate.movePointRight(2).stripTrailingZeros().toPlainString() + " %");
    }

    /**
     * A line.
     *
     * @param same whether ours is what the report states; nothing where it states nothing
     */
    record Row(String chinese, String english, String ours, String stated, Optional<Boolean> same) {

        boolean differs() {
            return same.filter(each -> !each).isPresent();
        }

        String mark() {
            return same.map(each -> each ? "相同 equal" : "不同 DIFFERENT").orElse("未载 not stated");
        }
    }
}
