package org.fengqiao.processes;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.camunda.bpm.model.bpmn.instance.UserTask;
import org.fengqiao.assignment.OrderDesk;
import org.fengqiao.casefile.CaseNumber;
import org.fengqiao.escalation.RiskDesk;
import org.fengqiao.escalation.RiskKind;
import org.fengqiao.processes.ShippedFlows.Form;
import org.fengqiao.roster.Roster;
import org.fengqiao.testing.CaseDriver;
import org.fengqiao.testing.CaseWalk;
import org.fengqiao.testing.EngineTest;
import org.fengqiao.testing.FormInputs;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/**
 * What each form is given before anybody types: all that it shows, nothing that it does not know, and proposals that are
 * among its options. A value that fits no option leaves the question unanswered on the screen, in place of its default.
 */
@EngineTest
class ShownFormsTest {

    private static final Pattern NAME = Pattern.compile("[a-z][A-Za-z]+");

    @Autowired
    CaseDriver driver;

    @Autowired
    CaseWalk walk;

    @Autowired
    RiskDesk risks;

    @Autowired
    OrderDesk orders;

    @Autowired
    Roster roster;

    private final Map<String, Form> forms = ShippedFlows.forms().collect(Collectors.toMap(Form::id, form -> form));
    private final Set<String> looked = new TreeSet<>();
    private final Set<CaseNumber> cases = new HashSet<>();

    @AfterEach
    void endTheCases() {
        cases.forEach(driver::end);
    }

    @Test
    void everyFormGetsWhatItShowsAndNothingElse() {
        var number = walk.inTheVillage();
        cases.add(number);
        step(number, "user_prepareMediation", "village1", "prepareMediationForm", FormInputs.prepare());
        step(number, "user_holdSession", "village1", "holdSessionForm", FormInputs.session());
        step(number, "user_recordOutcome", "village1", "recordOutcomeForm", FormInputs.outcome("ANOTHER_SESSION"));
        step(number, "user_holdSession", "village1", "holdSessionForm", FormInputs.session());
        step(number, "user_recordOutcome", "village1", "recordOutcomeForm", FormInputs.outcome("NOT_AGREED"));
        step(number, "user_enterLedger", "village1", "enterLedgerForm", FormInputs.ledger());
        step(number, "user_receiveCase", "township1", "receiveCaseForm", FormInputs.receive());
        step(number, "user_assignMediator", "township1", "assignMediatorForm", FormInputs.assign("township2"));
        step(number, "user_appointSession", "township2", "appointSessionForm", FormInputs.appoint());
        step(number, "user_holdSession", "township2", "holdTownshipSessionForm", FormInputs.session());
        step(number, "user_recordOutcome", "township2", "recordTownshipOutcomeForm", FormInputs.outcome("NOT_AGREED"));
        step(number, "user_receiveReferral", "county1", "receiveReferralForm", FormInputs.receiveReferral(true));
        look(number, "user_askExpert", "county1", "askExpertForm");

        var direct = walk.acrossTownships();
        cases.add(direct);
        step(direct, "user_receiveReferral", "county1", "receiveReferralForm", FormInputs.receiveReferral(false));
        step(direct, "user_assignMediator", "county1", "assignCountyMediatorForm", FormInputs.assign("county2"));
        step(direct, "user_appointSession", "county2", "appointCountySessionForm", FormInputs.appoint());
        step(direct, "user_holdSession", "county2", "holdCountySessionForm", FormInputs.session());
        step(direct, "user_recordOutcome", "county2", "recordCountyOutcomeForm", FormInputs.outcome("NOT_AGREED"));
        look(direct, "user_informRoutes", "county2", "informRoutesForm");

        var left = walk.inTheVillage();
        cases.add(left);
        walk.village(left, FormInputs.outcome("WITHDRAWN"));
        look(left, "user_informWithdrawn", "village1", "informWithdrawnForm");

        var entrusted = driver.register("village1", Map.of("source", "ENTRUSTED_BY_POLICE"));
        cases.add(entrusted);
        walk.village(entrusted, FormInputs.outcome("WITHDRAWN"));
        driver.submit(entrusted, "user_informWithdrawn", "village1", FormInputs.informRoutes());
        look(entrusted, "user_replyToEntrustingOrgan", "village1", "replyToOrganForm");

        var refused = driver.register("village1", Map.of("obstacle", "NOT_CIVIL"));
        cases.add(refused);
        look(refused, "user_informNotAccepted", "village1", "informNotAcceptedForm");

        var risky = walk.performedAtOnce();
        cases.add(risky);
        driver.as("village1", () -> risks.raise(risky, RiskKind.CRIMINAL, "乙方扬言要动刀。", "已把双方分开。"));
        walk.bringFollowUpForward(risky);
        driver.submit(risky, "user_visitParties", "township1", FormInputs.visit("NONE"));
        look(risky, "user_completeDossier", "village1", "completeDossierForm");
        step(risky, "user_reportRisk", "village1", "reportRiskForm", FormInputs.reportRisk());
        look(risky, "user_recordRiskAnswer", "village1", "recordRiskAnswerForm");

        var crowd = walk.inTheVillage();
        cases.add(crowd);
        driver.submit(
                crowd,
                "user_prepareMediation",
                "village1",
                FormInputs.with(FormInputs.prepare(), Map.of("peopleInvolved", 11)));
        look(crowd, "user_reportMajorEvent", "village1", "reportMajorEventForm");

        var partly = walk.inTheVillage();
        cases.add(partly);
        walk.village(partly, FormInputs.agreedInPart("ORAL", true, "ENDS"));
        look(partly, "user_informRest", "village1", "informRestForm");

        var ordered = walk.inTheVillage();
        cases.add(ordered);
        driver.as("village1", () -> orders.choose(ordered, person("township2"), person("township2")));
        look(ordered, "user_takeOrder", "township2", "takeOrderForm");

        var settled = walk.inTheVillage();
        cases.add(settled);
        walk.village(settled, FormInputs.agreed("WRITTEN", false));
        step(settled, "user_signAgreement", "village1", "signAgreementForm", FormInputs.signed());
        look(settled, "user_confirmPerformance", "village1", "confirmPerformanceForm");
        step(
                settled,
                "user_decideConfirmation",
                "village1",
                "decideConfirmationForm",
                FormInputs.confirmationApplied());
        look(settled, "user_recordRuling", "village1", "recordRulingForm");
        walk.bringFollowUpForward(settled);
        look(settled, "user_visitParties", "township1", "visitPartiesForm");

        assertThat(looked).isEqualTo(taskForms());
    }

