package org.fengqiao.migration.web;

import java.time.Instant;
import org.fengqiao.migration.CaseState;
import org.fengqiao.migration.Ground;
import org.fengqiao.migration.MigrationCase;
import org.fengqiao.shared.Label;
import org.jspecify.annotations.Nullable;

/** What became of a case. */
record CaseView(
        @Nullable String number,
        int version,
        String places,
        @Nullable String placesThen,
        CaseState state,
        Label stateName,
        @Nullable Ground ground,
        @Nullable String chinese,
        @Nullable String english,
        @Nullable Instant doneAt) {

    static CaseView of(MigrationCase each) {
        return new CaseView(
                each.number(),
                each.sourceVersion(),
                each.places(),
                each.placesThen(),
                each.state(),
                each.state().label(),
                each.ground(),
                each.chinese(),
                each.english(),
                each.doneAt());
    }
}
