package org.fengqiao.mediation.process;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.fengqiao.testing.FormInputs.agreed;
import static org.fengqiao.testing.FormInputs.appoint;
import static org.fengqiao.testing.FormInputs.assign;
import static org.fengqiao.testing.FormInputs.outcome;
import static org.fengqiao.testing.FormInputs.prepare;
import static org.fengqiao.testing.FormInputs.receive;
import static org.fengqiao.testing.FormInputs.session;
import static org.fengqiao.testing.FormInputs.settledOnTheSpot;
import static org.fengqiao.testing.FormInputs.today;
import static org.fengqiao.testing.FormInputs.with;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.camunda.bpm.engine.impl.form.validator.FormFieldValidationException;
import org.fengqiao.casefile.CaseMediator;
import org.fengqiao.casefile.CaseNumber;
import org.fengqiao.casefile.Standing;
import org.fengqiao.mediation.MediationDesk;
import org.fengqiao.mediation.MediationSession;
import org.fengqiao.mediation.SessionBook;
import org.fengqiao.roster.AbsenceBook;
import org.fengqiao.roster.AbsenceReason;
import org.fengqiao.roster.Mediator;
import org.fengqiao.roster.PlannedAbsence;
import org.fengqiao.roster.Roster;
import org.fengqiao.testing.CaseDriver;
import org.fengqiao.testing.CaseWalk;
import org.fengqiao.testing.EngineTest;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.support.TransactionTemplate;

/** The forms of assignment and mediation as their users meet them: what they show, what they refuse, what they leave. */
@EngineTest
class MediationFormsEngineTest {

    @Autowired
    private CaseDriver driver;

    @Autowired
    private CaseWalk walk;

    @Autowired
    private SessionBook book;

    @Autowired
    private MediationDesk mediation;

    @Autowired
    private Roster roster;

    @Autowired
    private AbsenceBook absences;

    @Autowired
    private TransactionTemplate transaction;

    private final List<CaseNumber> started = new ArrayList<>();

    @AfterEach
    void endWhatWasStarted() {
        started.forEach(driver::end);
    }

    private CaseNumber inTheVillage(Map<String, ?> given) {
        var number = driver.register("village1", given);
        started.add(number);
        return number;
    }

    private CaseNumber atTheTownship() {
        var number = inTheVillage(Map.of());
        walk.toTheTownship(number);
        driver.submit(number, "user_receiveCase", "township1", receive());
        return number;
    }

    private List<CaseMediator> mediators(CaseNumber number) {
        return transaction.execute(status -> driver.file(number).mediators());
    }

    @Test
    void theVillagesMediatorWhoRegisteredTheDisputeHasIt() {
        var number = inTheVillage(Map.of());

        assertThat(driver.task(number, "user_prepareMediation").getAssignee()).isEqualTo("village1");
        assertThat(mediators(number)).singleElement().satisfies(named -> assertThat(named.reason())
                .startsWith("本委员会，本人登记，"));
    }

    @Test
    void whereNobodyFitsTheCommitteesCandidatesHaveIt() {
        var village = "990100101205";
        roster.mediatorsOf("C" + village).stream()
                .map(Mediator::id)
                .map(id -> new PlannedAbsence(id, today(), today(), AbsenceReason.TRAINING))
                .forEach(planned -> absences.record(planned, "township1"));

        var number = driver.register("township1", Map.of("village", village));
        started.add(number);

        assertThat(driver.task(number, "user_prepareMediation").getAssignee()).isNull();
        assertThat(mediators(number)).isEmpty();
    }

    @Test
    void aSessionOfTomorrowLeavesTheTaskWhereItIs() {
        var number = inTheVillage(Map.of());
        driver.submit(number, "user_prepareMediation", "village1", prepare());

        assertRefused(
                "heldOn",
                () -> driver.submit(
                        number,
                        "user_holdSession",
                        "village1",
                        with(session(), Map.of("heldOn", today().plusDays(1).toString()))));

        assertThat(driver.waitsAt(number)).containsExactly("user_holdSession");
        assertThat(book.sessionsOf(number)).isEmpty();
    }

    @Test
    void anotherSessionFollowsInTheVillageAndIsNumbered() {
        var number = inTheVillage(Map.of());
        walk.village(number, outcome("ANOTHER_SESSION"));

        assertThat(driver.shown(number, "user_holdSession", "village1").get("sessionsSoFar"))
                .asString()
                .contains("第 1 次", "择日再调", "分歧较大");
        driver.submit(number, "user_holdSession", "village1", session());

        assertThat(book.sessionsOf(number))
                .extracting(MediationSession::sessionNo)
                .containsExactly(1, 2);
    }

