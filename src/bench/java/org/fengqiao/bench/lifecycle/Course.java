package org.fengqiao.bench.lifecycle;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** The two courses that are measured, each from registration to closure. */
enum Course {
    /** Fails in the village and in the township, is agreed in writing at the county, signed, performed at once, visited. */
    LONGEST(false, longest()),

    /** Settled on the spot and performed at once; visited. */
    SHORTEST(true, List.of());

    /** The last task of both, after the visit was brought forward. */
    static final Step VISIT = new Step("user_visitParties", "township1", Map.of("followUpResult", "HOLDS"));

    private final boolean settledOnTheSpot;
    private final List<Step> steps;

    Course(boolean settledOnTheSpot, List<Step> steps) {
        this.settledOnTheSpot = settledOnTheSpot;
        this.steps = steps;
    }

    boolean settledOnTheSpot() {
        return settledOnTheSpot;
    }

    /** What people do before the visit, in order. */
    List<Step> steps() {
        return steps;
    }

    /** The first variables of the flow, as the start form of the product writes them. */
    Map<String, Object> begun() {
        var variables = new HashMap<String, Object>(Map.of(
                "accepted", true,
                "settledOnTheSpot", settledOnTheSpot,
                "tier", "VILLAGE",
                "category", "02",
                "partyCount", 2,
                "committee", "C990100101201",
                "mediator", "village1"));
        if (settledOnTheSpot) {
            variables.put("agreementWritten", false);
            variables.put("performedAtOnce", true);
        }
        return variables;
    }

    /**
     * What the empty delegate of an element writes, because a gateway behind it asks: the same as the product's delegate.
     */
    static Map<String, Object> written(String element) {
        return switch (element) {
            case "service_assignMediator" -> Map.of("mediator", "village1");
            case "rule_judgeHardCase" -> Map.of("hardCase", false);
            case "rule_chooseIndustryCommittee" -> Map.of("industryCommittee", "H01");
            case "service_takeEffect" ->
                Map.of(
                        "confirmationOffered", false,
                        "restMediatedOn", false,
                        "restEnds", false,
                        "settlementResult", "PERFORMED");
            case "service_checkFollowUpDue" -> Map.of("followUpDue", true);
            case "service_countVisits" -> Map.of("visitAgain", false);
            case "service_checkDossier" -> Map.of("replyDue", false, "dossierComplete", true);
            default -> Map.of();
        };
    }

    private static List<Step> longest() {
        return Stream.of(village(), township(), county(), settlement())
                .flatMap(List::stream)
                .toList();
    }

    private static List<Step> village() {
        return List.of(
                Step.of("user_prepareMediation", "village1"),
                Step.of("user_holdSession", "village1"),
                new Step("user_recordOutcome", "village1", Map.of("outcome", "NOT_AGREED")),
                Step.of("user_enterLedger", "village1"));
    }

    private static List<Step> township() {
        return List.of(
                new Step("user_receiveCase", "township1", Map.of("hardCase", false)),
                new Step("user_assignMediator", "township1", Map.of("mediator", "township2")),
                Step.of("user_appointSession", "township2"),
                Step.of("user_holdSession", "township2"),
                new Step("user_recordOutcome", "township2", Map.of("outcome", "NOT_AGREED")));
    }

    private static List<Step> county() {
        return List.of(
                new Step(
                        "user_receiveReferral",
                        "county1",
                        Map.of("partyCount", 2, "expertAsked", false, "industryCommittee", "H01")),
                new Step("user_assignMediator", "county1", Map.of("mediator", "county2")),
                Step.of("user_appointSession", "county2"),
                Step.of("user_holdSession", "county2"),
                new Step(
                        "user_recordOutcome",
                        "county2",
                        Map.of("outcome", "AGREED", "agreementWritten", true, "performedAtOnce", true)));
    }

    private static List<Step> settlement() {
        return List.of(new Step(
                "user_signAgreement", "county2", Map.of("agreementSigned", true, "signaturesMissing", false)));
    }
}
