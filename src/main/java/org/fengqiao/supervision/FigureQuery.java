package org.fengqiao.supervision;

import org.fengqiao.casefile.Tier;
import org.fengqiao.organisation.DisputeCategory;
import org.jspecify.annotations.Nullable;

/** Which part of a figure; null leaves a filter out. */
public record FigureQuery(
        Figure figure,
        @Nullable String stage,
        @Nullable Tier tier,
        @Nullable DisputeCategory category,
        @Nullable String township,
        @Nullable String village) {

    /** All of it. */
    static FigureQuery of(Figure figure) {
        return new FigureQuery(figure, null, null, null, null, null);
    }
}