    @Test
    void anOralAgreementOnWagesIsRefusedAtItsField() {
        var number = inTheVillage(Map.of("category", "1001"));
        walk.villageSession(number);

        assertThat(driver.shown(number, "user_recordOutcome", "village1")).containsEntry("mustBeWritten", true);
        assertRefused(
                "agreementForm", () -> driver.submit(number, "user_recordOutcome", "village1", agreed("ORAL", true)));

        assertThat(driver.file(number).standing()).isEqualTo(Standing.OPEN);
        assertThat(driver.waitsAt(number)).containsExactly("user_recordOutcome");
    }

    @Test
    void theClerkSeesTheProposalItsReasonAndTheCandidates() {
        var number = atTheTownship();

        var shown = driver.shown(number, "user_assignMediator", "township1");

        var proposed = String.valueOf(shown.get("proposedMediator"));
        assertThat(proposed).isIn("township1", "township2");
        assertThat(shown.get("proposalReason")).asString().matches("推荐(马德福|周敏)：本委员会，.*");
        assertThat(shown.get("mediator")).isEqualTo(proposed.equals("township1") ? null : proposed);
        assertThat(shown.get("candidates")).asString().contains("township2", "在办", "COMMITTEE");
        assertThat(shown.get("candidates")).asString().doesNotContain("M0");
        assertThat(shown.get("withoutAccount")).asString().isNotBlank();
        assertThat(driver.shown(number, "user_assignMediator", "township2").get("mediator"))
                .as("nobody is given to himself unasked")
                .isEqualTo(proposed.equals("township2") ? null : proposed);
        assertThat(driver.task(number, "user_assignMediator").getAssignee()).isNull();
    }

    @Test
    void theClerkDepartsFromTheProposalWithAReasonOnly() {
        var number = atTheTownship();
        var proposed = driver.shown(number, "user_assignMediator", "township1").get("proposedMediator");
        var other = "township2".equals(proposed) ? "COMMITTEE" : "township2";

        assertRefused(
                "choiceReason",
                () -> driver.submit(number, "user_assignMediator", "township1", Map.of("mediator", other)));
        assertRefused("mediator", () -> driver.submit(number, "user_assignMediator", "township1", assign("village2")));

        driver.submit(number, "user_assignMediator", "township1", assign(other));
        assertThat(driver.waitsAt(number)).containsExactly("user_appointSession");
    }

    @Test
    void theTownshipGivesItsOwnRightsNotice() {
        var number = atTheTownship();
        driver.submit(number, "user_assignMediator", "township1", assign("township2"));
        driver.submit(number, "user_appointSession", "township2", appoint());
        assertThat(driver.shown(number, "user_holdSession", "township2").get("appointment"))
                .asString()
                .contains("桃源镇调解室", "09:00");

        assertThatThrownBy(() -> driver.submit(
                        number, "user_holdSession", "township2", with(session(), Map.of("rightsNoticeGiven", false))))
                .hasStackTraceContaining("权利义务");

        driver.submit(number, "user_holdSession", "township2", session());
        assertThat(mediation.notice(number))
                .hasValueSatisfying(notice -> assertThat(notice.givenBy()).isEqualTo("township2"));
        assertThat(mediators(number)).extracting(CaseMediator::login).contains("township2");
    }

    @Test
    void theShortFormLeavesNoticeSessionAndMediator() {
        var number = inTheVillage(settledOnTheSpot());

        assertThat(driver.file(number).standing()).isEqualTo(Standing.SETTLED);
        assertThat(mediators(number)).extracting(CaseMediator::login).contains("village1");
        assertThat(mediation.notice(number)).isPresent();
        assertThat(book.sessionsOf(number))
                .singleElement()
                .satisfies(session -> assertThat(session.attendance().present()).isEqualTo("陈大山、刘水生"));
    }

    @Test
    void theShortFormIsRefusedWhereTheLawDemandsWriting() {
        assertRefused(
                "settledOnTheSpot",
                () -> driver.register("village1", with(settledOnTheSpot(), Map.of("category", "12"))));
    }

    @Test
    void theShortFormIsForWhatWasPerformedAtOnce() {
        assertRefused(
                "performedAtOnce",
                () -> driver.register("village1", with(settledOnTheSpot(), Map.of("performedAtOnce", false))));
    }

    private static void assertRefused(String field, ThrowingCallable call) {
        assertThatThrownBy(call)
                .isInstanceOf(FormFieldValidationException.class)
                .hasMessageContaining("[" + field + "]");
    }
}
