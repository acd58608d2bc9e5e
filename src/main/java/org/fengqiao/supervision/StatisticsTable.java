package org.fengqiao.supervision;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import org.fengqiao.shared.Label;
import org.jspecify.annotations.Nullable;

/**
 * A report of one period by unit, the whole first.
 *
 * @param asOf up to when changes are counted in
 * @param waiting changed cases that are not counted in yet
 * @param totals the whole unit, column by column, against the period before and a year ago
 */
public record StatisticsTable(
        String period,
        String chinese,
        String english,
        LocalDate from,
        LocalDate to,
        String unit,
        String unitName,
        OffsetDateTime asOf,
        int waiting,
        List<Column> columns,
        List<Row> rows,
        List<Compared> totals) {

    /** Which cases are counted, in a line beside the figures. */
    @JsonProperty
    public Label counted() {
        return StatisticsColumns.COUNTED;
    }

    /**
     * What a column counts.
     *
     * @param register whether it is counted in a register beside the cases
     * @param group the head over it and its neighbours
     */
    public record Column(
            String figure, String chinese, String english, boolean register, String group, String groupEnglish) {}

    /** One unit; the values in the order of the columns. */
    public record Row(
            String unit,
            String name,
            List<BigDecimal> values,
            @Nullable BigDecimal successRate,
            List<String> cases) {}

    /**
     * One column of the whole unit.
     *
     * @param before in the period before
     * @param onBefore growth against it (环比); null where it was nought
     * @param yearAgo in the same period a year ago
     * @param onYear growth against it (同比); null where it was nought
     */
    public record Compared(
            String figure,
            String chinese,
            String english,
            BigDecimal value,
            BigDecimal before,
            @Nullable BigDecimal onBefore,
            BigDecimal yearAgo,
            @Nullable BigDecimal onYear) {}
}
