package org.fengqiao.staffing;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.fengqiao.organisation.UnitLevel;
import org.fengqiao.staffing.FreeCodes.Free;
import org.junit.jupiter.api.Test;

class FreeCodesTest {

    private static final String TOWNSHIP = "990100101";

    @Test
    void theCodeAfterTheHighestOfItsKindIsProposed() {
        assertThat(FreeCodes.propose(
                        TOWNSHIP,
                        FreeCodes.kindsBelow(UnitLevel.TOWNSHIP),
                        Set.of("990100101201", "990100101207", "990100101001")))
                .extracting(Free::code)
                .containsExactly("990100101208", "990100101002");
    }

    @Test
    void whereNothingLiesYetEachKindBeginsAtItsFirst() {
        assertThat(FreeCodes.propose("990100", FreeCodes.kindsBelow(UnitLevel.COUNTY), Set.of()))
                .extracting(Free::code)
                .containsExactly("990100101", "990100201", "990100001");
    }

    @Test
    void aGapIsProposedWhenTheLastCodeIsTakenAndNothingWhenAllAre() {
        var all = IntStream.rangeClosed(200, 399)
                .mapToObj(each -> TOWNSHIP + each)
                .collect(Collectors.toSet());
        assertThat(FreeCodes.propose(TOWNSHIP, FreeCodes.kindsBelow(UnitLevel.TOWNSHIP), all))
                .extracting(Free::code)
                .containsExactly("990100101001");

        all.remove("990100101233");
        assertThat(FreeCodes.propose(TOWNSHIP, FreeCodes.kindsBelow(UnitLevel.TOWNSHIP), all))
                .extracting(Free::code)
                .contains("990100101233");
    }

    @Test
    void belowAVillageLiesNothing() {
        assertThat(FreeCodes.kindsBelow(UnitLevel.VILLAGE)).isEmpty();
    }
}
