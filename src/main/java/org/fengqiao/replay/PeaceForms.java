package org.fengqiao.replay;

import static org.fengqiao.replay.YearScene.with;

import java.util.HashMap;
import java.util.Map;
import java.util.function.Function;
import org.fengqiao.casefile.Channel;
import org.fengqiao.followup.Wish;
import org.fengqiao.organisation.DisputeCategory;
import org.fengqiao.replay.Turn.Court;
import org.fengqiao.replay.Turn.Performed;
import org.fengqiao.replay.Turn.Signed;

/** What the people of the year fill in once a mediation is over. */
final class PeaceForms {

    private PeaceForms() {}

    /** By element. */
    static Map<String, Function<YearScene, Map<String, Object>>> forms() {
        return Map.ofEntries(
                Map.entry("user_signAgreement", PeaceForms::sign),
                Map.entry("user_confirmPerformance", PeaceForms::performance),
                Map.entry("user_decideConfirmation", PeaceForms::confirmation),
                Map.entry("user_recordRuling", PeaceForms::ruling),
                Map.entry("user_visitParties", PeaceForms::visit),
                Map.entry("user_informNotAccepted", PeaceForms::routes),
                Map.entry("user_informWithdrawn", PeaceForms::routes),
                Map.entry("user_informRoutes", PeaceForms::routes),
                Map.entry("user_informRoutesOutOfTime", PeaceForms::routes),
                Map.entry("user_replyToEntrustingOrgan", PeaceForms::reply),
                Map.entry("user_reportRisk", PeaceForms::reportRisk),
                Map.entry("user_recordRiskAnswer", PeaceForms::riskAnswer));
    }

    private static Map<String, Object> sign(YearScene scene) {
        if (scene.dispute().peace().signed() == Signed.REFUSED) {
            return Map.of("signing", "REFUSED", "refusedBy", "RESPONDENT", "refusalReason", "回家商量后反悔。");
        }
        var day = scene.today();
        var status = scene.category() == DisputeCategory.MARRIAGE_AND_FAMILY;
        return Map.of(
                "signing", "SIGNED",
                "applicantSignedOn", day,
                "respondentSignedOn", day,
                "mediatorSignedOn", day,
                "sealedOn", day,
                "personalStatus", status ? "yes" : "no",
                "signedOnPaper", status);
    }

    private static Map<String, Object> performance(YearScene scene) {
        if (scene.dispute().peace().performed() == Performed.REFUSED) {
            return with(routes(scene), Map.of("performance", "REFUSED", "note", "两次电话、一次上门督促，仍不履行。", "watchOn", "no"));
        }
        scene.dispute().perform();
        return Map.of("performance", "PERFORMED", "performedOn", scene.today());
    }

    private static Map<String, Object> confirmation(YearScene scene) {
        if (scene.category() == DisputeCategory.MARRIAGE_AND_FAMILY) {
            return Map.of("informed", true, "excluded", "STATUS", "excludedReason", "涉及婚姻关系。");
        }
        var court = scene.dispute().peace().court();
        var wish = court == Court.CONFIRMED || court == Court.REJECTED ? "APPLY" : "NOT_WANTED";
        var form = new HashMap<String, Object>(Map.of("informed", true, "excluded", "NONE", "confirmationWish", wish));
        if (wish.equals("APPLY")) {
            form.putAll(Map.of("bothApply", true, "appliedOn", scene.today(), "court", "青溪县人民法院"));
        }
        return form;
    }

    private static Map<String, Object> ruling(YearScene scene) {
        var number = "（" + scene.now().getYear() + "）青0001民特"
                + (scene.dispute().plan().index() + 1) + "号";
        var ruling = Map.<String, Object>of("ruledOn", scene.today(), "rulingNumber", number);
        return scene.dispute().peace().court() == Court.CONFIRMED
                ? with(ruling, Map.of("ruling", "CONFIRMED"))
                : with(ruling, Map.of("ruling", "REJECTED", "rulingReason", "协议内容不明确。", "afterRejection", "SUE"));
    }

    private static Map<String, Object> visit(YearScene scene) {
        var peace = scene.dispute().peace();
        var wish = peace.wish();
        return Map.of(
                "visitedOn", scene.today(),
                "how", scene.dispute().plan().channel() == Channel.ONLINE ? "PHONE" : "HOME_VISIT",
                "performanceSeen", seen(scene),
                "satisfaction", String.valueOf(peace.satisfaction()),
                "relapse", wish == Wish.NONE ? "no" : "yes",
                "finding", wish == Wish.NONE ? "双方相处平稳，没有新的矛盾。" : "一方对结果不满意，又起争执。",
                "wish", wish.name());
    }

    private static String seen(YearScene scene) {
        var peace = scene.dispute().peace();
        if (peace.atOnce() || scene.dispute().isPerformed()) {
            return "PERFORMED";
        }
        return peace.performed() == Performed.REFUSED ? "NOT_PERFORMED" : "PARTLY";
    }

    private static Map<String, Object> routes(YearScene scene) {
        return Map.of("servedOn", scene.today(), "servedHow", "IN_PERSON", "acknowledged", "yes");
    }

    private static Map<String, Object> reply(YearScene scene) {
        return Map.of(
                "result", String.valueOf(scene.shown().get().get("result")),
                "papersEnclosed", true,
                "repliedOn", scene.today());
    }

    private static Map<String, Object> reportRisk(YearScene scene) {
        return Map.of(
                "reportedTo",
                        Shown.option(
                                scene.shown().get(), "bodies", scene.dispute().random()),
                "reportedOn", scene.today(),
                "receivedBy", "值班人员");
    }

    private static Map<String, Object> riskAnswer(YearScene scene) {
        return Map.of("answeredOn", scene.today(), "answer", "已到场处置，双方情绪平稳。", "contained", "yes");
    }
}
