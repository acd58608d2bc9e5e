package org.fengqiao.replay;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.random.RandomGenerator;
import org.camunda.bpm.engine.FormService;
import org.camunda.bpm.engine.RepositoryService;
import org.fengqiao.casefile.CaseNumber;
import org.fengqiao.casefile.Channel;
import org.fengqiao.casefile.PartyDetails;
import org.fengqiao.casefile.PartyKind;
import org.fengqiao.casefile.Side;
import org.fengqiao.caseflow.CaseFlow;
import org.fengqiao.caseflow.DisputeLifecycle;
import org.fengqiao.intake.DisputeReport;
import org.fengqiao.intake.IntakeDesk;
import org.fengqiao.intake.Obstacle;
import org.fengqiao.intake.OnTheSpot;
import org.fengqiao.replay.PlannedCase.Opening;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Registers the cases of the year: those of a usual way by the start form, the others (on line, by telephone, from a squad
 * or the grid) as the interface does, which alone can name the way.
 */
class YearRegistration {

    private static final String SAID_ON_THE_SPOT = "双方当场说定，互不追究，各自管好自家的一边。";

    private final FormService forms;
    private final RepositoryService repository;
    private final IntakeDesk intake;
    private final CaseFlow flow;
    private final TransactionTemplate transaction;

    YearRegistration(
            FormService forms,
            RepositoryService repository,
            IntakeDesk intake,
            CaseFlow flow,
            TransactionTemplate transaction) {
        this.forms = forms;
        this.repository = repository;
        this.intake = intake;
        this.flow = flow;
        this.transaction = transaction;
    }

    /** By whoever acts in this thread. */
    CaseNumber register(PlannedCase plan, RandomGenerator random, LocalDate today, String by) {
        var applicant = YearTexts.name(random);
        var respondent = YearTexts.name(random);
        var facts = YearTexts.facts(plan, random);
        if (plan.channel() == Channel.usualFor(plan.source())) {
            return byForm(plan, applicant, respondent, facts, today);
        }
        var report = report(plan, applicant, respondent, facts);
        var number = transaction.execute(status -> {
            var registration = intake.register(report, by);
            flow.start(registration.file(), registration.tenant(), registration.answers());
            return registration.file().number();
        });
        return Objects.requireNonNull(number);
    }

    private CaseNumber byForm(PlannedCase plan, String applicant, String respondent, String facts, LocalDate today) {
        var fields = new HashMap<String, Object>(Map.of(
                "village",
                plan.village(),
                "category",
                plan.category().code(),
                "applicantName",
                applicant,
                "respondentName",
                respondent,
                "facts",
                facts,
                "source",
                plan.source().name(),
                "respondentElsewhere",
                plan.opening() == Opening.ACROSS_TOWNSHIPS,
                "settledOnTheSpot",
                plan.opening() == Opening.ON_THE_SPOT ? "yes" : "no"));
        if (plan.opening() == Opening.ON_THE_SPOT) {
            fields.putAll(onTheSpot());
        } else {
            fields.put("obstacle", obstacle(plan).name());
        }
        if (plan.source().isEntrusted()) {
            fields.putAll(letter(plan, today));
        }
        var start = forms.submitStartForm(definition(), fields);
        return CaseNumber.of(start.getBusinessKey());
    }

    private static Map<String, Object> onTheSpot() {
        return Map.of(
                "bothPresent", true,
                "rightsNoticeGiven", true,
                "agreementContent", SAID_ON_THE_SPOT,
                "performedAtOnce", true);
    }

    private static Map<String, Object> letter(PlannedCase plan, LocalDate today) {
        return Map.of(
                "entrustingOrgan", "青溪县" + plan.source().label().chinese().replace("委托移送", "") + "（示例）",
                "letterNumber", "青移〔" + today.getYear() + "〕" + (plan.index() + 1) + " 号",
                "letterOn", today.toString());
    }

    private static DisputeReport report(PlannedCase plan, String applicant, String respondent, String facts) {
        var kind = MediationForms.againstOrganisation(plan.category()) ? PartyKind.ORGANISATION : PartyKind.PERSON;
        return new DisputeReport(
                plan.category(),
                plan.source(),
                plan.channel(),
                plan.village(),
                plan.opening() == Opening.ACROSS_TOWNSHIPS,
                null,
                facts,
                null,
                null,
                List.of(
                        PartyDetails.named(Side.APPLICANT, applicant),
                        new PartyDetails(Side.RESPONDENT, kind, respondent, null, null, null, null, null)),
                obstacle(plan),
                null,
                plan.opening() == Opening.ON_THE_SPOT ? new OnTheSpot(true, true, SAID_ON_THE_SPOT, true, null) : null);
    }

    private static Obstacle obstacle(PlannedCase plan) {
        return plan.opening() == Opening.NOT_ACCEPTED ? Obstacle.OTHER_COUNTY : Obstacle.NONE;
    }

    private String definition() {
        return repository
                .createProcessDefinitionQuery()
                .processDefinitionKey(DisputeLifecycle.KEY)
                .latestVersion()
                .singleResult()
                .getId();
    }
}
