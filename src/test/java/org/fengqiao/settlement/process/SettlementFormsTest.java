package org.fengqiao.settlement.process;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.ArgumentMatchers.anyBoolean;
import static org.mockito.ArgumentMatchers.eq;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.verify;
import static org.mockito.Mockito.verifyNoInteractions;
import static org.mockito.Mockito.when;

import java.time.Clock;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.fengqiao.casefile.CaseDesk;
import org.fengqiao.casefile.CaseFile;
import org.fengqiao.casefile.CaseNumber;
import org.fengqiao.casefile.Served;
import org.fengqiao.casefile.ServedHow;
import org.fengqiao.caseflow.FormFields;
import org.fengqiao.caseflow.FormSubmission;
import org.fengqiao.organisation.DisputeCategory;
import org.fengqiao.settlement.Outcome;
import org.fengqiao.settlement.Performance;
import org.fengqiao.settlement.PerformanceDesk;
import org.fengqiao.settlement.Refusal;
import org.fengqiao.settlement.RefusedBy;
import org.fengqiao.settlement.SettlementAgreement;
import org.fengqiao.settlement.SettlementDesk;
import org.fengqiao.settlement.SettlementResult;
import org.fengqiao.settlement.Signatures;
import org.fengqiao.settlement.SigningManner;
import org.fengqiao.shared.FieldsRefused;
import org.fengqiao.testing.FormInputs;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class SettlementFormsTest {

    private static final CaseNumber NUMBER = CaseNumber.of("QX-2026-00017");
    private static final LocalDate DAY = LocalDate.of(2026, 3, 2);

    private final SettlementDesk desk = mock();
    private final PerformanceDesk performances = mock();
    private final CaseDesk cases = mock();
    private final CaseFile file = mock();
    private final SettlementAgreement agreement = mock();
    private final SignAgreementForm sign = new SignAgreementForm(desk, cases);
    private final ConfirmPerformanceForm performance =
            new ConfirmPerformanceForm(desk, performances, Clock.systemUTC());

    @BeforeEach
    void aNeighboursCase() {
        when(cases.read(NUMBER)).thenReturn(file);
        when(file.category()).thenReturn(DisputeCategory.NEIGHBOURS);
        when(desk.sign(any(), any(), any())).thenReturn(agreement);
    }

    @Test
    void fourDaysMakeASignedAgreement() {
        when(agreement.isSigned()).thenReturn(true);
        var submission = submission(signed());
        sign.submit(submission);

        verify(desk).sign(NUMBER, new Signatures(DAY, DAY.plusDays(1), DAY, DAY.plusDays(2)), SigningManner.ANY);
        assertThat(submission.answers())
                .containsEntry("agreementSigned", true)
                .containsEntry("signaturesMissing", false);
    }

    @Test
    void withSomeOfTheSignaturesTheFormComesBack() {
        var submission = submission(Map.of("signing", "SIGNED", "respondentSignedOn", DAY.toString()));
        sign.submit(submission);

        verify(desk).sign(NUMBER, new Signatures(null, DAY, null, null), SigningManner.ANY);
        assertThat(submission.answers())
                .containsEntry("agreementSigned", false)
                .containsEntry("signaturesMissing", true);
    }

    @Test
    void aFamilysAgreementSaysWhetherItIsOnPersonalStatus() {
        when(file.category()).thenReturn(DisputeCategory.MARRIAGE_AND_FAMILY);

        refuses("personalStatus", () -> sign.submit(submission(signed())));
        refuses(
                "signedOnPaper",
                () -> sign.submit(submission(
                        FormInputs.with(signed(), Map.of("personalStatus", "yes", "signedOnPaper", false)))));
        sign.submit(submission(FormInputs.with(signed(), Map.of("personalStatus", "yes", "signedOnPaper", true))));

        verify(desk).sign(any(), any(), eq(new SigningManner(true, true)));
    }

    @Test
    void aRefusalEndsTheSettlementUnconcluded() {
        var submission = submission(FormInputs.notSigned());
        sign.submit(submission);

        verify(desk).refuse(NUMBER, new Refusal(RefusedBy.RESPONDENT, "回家商量后反悔。"));
        assertThat(submission.answers())
                .containsEntry("agreementSigned", false)
                .containsEntry("settlementResult", "NOT_CONCLUDED");
    }

    @ParameterizedTest
    @ValueSource(strings = {"signing"})
    void theFormSaysWhatIsReported(String field) {
        var fields = signed();
        fields.remove(field);

        refuses(field, () -> sign.submit(submission(fields)));
    }

    @ParameterizedTest
    @CsvSource({"signing,MAYBE", "applicantSignedOn,2026-02-30", "sealedOn,yesterday", "respondentSignedOn,0001-01-01"})
    void whatNobodyCanHaveMeantIsRefused(String field, String value) {
        refuses(field, () -> sign.submit(submission(FormInputs.with(signed(), Map.of(field, value)))));
    }

    @ParameterizedTest
    @CsvSource({"refusedBy,NOBODY", "refusalReason,不", "refusalReason,' '"})
    void aRefusalSaysWhoAndWhy(String field, String value) {
        refuses(field, () -> sign.submit(submission(FormInputs.with(FormInputs.notSigned(), Map.of(field, value)))));
    }

    @Test
    void aPerformedInstalmentHasItsDayAndTheLastOneEndsTheWatch() {
        when(performances.perform(NUMBER, DAY)).thenReturn(agreement);
        when(agreement.outcome()).thenReturn(Optional.of(new Outcome(Performance.PERFORMED, DAY, null)));
        when(agreement.result()).thenReturn(Optional.of(SettlementResult.PERFORMED));
        var submission = submission(Map.of("performance", "PERFORMED", "performedOn", "2026-03-02"));
        performance.submit(submission);

        assertThat(submission.answers())
                .containsEntry("performanceLeft", false)
                .containsEntry("settlementResult", "PERFORMED");
    }

    @Test
    void whatIsPerformedInPartComesBack() {
        when(performances.performPartly(NUMBER, "先付一半。")).thenReturn(agreement);
        when(agreement.outcome()).thenReturn(Optional.empty());
        when(agreement.result()).thenReturn(Optional.empty());
        var submission = submission(Map.of("performance", "PARTLY", "note", "先付一半。"));
        performance.submit(submission);

        assertThat(submission.answers()).containsEntry("performanceLeft", true).containsEntry("settlementResult", null);
    }

    @Test
    void whoRefusesToPerformIsToldOfTheRoutes() {
        when(performances.refuse(any(), any(), any(), anyBoolean(), any())).thenReturn(agreement);
        when(agreement.outcome()).thenReturn(Optional.empty());
        when(agreement.result()).thenReturn(Optional.empty());
        performance.submit(submission(FormInputs.with(FormInputs.notPerformed(), Map.of("watchOn", "no"))));

        verify(performances)
                .refuse(
                        NUMBER,
                        "两次电话、一次上门督促，仍不履行。",
                        new Served(FormInputs.today(), ServedHow.IN_PERSON, true, null),
                        false,
                        "village1");
    }

    @Test
    void performanceIsOneOfThreeAndHasADay() {
        refuses("performance", () -> performance.submit(submission(Map.of())));
        refuses("performance", () -> performance.submit(submission(Map.of("performance", "LATER"))));
        refuses("performedOn", () -> performance.submit(submission(Map.of("performance", "PERFORMED"))));
    }

    private void refuses(String field, ThrowingCallable call) {
        assertThatThrownBy(call).isInstanceOfSatisfying(FieldsRefused.class, refused -> assertThat(refused.errors())
                .extracting("field")
                .containsExactly(field));
        verifyNoInteractions(desk);
    }

    private static HashMap<String, Object> signed() {
        return new HashMap<>(Map.of(
                "signing", "SIGNED",
                "applicantSignedOn", DAY.toString(),
                "respondentSignedOn", DAY.plusDays(1).toString(),
                "mediatorSignedOn", DAY.toString(),
                "sealedOn", DAY.plusDays(2).toString()));
    }

    private static FormSubmission submission(Map<String, ?> fields) {
        return new FormSubmission(
                NUMBER, "settlement", "user_signAgreement", "village1", new FormFields(fields), mock());
    }
}