    private static Set<String> taskForms() {
        return ShippedFlows.models()
                .flatMap(model -> model.all(UserTask.class).stream())
                .map(UserTask::getCamundaFormRef)
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private void step(CaseNumber number, String element, String login, String key, Map<String, Object> fields) {
        look(number, element, login, key);
        driver.submit(number, element, login, fields);
    }

    private String person(String login) {
        return roster.mediatorByLogin(login).orElseThrow().id();
    }

    private void look(CaseNumber number, String element, String login, String key) {
        looked.add(key);
        var form = forms.get(key);
        var shown = new HashMap<>(driver.shown(number, element, login));

        assertThat(shown.keySet()).as("what %s is given", key).containsAll(wanted(form));
        assertThat(known(form)).as("what %s knows", key).containsAll(shown.keySet());
        form.fields().stream()
                .filter(field ->
                        field.has("values") && shown.get(field.path("key").asText()) != null)
                .forEach(field -> assertThat(options(field))
                        .as("%s of %s", field.path("key").asText(), key)
                        .contains(shown.get(field.path("key").asText())));
    }

    /** What the form only shows, and the lists from which it lets choose. */
    private static Set<String> wanted(Form form) {
        return form.components().stream()
                .flatMap(each -> Stream.concat(
                        each.path("disabled").asBoolean()
                                ? Stream.of(each.path("key").asText())
                                : Stream.of(),
                        each.has("valuesKey") ? Stream.of(each.path("valuesKey").asText()) : Stream.of()))
                .collect(Collectors.toSet());
    }

    /** Every name that the form mentions: keys, lists, texts, conditions. */
    private static Set<String> known(Form form) {
        return form.components().stream()
                .flatMap(each -> Stream.of(
                        each.path("key").asText(),
                        each.path("valuesKey").asText(),
                        each.path("text").asText(),
                        each.at("/conditional/hide").asText()))
                .flatMap(text -> NAME.matcher(text).results().map(found -> found.group()))
                .collect(Collectors.toSet());
    }

    private static Set<Object> options(JsonNode field) {
        return StreamSupport.stream(field.path("values").spliterator(), false)
                .map(each -> each.path("value").asText())
                .collect(Collectors.toSet());
    }
}
