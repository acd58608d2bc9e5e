package org.fengqiao.casefile;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.Set;
import org.fengqiao.shared.FieldsRefused;
import org.fengqiao.shared.Paging;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class CaseQueryTest {

    private static final LocalDate DAY = LocalDate.of(2026, 3, 2);

    @Test
    void aUnitIsAskedByItsCode() {
        assertRefused(() -> query("桃源镇", null, null, null), "township");
        assertRefused(() -> query(null, "12345", null, null), "village");
        assertThat(query("990100101", "990100101201", null, null).village()).isEqualTo("990100101201");
    }

    @Test
    void aPeriodBeginsBeforeItEndsAndLiesNear() {
        assertRefused(() -> query(null, null, DAY, DAY.minusDays(1)), "to");
        assertRefused(() -> query(null, null, DAY.withYear(1899), null), "from");
        assertRefused(() -> query(null, null, null, DAY.withYear(2201)), "to");
        assertThat(query(null, null, DAY, DAY).to()).isEqualTo(DAY);
    }

    @Test
    void aPageHasOneToTwoHundredRows() {
        assertRefused(() -> new Paging(-1, 20), "page");
        assertRefused(() -> new Paging(0, 0), "size");
        assertRefused(() -> new Paging(0, 201), "size");
        assertThat(new Paging(0, 200).size()).isEqualTo(200);
    }

    private static CaseQuery query(
            @Nullable String township, @Nullable String village, @Nullable LocalDate from, @Nullable LocalDate to) {
        return new CaseQuery(
                new CaseScope(Set.of(), true, "", Set.of(), false), township, village, null, null, null, from, to);
    }

    private static void assertRefused(Runnable asked, String field) {
        assertThatThrownBy(asked::run).isInstanceOfSatisfying(FieldsRefused.class, refused -> assertThat(
                        refused.errors().get(0).field())
                .isEqualTo(field));
    }
}
