package org.fengqiao.escalation.process;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.fengqiao.casefile.CaseFixture.aCase;
import static org.fengqiao.testing.FormInputs.informRoutes;
import static org.fengqiao.testing.FormInputs.receive;
import static org.fengqiao.testing.FormInputs.receiveReferral;
import static org.fengqiao.testing.FormInputs.thirdParty;
import static org.fengqiao.testing.FormInputs.with;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.verify;
import static org.mockito.Mockito.verifyNoInteractions;
import static org.mockito.Mockito.when;

import java.time.Clock;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.camunda.bpm.engine.delegate.VariableScope;
import org.fengqiao.casefile.CaseFile;
import org.fengqiao.casefile.CaseNumber;
import org.fengqiao.casefile.OneCaseDesk;
import org.fengqiao.casefile.Served;
import org.fengqiao.casefile.ServedHow;
import org.fengqiao.casefile.Side;
import org.fengqiao.caseflow.FormFields;
import org.fengqiao.caseflow.FormOption;
import org.fengqiao.caseflow.FormSubmission;
import org.fengqiao.caseflow.TaskForm;
import org.fengqiao.escalation.ExpertOpinion;
import org.fengqiao.escalation.HandoverBook;
import org.fengqiao.escalation.HardCases;
import org.fengqiao.escalation.Receipt;
import org.fengqiao.escalation.ReferralDesk;
import org.fengqiao.escalation.ReferralMode;
import org.fengqiao.escalation.RouteDesk;
import org.fengqiao.escalation.ThinkTank;
import org.fengqiao.escalation.TownshipDesk;
import org.fengqiao.mediation.SessionBook;
import org.fengqiao.roster.Expert;
import org.fengqiao.shared.FieldsRefused;
import org.fengqiao.testing.FormInputs;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class EscalationFormsTest {

    private final CaseFile file = aCase().open();
    private final CaseNumber number = file.number();
    private final HandoverBook handovers = mock();
    private final ArrivedCase arrived =
            new ArrivedCase(new OneCaseDesk(file), new CaseHistoryText(mock(SessionBook.class), handovers));
    private final HardCases hardCases = mock();
    private final ThinkTank thinkTank = mock();
    private final ReferralDesk county = mock();
    private final TownshipDesk township = mock();
    private final RouteDesk routes = mock();

    private final TaskForm receiveCase = new ReceiveCaseForm(arrived, hardCases, township);
    private final TaskForm receiveReferral = new ReceiveReferralForm(arrived, county);
    private final TaskForm askExpert = new AskExpertForm(new OneCaseDesk(file), thinkTank, Clock.systemUTC());
    private final TaskForm informRoutes = new InformRoutesForm(routes, Clock.systemUTC());

    @Test
    void theTownshipTakesTheCaseAndAsksForThePartiesWhereTheyAreMissing() {
        assertThat(receiveCase.prefill(number))
                .containsEntry("partyDetailsMissing", true)
                .containsEntry("caseFacts", file.facts());
        var submission = submission(with(receive(), Map.of("hardCase", "yes", "note", "涉及十余户")));

        receiveCase.submit(submission);

        verify(township).receive(number, true, "涉及十余户", "township1");
        assertThat(submission.answers()).containsExactly(Map.entry("hardCase", true));
        assertThat(file.party(Side.APPLICANT).phone()).isEqualTo("19900000001");
        assertThat(receiveCase.prefill(number)).containsEntry("partyDetailsMissing", false);
    }

    @Test
    void whetherACaseIsHardHasToBeSaid() {
        var fields = new HashMap<>(receive());
        fields.remove("hardCase");

        refuses("hardCase", () -> receiveCase.submit(submission(fields)));
        verifyNoInteractions(township);
    }

    @Test
    void theTownshipIsToldWhatTheTableOfHardCasesSays() {
        assertThat(receiveCase.prefill(number)).containsEntry("hardCase", "no");

        when(hardCases.isHard(file)).thenReturn(true);

        assertThat(receiveCase.prefill(number)).containsEntry("hardCase", "yes");
    }

    @Test
    void whatTheFlowAskedTheTablesIsProposedToTheCounty() {
        VariableScope flow = mock();
        when(flow.getVariable("hardCase")).thenReturn(true);
        when(flow.getVariable("industryCommittee")).thenReturn("H02");

        assertThat(receiveReferral.prefill(number, flow))
                .containsEntry("industryCommittee", "H02")
                .containsEntry("expertWanted", "yes")
                .containsEntry("mode", "IN_PERSON")
                .hasEntrySatisfying(
                        "expertAdvised", text -> assertThat(text).asString().contains("建议请智囊团"));
    }

    @Test
    void theCountyTakesTheCase() {
        var submission = submission(receiveReferral(true));

        receiveReferral.submit(submission);

        verify(county).receive(number, new Receipt(ReferralMode.IN_PERSON, "H01", true, null), "township1");
        assertThat(submission.answers()).containsEntry("expertAsked", true).containsEntry("industryCommittee", "H01");
    }

    @Test
    void theTableOfHardCasesIsAskedAboutThePeopleWhoAreKnownNow() {
        var submission = submission(with(receiveReferral(false), with(thirdParty("王五"), Map.of("peopleInvolved", 12))));

        receiveReferral.submit(submission);

        assertThat(submission.answers()).containsEntry("partyCount", 12);
        assertThat(file.partiesInOrder()).hasSize(3);
    }

    @ParameterizedTest
    @CsvSource({"mode,BY_LETTER", "industryCommittee,' '", "expertWanted,perhaps"})
    void theCountysChoicesAreClosed(String field, String value) {
        refuses(field, () -> receiveReferral.submit(submission(with(receiveReferral(false), Map.of(field, value)))));
        verifyNoInteractions(county);
    }

    @Test
    void theThinkTankIsOfferedByNameAndField() {
        Expert expert = mock();
        when(expert.id()).thenReturn("E07");
        when(expert.name()).thenReturn("周明理");
        when(expert.expertise()).thenReturn("建筑工程");
        when(thinkTank.choices(number)).thenReturn(List.of(expert));

        assertThat(askExpert.prefill(number)).containsEntry("experts", List.of(new FormOption("E07", "周明理（建筑工程）")));
    }

    @Test
    void anOpinionIsKeptWithItsDay() {
        askExpert.submit(submission(opinion()));

        verify(thinkTank).advise(number, new ExpertOpinion("E07", "墙体损失如何认定？", "建议按修复费用认定。", LocalDate.of(2026, 3, 2)));
    }

    @ParameterizedTest
    @CsvSource({"partiesAgree,false", "expert,' '", "question,为何", "opinion,好", "advisedOn,today"})
    void anOpinionNeedsConsentAQuestionAndAnAnswer(String field, String value) {
        refuses(field, () -> askExpert.submit(submission(with(opinion(), Map.of(field, value)))));
        verifyNoInteractions(thinkTank);
    }

    @Test
    void theRoutesAreShownAndServed() {
        when(routes.routesFor(number)).thenReturn(List.of("向人民法院起诉。", "申请法律援助。"));
        assertThat(informRoutes.prefill(number)).containsEntry("routes", "向人民法院起诉。\n申请法律援助。");

        informRoutes.submit(submission(informRoutes()));

        verify(routes).inform(number, new Served(FormInputs.today(), ServedHow.IN_PERSON, true, null), "township1");
    }

    @ParameterizedTest
    @CsvSource({"servedOn,2026-02-30", "servedHow,PIGEON", "acknowledged,' '"})
    void theNoticeSaysWhenAndHow(String field, String value) {
        refuses(field, () -> informRoutes.submit(submission(with(informRoutes(), Map.of(field, value)))));
        verifyNoInteractions(routes);
    }

    @Test
    void whoDoesNotAcknowledgeHasAReason() {
        refuses("reason", () -> informRoutes.submit(submission(with(informRoutes(), Map.of("acknowledged", "no")))));
    }

    private static Map<String, Object> opinion() {
        return Map.of(
                "partiesAgree", true,
                "expert", "E07",
                "question", "墙体损失如何认定？",
                "opinion", "建议按修复费用认定。",
                "advisedOn", "2026-03-02");
    }

    private static void refuses(String field, ThrowingCallable call) {
        assertThatThrownBy(call).isInstanceOfSatisfying(FieldsRefused.class, refused -> assertThat(refused.errors())
                .extracting("field")
                .containsExactly(field));
    }

    private FormSubmission submission(Map<String, ?> fields) {
        return new FormSubmission(number, "stage", "task", "township1", new FormFields(fields), mock());
    }
}
