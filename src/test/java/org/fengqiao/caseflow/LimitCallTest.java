package org.fengqiao.caseflow;

import static org.assertj.core.api.Assertions.assertThat;

import org.fengqiao.casefile.CaseNumber;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class LimitCallTest {

    private static final CaseNumber NUMBER = CaseNumber.of("QX-2026-00017");

    @Test
    void readsWhatAModelWrites() {
        assertThat(LimitCall.read("limit:holdSession")).contains(new LimitCall(false, "holdSession", null, null));
        assertThat(LimitCall.read(" warning:holdSession ")).contains(new LimitCall(true, "holdSession", null, null));
    }

    @Test
    void carriesTheCaseAndTheStageOfATimer() {
        var call = new LimitCall(false, "followUp", null, null).of(NUMBER, "followUpCheck");

        assertThat(call).hasToString("limit:followUp@QX-2026-00017/followUpCheck");
        assertThat(LimitCall.read(call.toString())).contains(call);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "P5D", "WD5", "2026-11-24T08:00:00", "limit:", "limit:a b", "limits:x", "limit:x@17/y"})
    void leavesEverythingElseAlone(String text) {
        assertThat(LimitCall.read(text)).isEmpty();
    }
}
