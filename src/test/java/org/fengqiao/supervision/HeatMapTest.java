package org.fengqiao.supervision;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class HeatMapTest {

    @ParameterizedTest
    @CsvSource({
        // of what never came up, three at once
        "2, 0.00, false",
        "3, 0.00, true",
        // two standard deviations over four are eight
        "7, 4.00, false",
        "8, 4.00, true",
        // below one a month the root is that of one
        "2, 0.50, false",
        "3, 0.50, true",
        "3, 1.00, true",
        "119, 100.00, false",
        "120, 100.00, true"
    })
    void aCellStandsOutFromTwoStandardDeviationsAndThreeCasesOn(long value, double usual, boolean standsOut) {
        assertThat(HeatMap.standsOut(value, usual)).isEqualTo(standsOut);
    }
}
