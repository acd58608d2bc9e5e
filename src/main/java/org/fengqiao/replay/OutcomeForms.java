package org.fengqiao.replay;

import java.util.HashMap;
import java.util.Map;

/** What a mediation comes to, as the mediators of the year write it down. */
final class OutcomeForms {

    private OutcomeForms() {}

    static Map<String, Object> outcome(YearScene scene) {
        return switch (scene.mediation().how()) {
            case AGREED -> agreed(scene);
            case WITHDRAWN -> Map.of("outcome", "WITHDRAWN", "leftBy", "RESPONDENT", "reason", "对方不愿再调。");
            case TO_COUNTY -> Map.of("outcome", "TO_COUNTY", "reason", "对方是县城的单位，愿意直接请县里调解。");
            case NOT_AGREED, OUT_OF_TIME -> Map.of("outcome", "NOT_AGREED", "reason", "双方对赔偿数额分歧较大。");
        };
    }

    private static Map<String, Object> agreed(YearScene scene) {
        var peace = scene.dispute().peace();
        var terms = new HashMap<String, Object>(Map.of(
                "outcome",
                "AGREED",
                "agreementForm",
                peace.written() ? "WRITTEN" : "ORAL",
                "bothWantOral",
                !peace.written(),
                "agreementContent",
                "双方互谅互让，按商定的方案办理，今后和睦相处。",
                "performedAtOnce",
                peace.atOnce() ? "yes" : "no",
                "partial",
                "no"));
        var amount = 200 + 100 * scene.dispute().random().nextInt(60);
        terms.put("amount", amount);
        if (!peace.atOnce()) {
            terms.putAll(term(scene, peace.parts(), amount));
        }
        return terms;
    }

    private static Map<String, Object> term(YearScene scene, int parts, int amount) {
        var day =
                scene.now().toLocalDate().plusDays(7 + scene.dispute().random().nextInt(14));
        return parts == 1
                ? Map.of("instalments", "1", "performBy", day.toString())
                : Map.of(
                        "instalments",
                        "2",
                        "instalmentOneDueOn",
                        day.toString(),
                        "instalmentOneAmount",
                        amount / 2,
                        "instalmentTwoDueOn",
                        day.plusDays(20).toString(),
                        "instalmentTwoAmount",
                        amount - amount / 2);
    }
}
