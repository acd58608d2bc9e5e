package org.fengqiao.caseflow;

import java.lang.reflect.Field;
import java.util.Arrays;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/** The names that Java and the models share: process keys, messages and the variables that gateways ask. */
public final class DisputeLifecycle {

    /** The whole life on one page. */
    public static final String KEY = "disputeLifecycle";

    /** Stage: mediation in the village. */
    public static final String ON_SITE_MEDIATION = "onSiteMediation";

    /** Stage: entry in the problem ledger and report to the township. */
    public static final String LEDGER_ENTRY = "ledgerEntry";

    /** Stage: mediation by the township committee. */
    public static final String TOWNSHIP_MEDIATION = "townshipMediation";

    /** Stage: the county's joint centre. */
    public static final String COUNTY_REFERRAL = "countyReferral";

    /** Stage: the agreement, its effect and performance. */
    public static final String SETTLEMENT = "settlement";

    /** Stage: the thirty days in which a court may be asked to confirm the agreement. */
    public static final String JUDICIAL_CONFIRMATION = "judicialConfirmation";

    /** Stage: the return visit. */
    public static final String FOLLOW_UP_CHECK = "followUpCheck";

    /** Stage: what is still missing, and the close. */
    public static final String CASE_CLOSING = "caseClosing";

    /** All stages, each a process of its own. */
    public static final Set<String> STAGES = Set.of(
            ON_SITE_MEDIATION,
            LEDGER_ENTRY,
            TOWNSHIP_MEDIATION,
            COUNTY_REFERRAL,
            SETTLEMENT,
            JUDICIAL_CONFIRMATION,
            FOLLOW_UP_CHECK,
            CASE_CLOSING);

    /** Beside the life of the case: a risk of escalation, followed up to its answer. */
    public static final String RISK_REPORT_FLOW = "riskReport";

    /** Beside the life of the case: a crowd is reported within hours (R30). */
    public static final String MAJOR_EVENT_REPORT_FLOW = "majorEventReport";

    /** Beside the life of the case: both sides choose a mediator from the list (R05). */
    public static final String MEDIATOR_ORDER_FLOW = "mediatorOrder";

    /** All flows that run beside the life of a case and may outlive it. */
    public static final Set<String> BESIDE = Set.of(RISK_REPORT_FLOW, MEDIATOR_ORDER_FLOW, MAJOR_EVENT_REPORT_FLOW);

    /** Both sides have chosen the same mediator. */
    public static final String BOTH_SIDES_CHOSE = "mediatorOrder.bothSidesChose";

    /** Which order of a mediator a flow is about (R05). */
    public static final ProcessVariable<Long> MEDIATOR_ORDER = new ProcessVariable<>(MEDIATOR_ORDER_FLOW, Long.class);

    /** Whether the chosen mediator takes the case. */
    public static final ProcessVariable<Boolean> ORDER_TAKEN = flag("orderTaken");

    /** The township brings the visit forward. */
    public static final String FOLLOW_UP_BROUGHT_FORWARD = "followUpCheck.broughtForward";

    /** A side refuses or ends the mediation (R03). */
    public static final String PARTY_REFUSES = "disputeLifecycle.partyRefuses";

    /** The registration was voided, merged or moved: this life of the case is over. */
    public static final String REGISTRATION_MENDED = "disputeLifecycle.registrationMended";

    /** Somebody saw a risk of escalation (R12). */
    public static final String RISK_SEEN = "disputeLifecycle.riskSeen";

    /** A supervisor orders the case up while the village mediates (R08). */
    public static final String VILLAGE_ORDERED_UP = "onSiteMediation.orderedUp";

    /** A supervisor orders the case up while the township mediates (R08). */
    public static final String TOWNSHIP_ORDERED_UP = "townshipMediation.orderedUp";

    /** The messages that Java sends: a flow that waits for another one waits for ever. */
    public static final Set<String> MESSAGES = Set.of(
            BOTH_SIDES_CHOSE,
            FOLLOW_UP_BROUGHT_FORWARD,
            PARTY_REFUSES,
            REGISTRATION_MENDED,
            RISK_SEEN,
            VILLAGE_ORDERED_UP,
            TOWNSHIP_ORDERED_UP);

    /** Which report of risk a flow is about; what it says stays in our tables (R29). */
    public static final ProcessVariable<Long> RISK_REPORT = new ProcessVariable<>("riskReport", Long.class);

    /** Which report of a major event a flow is about; what it says stays in our tables (R29). */
    public static final ProcessVariable<Long> MAJOR_EVENT_REPORT =
            new ProcessVariable<>("majorEventReport", Long.class);

    /** Whether the body that was told has the risk under control. */
    public static final ProcessVariable<Boolean> RISK_CONTAINED = flag("riskContained");

    /** Whether nothing is missing that a close demands (R22). */
    public static final ProcessVariable<Boolean> DOSSIER_COMPLETE = flag("dossierComplete");

    /** Whether the dispute was accepted (R02). */
    public static final ProcessVariable<Boolean> ACCEPTED = flag("accepted");

