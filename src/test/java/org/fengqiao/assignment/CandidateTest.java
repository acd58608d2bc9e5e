package org.fengqiao.assignment;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.fengqiao.organisation.DisputeCategory;
import org.junit.jupiter.api.Test;

class CandidateTest {

    @Test
    void aListNamesTheFirstThreeFields() {
        assertThat(goodAt(List.of())).isEqualTo("未登记专长");
        assertThat(goodAt(List.of(DisputeCategory.NEIGHBOURS, DisputeCategory.MARRIAGE_AND_FAMILY)))
                .isEqualTo("婚姻家庭、邻里");
        assertThat(goodAt(List.of(DisputeCategory.values()))).isEqualTo("婚姻家庭、邻里、房屋宅基地等 18 类");
    }

    private static String goodAt(List<DisputeCategory> fields) {
        return new Candidate("M001", null, "某某", "C990100101", fields, true).specialityNames();
    }
}
