package org.fengqiao.processes;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.fengqiao.testing.FormInputs.receive;

import java.util.Map;
import org.camunda.bpm.engine.impl.form.validator.FormFieldValidationException;
import org.fengqiao.assignment.AskedBy;
import org.fengqiao.assignment.AssignmentDesk;
import org.fengqiao.assignment.MediatorOrder;
import org.fengqiao.assignment.OrderBook;
import org.fengqiao.assignment.OrderDesk;
import org.fengqiao.assignment.OrderState;
import org.fengqiao.assignment.RecusalDesk;
import org.fengqiao.casefile.CaseMediator;
import org.fengqiao.casefile.CaseNumber;
import org.fengqiao.casefile.CaseRuleViolated;
import org.fengqiao.casefile.NotYoursToDo;
import org.fengqiao.casefile.UnknownCase;
import org.fengqiao.roster.Mediator;
import org.fengqiao.roster.Roster;
import org.fengqiao.shared.FieldsRefused;
import org.fengqiao.testing.CaseDriver;
import org.fengqiao.testing.CaseWalk;
import org.fengqiao.testing.EngineTest;
import org.fengqiao.testing.FlowCoverage;
import org.fengqiao.testing.Proves;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.springframework.beans.factory.annotation.Autowired;

@EngineTest
class MediatorOrderProcessTest {

    @RegisterExtension
    static final FlowCoverage COVERAGE = FlowCoverage.of("mediatorOrder", "mediator-order.bpmn");

    private static final Map<String, Object> TAKEN = Map.of("taken", "yes", "plan", "先分头谈一次，再请老支书一起到现场看水沟。");

    @Autowired
    CaseDriver driver;

    @Autowired
    CaseWalk walk;

    @Autowired
    OrderDesk desk;

    @Autowired
    OrderBook book;

    @Autowired
    AssignmentDesk assignments;

    @Autowired
    RecusalDesk recusals;

    @Autowired
    Roster roster;

    private CaseNumber number = CaseNumber.of("XX-2000-00000");

    @BeforeEach
    void aCase() {
        number = walk.inTheVillage();
    }

    @AfterEach
    void end() {
        driver.resetClock();
        driver.end(number);
    }

    @Test
    @Proves(value = "R05", at = "mediatorOrder#user_takeOrder")
    void whomBothSidesChooseTakesTheCaseWithAPlanForIt() {
        choose("township2", null);
        assertThat(driver.waitsAt(number)).containsExactly("user_prepareMediation");
        choose(null, "township2");
        assertThat(driver.task(number, "user_takeOrder").getAssignee()).isEqualTo("township2");
        assertThat(mediator()).isEqualTo("village1");

        driver.submit(number, "user_takeOrder", "township2", TAKEN);

        assertThat(driver.waitsAt(number)).containsExactly("user_prepareMediation");
        assertThat(driver.task(number, "user_prepareMediation").getAssignee()).isEqualTo("township2");
        assertThat(mediator()).isEqualTo("township2");
        assertThat(latest().state()).isEqualTo(OrderState.TAKEN);
        assertThat(latest().plan()).hasValueSatisfying(plan -> assertThat(plan).contains("老支书"));
        assertThat(driver.file(number).mediator().orElseThrow().reason()).contains("双方点单选定");
    }

    @Test
    @Proves(value = "R05", at = "MediatorOrder")
    void untilBothChoseTheSamePersonNothingChangesAndEitherMayChooseAnew() {
        choose("township2", "county3");
        assertThat(latest().state()).isEqualTo(OrderState.CHOOSING);
        assertThat(driver.waitsAt(number)).containsExactly("user_prepareMediation");

        choose("county3", null);

        assertThat(driver.task(number, "user_takeOrder").getAssignee()).isEqualTo("county3");
        assertThatThrownBy(() -> choose("township2", null))
                .isInstanceOf(CaseRuleViolated.class)
                .hasMessageContaining("双方已经选定");
    }

    @Test
    void whoGivesItBackSaysWhyAndTheSidesMayChooseAgain() {
        choose("township2", "township2");
        assertThatThrownBy(() -> driver.submit(number, "user_takeOrder", "township2", Map.of("taken", "no")))
                .isInstanceOf(FormFieldValidationException.class)
                .hasMessageContaining("returnReason");
        driver.submit(number, "user_takeOrder", "township2", Map.of("taken", "no", "returnReason", "与乙方是亲戚，应当回避。"));

        assertThat(latest().state()).isEqualTo(OrderState.RETURNED);
        assertThat(mediator()).isEqualTo("village1");
        assertThat(driver.waitsAt(number)).containsExactly("user_prepareMediation");

        choose("county3", "county3");
        assertThat(driver.task(number, "user_takeOrder").getAssignee()).isEqualTo("county3");
    }