    /** Whether the organ that entrusted the case still waits for its result (R23). */
    public static final ProcessVariable<Boolean> REPLY_DUE = flag("replyDue");

    /** Registered as settled on the spot already (R07). */
    public static final ProcessVariable<Boolean> SETTLED_ON_THE_SPOT = flag("settledOnTheSpot");

    /** The tier at which mediation starts, or starts again: VILLAGE, TOWNSHIP, COUNTY. */
    public static final ProcessVariable<String> TIER = text("tier");

    /** Code of the national category. */
    public static final ProcessVariable<String> CATEGORY = text("category");

    /** How many parties both sides have together. */
    public static final ProcessVariable<Integer> PARTY_COUNT = new ProcessVariable<>("partyCount", Integer.class);

    /** What the decision hardCase says. */
    public static final ProcessVariable<Boolean> HARD_CASE = flag("hardCase");

    /** Code of the county industry committee. */
    public static final ProcessVariable<String> INDUSTRY_COMMITTEE = text("industryCommittee");

    /** The candidate group of the stage's tasks: a committee's code. */
    public static final ProcessVariable<String> COMMITTEE = text("committee");

    /** Login id of who mediates; not set while that person has no login. */
    public static final ProcessVariable<String> MEDIATOR = text("mediator");

    /** Whether the think tank is asked. */
    public static final ProcessVariable<Boolean> EXPERT_ASKED = flag("expertAsked");

    /** What a stage came to: a {@link StageOutcome}. */
    public static final ProcessVariable<String> OUTCOME = text("outcome");

    /** Whether the agreement is a written one. */
    public static final ProcessVariable<Boolean> AGREEMENT_WRITTEN = flag("agreementWritten");

    /** Whether everybody signed. */
    public static final ProcessVariable<Boolean> AGREEMENT_SIGNED = flag("agreementSigned");

    /** Whether a signature or the seal is still to come. */
    public static final ProcessVariable<Boolean> SIGNATURES_MISSING = flag("signaturesMissing");

    /** Whether the agreement was performed at once. */
    public static final ProcessVariable<Boolean> PERFORMED_AT_ONCE = flag("performedAtOnce");

    /** Whether an instalment is still to be watched. */
    public static final ProcessVariable<Boolean> PERFORMANCE_LEFT = flag("performanceLeft");

    /** Whether the sides mediate on what a partial agreement left open. */
    public static final ProcessVariable<Boolean> REST_MEDIATED_ON = flag("restMediatedOn");

    /** Whether the sides do not mediate on what a partial agreement left open: they are told of its routes. */
    public static final ProcessVariable<Boolean> REST_ENDS = flag("restEnds");

    /** PERFORMED, NOT_PERFORMED or NOT_CONCLUDED. */
    public static final ProcessVariable<String> SETTLEMENT_RESULT = text("settlementResult");

    /** Whether there is something that a court could confirm. */
    public static final ProcessVariable<Boolean> CONFIRMATION_OFFERED = flag("confirmationOffered");

    /** Whether another reminder of the window is to come. */
    public static final ProcessVariable<Boolean> REMINDER_LEFT = flag("reminderLeft");

    /** Whether both sides asked a court to confirm their agreement. */
    public static final ProcessVariable<Boolean> CONFIRMATION_APPLIED = flag("confirmationApplied");

    /** Whether the sides sit down again after the court's ruling. */
    public static final ProcessVariable<Boolean> MEDIATED_AGAIN = flag("mediatedAgain");

    /** Whether the day of the visit has come. */
    public static final ProcessVariable<Boolean> FOLLOW_UP_DUE = flag("followUpDue");

    /** Whether a hard case is visited a second time. */
    public static final ProcessVariable<Boolean> VISIT_AGAIN = flag("visitAgain");

    /** HOLDS or BROKEN. */
    public static final ProcessVariable<String> FOLLOW_UP_RESULT = text("followUpResult");

    /** Whether a limit has passed, as the case file sees it. */
    public static final ProcessVariable<Boolean> LIMIT_PASSED = flag("limitPassed");

    private DisputeLifecycle() {}

    /** Every variable above: there are no others in our flows. */
    static ProcessVariable<?>[] variables() {
        return Arrays.stream(DisputeLifecycle.class.getFields())
                .filter(field -> field.getType() == ProcessVariable.class)
                .map(DisputeLifecycle::read)
                .toArray(ProcessVariable<?>[]::new);
    }

    /** The type of every variable, by name. */
    public static Map<String, Class<?>> variableTypes() {
        return Arrays.stream(variables())
                .collect(Collectors.toUnmodifiableMap(ProcessVariable::name, ProcessVariable::type));
    }

    private static ProcessVariable<?> read(Field field) {
        try {
            return (ProcessVariable<?>) field.get(null);
        } catch (IllegalAccessException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    private static ProcessVariable<Boolean> flag(String name) {
        return new ProcessVariable<>(name, Boolean.class);
    }

    private static ProcessVariable<String> text(String name) {
        return new ProcessVariable<>(name, String.class);
    }
}
