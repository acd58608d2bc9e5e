package org.fengqiao.replay;

import static org.fengqiao.replay.YearScene.with;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Map;
import java.util.Set;
import java.util.function.BiFunction;
import java.util.function.Function;
import org.fengqiao.casefile.Channel;
import org.fengqiao.casefile.Tier;
import org.fengqiao.organisation.DisputeCategory;
import org.fengqiao.replay.PlannedCase.Opening;

/** What the people of the year fill in until a mediation has its outcome. */
final class MediationForms {

    private static final Set<DisputeCategory> AGAINST_ORGANISATIONS = Set.of(
            DisputeCategory.WAGE_ARREARS,
            DisputeCategory.OTHER_LABOUR,
            DisputeCategory.OTHER_CONSUMER,
            DisputeCategory.MEDICAL,
            DisputeCategory.PROPERTY_MANAGEMENT,
            DisputeCategory.ENVIRONMENT);

    /** Chooses the mediator: the proposed one, unless both sides are going to order him from the list. */
    private final BiFunction<YearScene, Map<String, Object>, Map<String, Object>> choice;

    MediationForms(BiFunction<YearScene, Map<String, Object>, Map<String, Object>> choice) {
        this.choice = choice;
    }

    /** By element. */
    Map<String, Function<YearScene, Map<String, Object>>> forms() {
        return Map.of(
                "user_prepareMediation", MediationForms::prepare,
                "user_holdSession", MediationForms::session,
                "user_recordOutcome", OutcomeForms::outcome,
                "user_enterLedger", MediationForms::ledger,
                "user_receiveCase", MediationForms::receive,
                "user_assignMediator",
                        scene -> choice.apply(scene, scene.shown().get()),
                "user_appointSession", MediationForms::appoint,
                "user_receiveReferral", MediationForms::referral,
                "user_askExpert", MediationForms::expert,
                "user_takeOrder", scene -> Map.of("taken", "yes", "plan", "分别听取双方意见后，到现场查看，再一起商量。"));
    }

    static boolean againstOrganisation(DisputeCategory category) {
        return AGAINST_ORGANISATIONS.contains(category);
    }

    private static Map<String, Object> parties(YearScene scene) {
        var plan = scene.dispute().plan();
        return Map.of(
                "applicantKind",
                "PERSON",
                "applicantPhone",
                phone(plan.index() * 2),
                "respondentKind",
                againstOrganisation(plan.category()) ? "ORGANISATION" : "PERSON",
                "respondentPhone",
                phone(plan.index() * 2 + 1),
                "furtherParties",
                "0",
                "peopleInvolved",
                plan.people());
    }

    /** Of the sample county's range, which belongs to nobody. */
    private static String phone(int number) {
        return "1990000%04d".formatted(number % 10_000);
    }

    private static Map<String, Object> prepare(YearScene scene) {
        return with(parties(scene), Map.of("rightsNoticeGiven", true, "openness", "OPEN"));
    }

    private static Map<String, Object> session(YearScene scene) {
        var held = Map.<String, Object>of(
                "heldOn",
                scene.today(),
                "place",
                scene.mediation().tier() == Tier.VILLAGE ? "村委会调解室" : "调解室",
                "present",
                "双方当事人、调解员",
                "notes",
                "双方陈述了经过，调解员说明了相关规定，提出了方案。",
                "rightsNoticeGiven",
                true);
        return with(held, mode(scene));
    }

    /** On line where it was asked for on line; in the yard after a visit that found a party discontent. */
    private static Map<String, Object> mode(YearScene scene) {
        var mobile = scene.dispute().isMobile(scene.mediation());
        return mobile
                ? Map.of("mode", "MOBILE", "mobilePlace", "COURTYARD")
                : Map.of("mode", scene.dispute().plan().channel() == Channel.ONLINE ? "ONLINE" : "IN_PERSON");
    }

    private static Map<String, Object> ledger(YearScene scene) {
        return Map.of(
                "problem", "现场调解没有达成一致，双方情绪较大。",
                "claims", "甲方要求赔偿损失，乙方只愿承担一部分。",
                "riskLevel", scene.dispute().plan().extras().risk() ? "MEDIUM" : "LOW");
    }

    private static Map<String, Object> receive(YearScene scene) {
        var hard = scene.dispute().plan().extras().expert() || Peaces.isHard(scene.category());
        return with(parties(scene), Map.of("hardCase", hard ? "yes" : "no"));
    }

    private static Map<String, Object> appoint(YearScene scene) {
        var at = scene.dispute().session();
        var session = at == null ? scene.now() : at;
        return with(
                Map.of(
                        "sessionOn",
                        LocalDate.from(session).toString(),
                        "sessionAt",
                        "%tR".formatted(LocalTime.from(session)),
                        "place",
                        "调解室",
                        "bothNotified",
                        true),
                mode(scene));
    }

    private static Map<String, Object> referral(YearScene scene) {
        var plan = scene.dispute().plan();
        var form = Map.<String, Object>of(
                "mode", plan.channel() == Channel.ONLINE ? "ONLINE" : "IN_PERSON",
                "industryCommittee", String.valueOf(scene.shown().get().get("industryCommittee")),
                "expertWanted", plan.extras().expert() ? "yes" : "no");
        return plan.opening() == Opening.ACROSS_TOWNSHIPS ? with(parties(scene), form) : form;
    }

    private static Map<String, Object> expert(YearScene scene) {
        return Map.of(
                "partiesAgree",
                true,
                "expert",
                Shown.option(scene.shown().get(), "experts", scene.dispute().random()),
                "question",
                "责任如何划分、损失如何计算比较稳妥？",
                "opinion",
                "双方都有责任，建议按过错分担，以票据为准计算损失。",
                "advisedOn",
                scene.today());
    }
}
