package org.fengqiao.supervision;

import java.math.BigDecimal;
import java.math.RoundingMode;
import org.jspecify.annotations.Nullable;

/** Divides with four places, half up; there is no rate of nothing. */
final class Rates {

    private static final int PLACES = 4;

    private Rates() {}

    static @Nullable BigDecimal of(BigDecimal part, BigDecimal whole) {
        return whole.signum() == 0 ? null : part.divide(whole, PLACES, RoundingMode.HALF_UP);
    }
}