    @Test
    @Proves(value = "R05", at = "mediatorOrder#timer_orderLimitReached")
    void theTimerOnlyWakesAndAfterThreeWorkingDaysWithoutAnAnswerTheChoiceLapses() {
        choose("township2", "township2");
        driver.fireTimer(number, "timer_orderLimitReached");
        assertThat(driver.waitsAt(number)).contains("user_takeOrder");

        driver.moveClockBy(8);
        driver.fireTimer(number, "timer_orderLimitAgain");

        assertThat(latest().state()).isEqualTo(OrderState.LAPSED);
        assertThat(driver.waitsAt(number)).containsExactly("user_prepareMediation");
        assertThat(mediator()).isEqualTo("village1");
    }

    @Test
    void sidesThatDoNotAgreeInTimeKeepTheMediatorTheyHave() {
        choose("township2", "county3");
        driver.moveClockBy(6);
        driver.fireTimer(number, "timer_orderLimitReached");

        assertThat(latest().state()).isEqualTo(OrderState.LAPSED);
        assertThat(driver.waitsAt(number)).containsExactly("user_prepareMediation");
    }

    @Test
    void beforeTheTownshipHasNamedAnybodyTheChoiceIsProposedToItsClerk() {
        walk.toTheTownship(number);
        choose("county3", "county3");
        driver.submit(number, "user_takeOrder", "county3", TAKEN);
        driver.submit(number, "user_receiveCase", "township1", receive());

        assertThat(driver.shown(number, "user_assignMediator", "township1"))
                .containsEntry("mediator", "county3")
                .hasEntrySatisfying(
                        "proposalReason",
                        reason -> assertThat(reason).asString().contains("双方点单选定"));
        driver.submit(number, "user_assignMediator", "township1", Map.of("mediator", "county3"));
        assertThat(driver.task(number, "user_appointSession").getAssignee()).isEqualTo("county3");
    }

    @Test
    void whoWasChosenWhileTheClerkDecidesIsProposedInTheOpenForm() {
        walk.toTheTownship(number);
        driver.submit(number, "user_receiveCase", "township1", receive());
        choose("county3", "county3");
        driver.submit(number, "user_takeOrder", "county3", TAKEN);

        assertThat(driver.shown(number, "user_assignMediator", "township1")).containsEntry("mediator", "county3");
        assertThat(driver.task(number, "user_assignMediator").getAssignee()).isNotEqualTo("county3");
    }

    @Test
    void whoeverWasChosenIsNotProposedAgainAfterAPartyAskedForRecusal() {
        choose("township2", "township2");
        driver.submit(number, "user_takeOrder", "township2", TAKEN);

        driver.as("township1", () -> recusals.recuse(number, AskedBy.RESPONDENT, "与甲方是同学。"));

        assertThat(mediator()).isNotEqualTo("township2");
    }

    @Test
    void onlyThePersonAnswersAndOnlyWhoIsNearTheCaseRecordsAChoice() {
        assertThatThrownBy(() -> chooseAs("supervisor1", "township2")).isInstanceOf(NotYoursToDo.class);
        assertThatThrownBy(() -> chooseAs("township3", "township2")).isInstanceOf(UnknownCase.class);
        assertThatThrownBy(() -> choose("village1", null))
                .as("who mediates already")
                .isInstanceOf(FieldsRefused.class);
        assertThatThrownBy(() -> choose("village2", null))
                .as("another township's")
                .isInstanceOf(FieldsRefused.class)
                .hasMessageContaining("R05");
        assertThatThrownBy(() -> driver.as("village1", () -> desk.choose(number, null, " ")))
                .isInstanceOf(FieldsRefused.class);
        assertThat(book.latest(number)).isEmpty();

        choose("township2", "township2");
        assertThatThrownBy(() -> book.take(number, "village1", "我来办这件案子。")).isInstanceOf(FieldsRefused.class);
    }

    private MediatorOrder latest() {
        return book.latest(number).orElseThrow();
    }

    private @Nullable String mediator() {
        return driver.file(number).mediator().map(CaseMediator::login).orElse(null);
    }

    private void choose(@Nullable String applicant, @Nullable String respondent) {
        driver.as("village1", () -> desk.choose(number, person(applicant), person(respondent)));
    }

    private void chooseAs(String login, String applicant) {
        driver.as(login, () -> desk.choose(number, person(applicant), null));
    }

    private @Nullable String person(@Nullable String login) {
        return login == null
                ? null
                : roster.mediatorByLogin(login).map(Mediator::id).orElseThrow();
    }
}
