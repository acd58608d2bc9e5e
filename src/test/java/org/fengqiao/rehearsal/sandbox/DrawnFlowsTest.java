package org.fengqiao.rehearsal.sandbox;

import static org.assertj.core.api.Assertions.assertThat;

import org.fengqiao.gate.FlowSource;
import org.junit.jupiter.api.Test;

/** What is read from the product's own flows. */
class DrawnFlowsTest {

    private final DrawnFlows flows = new DrawnFlows(FlowSource.jar());

    @Test
    void elementsHaveTheirNamesTheirLimitsAndTheirWork() {
        assertThat(flows.name("townshipMediation", "user_receiveCase")).isEqualTo("签收案件");
        assertThat(flows.limit("townshipMediation", "user_receiveCase")).contains("receiveCase");
        assertThat(flows.limit("townshipMediation", "timer_limitReached")).contains("townshipMediation");
        assertThat(flows.work("townshipMediation", "service_referToCounty")).contains("referToCountyDelegate");
        assertThat(flows.work("townshipMediation", "user_recordOutcome")).contains("recordTownshipOutcomeForm");
        assertThat(flows.has("townshipMediation", "user_informRoutes")).isFalse();
    }

    @Test
    void aFormAsksWhatSomebodyFillsInAndNotWhatItShows() {
        var asked = flows.questions("townshipMediation", "user_receiveCase").stream()
                .map(CaseResult.Field::key)
                .toList();

        assertThat(asked).contains("hardCase").doesNotContain("caseFacts", "caseHistory");
    }
}
