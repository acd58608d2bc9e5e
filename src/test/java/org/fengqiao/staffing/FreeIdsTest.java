package org.fengqiao.staffing;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class FreeIdsTest {

    @Test
    void theNextOfTheUsualSeriesIsProposed() {
        assertThat(FreeIds.after(List.of("M0001", "M0007", "M0003", "TY-12", "OLD")))
                .hasValue("M0008");
        assertThat(FreeIds.after(List.of("TY-09", "TY-08", "M0001"))).hasValue("TY-10");
        assertThat(FreeIds.after(List.of("M9999", "M9998"))).hasValue("M10000");
    }

    @Test
    void aCountyWithoutNumbersBeginsAtTheFirst() {
        assertThat(FreeIds.after(List.of())).hasValue("M0001");
        assertThat(FreeIds.after(List.of("ZHANG", "LI"))).hasValue("M0001");
    }

    @Test
    void aLongNumberGoesOnWithinItsLastNineDigits() {
        assertThat(FreeIds.after(List.of("33068119700101000123"))).hasValue("33068119700101000124");
        assertThat(FreeIds.after(List.of("33068119700999999999"))).isEmpty();
    }
}
