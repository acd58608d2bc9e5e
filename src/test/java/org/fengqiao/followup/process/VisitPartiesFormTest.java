package org.fengqiao.followup.process;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.fengqiao.testing.FormInputs.visit;
import static org.fengqiao.testing.FormInputs.with;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.ArgumentMatchers.eq;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.verifyNoInteractions;
import static org.mockito.Mockito.when;

import java.time.Clock;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.fengqiao.casefile.CaseNumber;
import org.fengqiao.caseflow.FormFields;
import org.fengqiao.caseflow.FormSubmission;
import org.fengqiao.followup.FollowUpDesk;
import org.fengqiao.followup.FollowUpVisit;
import org.fengqiao.followup.VisitFinding;
import org.fengqiao.settlement.SettlementDesk;
import org.fengqiao.shared.FieldsRefused;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class VisitPartiesFormTest {

    private static final CaseNumber NUMBER = CaseNumber.of("QX-2026-00017");

    private final FollowUpDesk desk = mock();
    private final FollowUpVisit paid = mock();
    private final VisitPartiesForm form = new VisitPartiesForm(desk, mock(SettlementDesk.class), Clock.systemUTC());

    @ParameterizedTest
    @CsvSource({"NONE,HOLDS", "MOBILE_MEDIATION,BROKEN", "SAME_TIER,BROKEN", "NEXT_TIER,BROKEN"})
    void theWishDecidesWhetherThePeaceHolds(String wish, String result) {
        when(desk.pay(eq(NUMBER), any(), eq("township1"))).thenAnswer(call -> {
            when(paid.finding()).thenReturn(Optional.of(call.<VisitFinding>getArgument(1)));
            return paid;
        });
        var submission = submission(visit(wish));

        form.submit(submission);

        assertThat(submission.answers()).containsExactly(Map.entry("followUpResult", result));
    }

    @ParameterizedTest
    @ValueSource(strings = {"visitedOn", "how", "performanceSeen", "satisfaction", "relapse", "finding", "wish"})
    void everyFieldIsNeeded(String field) {
        var fields = new HashMap<>(visit("NONE"));
        fields.remove(field);

        refuses(field, fields);
    }

    @ParameterizedTest
    @CsvSource({
        "visitedOn,2026-13-01",
        "how,LETTER",
        "performanceSeen,GONE",
        "satisfaction,0",
        "satisfaction,6",
        "satisfaction,4.5",
        "satisfaction,very",
        "relapse,perhaps",
        "finding,很好",
        "wish,COURT"
    })
    void whatNobodyCanHaveMeantIsRefused(String field, String value) {
        refuses(field, with(visit("NONE"), Map.of(field, value)));
    }

    @Test
    void aFindingOfAHundredThousandCharactersIsRefused() {
        refuses("finding", with(visit("NONE"), Map.of("finding", "好".repeat(100_000))));
    }

    private void refuses(String field, Map<String, ?> fields) {
        assertThatThrownBy(() -> form.submit(submission(fields)))
                .isInstanceOfSatisfying(FieldsRefused.class, refused -> assertThat(refused.errors())
                        .extracting("field")
                        .containsExactly(field));
        verifyNoInteractions(desk);
    }

    private static FormSubmission submission(Map<String, ?> fields) {
        return new FormSubmission(
                NUMBER, "followUpCheck", "user_visitParties", "township1", new FormFields(fields), mock());
    }
}
