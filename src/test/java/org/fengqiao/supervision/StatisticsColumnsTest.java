package org.fengqiao.supervision;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class StatisticsColumnsTest {

    /** The values of a row are given in the order of the columns, those of registers in the order of their type. */
    @Test
    void theColumnsStandInTheOrderOfTheValues() {
        var order = Stream.concat(
                        StatisticsColumns.ALL.stream().map(Enum::name),
                        Stream.of(RegisterFigure.values()).map(Enum::name))
                .toList();

        assertThat(StatisticsColumns.columns())
                .extracting(StatisticsTable.Column::figure)
                .isEqualTo(order)
                .doesNotHaveDuplicates();
    }

    /** What stands beside the table: which columns count what was accepted, and that all others count what was closed. */
    @Test
    void whatIsSaidOfTheColumnsIsWhatTheyCount() {
        var accepted = StatisticsColumns.ALL.stream()
                .filter(each -> each.condition().contains("fact.accepted_on between :from and :to"))
                .toList();

        assertThat(accepted).containsExactlyInAnyOrder(Figure.ACCEPTED, Figure.SCREENED);
        assertThat(StatisticsColumns.COUNTED.chinese()).startsWith("“受理”“排查发现”计本期受理的案件");
        assertThat(StatisticsColumns.ALL)
                .filteredOn(each -> !accepted.contains(each))
                .allMatch(each -> each.condition().startsWith("fact.closed_on between :from and :to"));
    }

    @Test
    void eachHeadStandsOnceOverNeighbours() {
        var heads = new ArrayList<String>();
        for (var column : StatisticsColumns.columns()) {
            if (heads.isEmpty() || !heads.get(heads.size() - 1).equals(column.group())) {
                heads.add(column.group());
            }
        }

        Set<String> once = new HashSet<>(heads);
        assertThat(heads).hasSameSizeAs(once).contains("调解主体", "案件来源", "协议后续");
    }
}
