package org.fengqiao.followup;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import org.fengqiao.casefile.Tier;
import org.fengqiao.shared.FieldsRefused;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class VisitFindingTest {

    @ParameterizedTest
    @CsvSource({
        "PERFORMED,3,false",
        "PERFORMED,1,false",
        "PARTLY,5,false",
        "NOT_PERFORMED,5,false",
        "PERFORMED,5,true",
        "NOT_YET_DUE,5,true"
    })
    void whereSomethingIsWrongTheWishBreaksThePeace(PerformanceSeen seen, int satisfaction, boolean relapse) {
        assertThat(found(seen, satisfaction, relapse, Wish.SAME_TIER).result()).isEqualTo(FollowUpResult.BROKEN);
    }

    @ParameterizedTest
    @CsvSource({"PERFORMED,4", "PERFORMED,5", "NOT_YET_DUE,4"})
    void whoIsContentAndHasEverythingIsNotMediatedAgain(PerformanceSeen seen, int satisfaction) {
        assertThatThrownBy(() -> found(seen, satisfaction, false, Wish.MOBILE_MEDIATION))
                .isInstanceOfSatisfying(
                        FieldsRefused.class,
                        refused -> assertThat(refused.errors().get(0).field()).isEqualTo("wish"));
    }

    @ParameterizedTest
    @CsvSource({"PERFORMED,5,false", "NOT_PERFORMED,1,true"})
    void withoutTheWishNobodyIsMediatedAgain(PerformanceSeen seen, int satisfaction, boolean relapse) {
        assertThat(found(seen, satisfaction, relapse, Wish.NONE).result()).isEqualTo(FollowUpResult.HOLDS);
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 6, -1})
    void satisfactionIsOneToFive(int satisfaction) {
        assertThatThrownBy(() -> found(PerformanceSeen.PERFORMED, satisfaction, false, Wish.NONE))
                .isInstanceOf(FieldsRefused.class);
    }

    @Test
    void aVisitSaysWhatItFound() {
        assertThatThrownBy(() -> VisitFinding.of(
                        LocalDate.of(2026, 4, 1),
                        VisitMeans.PHONE,
                        PerformanceSeen.PERFORMED,
                        5,
                        false,
                        "很好",
                        Wish.NONE))
                .isInstanceOfSatisfying(
                        FieldsRefused.class,
                        refused -> assertThat(refused.errors().get(0).field()).isEqualTo("finding"));
    }

    @ParameterizedTest
    @CsvSource({
        "MOBILE_MEDIATION,VILLAGE,TOWNSHIP",
        "MOBILE_MEDIATION,TOWNSHIP,TOWNSHIP",
        "MOBILE_MEDIATION,COUNTY,COUNTY",
        "SAME_TIER,VILLAGE,VILLAGE",
        "SAME_TIER,TOWNSHIP,TOWNSHIP",
        "NEXT_TIER,VILLAGE,TOWNSHIP",
        "NEXT_TIER,TOWNSHIP,COUNTY",
        "NEXT_TIER,COUNTY,COUNTY"
    })
    void theWishSaysWhereTheCaseGoes(Wish wish, Tier settledAt, Tier next) {
        assertThat(wish.tierFrom(settledAt)).isEqualTo(next);
    }

    private static VisitFinding found(PerformanceSeen seen, int satisfaction, boolean relapse, Wish wish) {
        return VisitFinding.of(
                LocalDate.of(2026, 4, 1), VisitMeans.HOME_VISIT, seen, satisfaction, relapse, "双方作了说明。", wish);
    }
}
