package org.fengqiao.related;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CrowdTest {

    private static final CrowdMeasures MEASURES = new CrowdMeasures(11, 3, 5, "R30，劳动争议调解仲裁法第七条");

    @ParameterizedTest(name = "{0} people, {1} cases: {2}")
    @CsvSource({"10, 0, false", "11, 0, true", "2, 2, false", "2, 3, true", "12, 4, true"})
    void isOneByPeopleOrByCases(int people, int cases, boolean one) {
        assertThat(new Crowd(people, people, cases, MEASURES).isOne()).isEqualTo(one);
    }

    @Test
    void saysWhyInOneLineWithTheRule() {
        assertThat(new Crowd(12, 20, 4, MEASURES).inWords())
                .isEqualTo("群体性纠纷：涉及 12 人（11 人起）；同一起因 4 件（3 件起），每方可推举代表不超过 5 人（R30，劳动争议调解仲裁法第七条）。");
        assertThat(new Crowd(12, 12, 0, MEASURES).inWords()).doesNotContain("件");
    }

    @Test
    void aRowThatMeasuresNothingIsRefused() {
        assertThatThrownBy(() -> new CrowdMeasures(1, 3, 5, "R30")).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new CrowdMeasures(11, 1, 5, "R30")).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new CrowdMeasures(11, 3, 0, "R30")).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new CrowdMeasures(11, 3, 5, " ")).isInstanceOf(IllegalArgumentException.class);
    }
}
