package org.fengqiao.escalation;

import java.util.Map;
import org.fengqiao.casefile.CaseFile;
import org.fengqiao.casefile.CaseNumber;
import org.fengqiao.casefile.CaseRuleViolated;
import org.fengqiao.casefile.Standing;
import org.fengqiao.casefile.Tier;
import org.fengqiao.caseflow.CasePosition;
import org.fengqiao.caseflow.DisputeLifecycle;
import org.fengqiao.shared.Label;
import org.springframework.stereotype.Component;

/** Where a case goes when a supervisor orders it up, or why it cannot (R08). */
@Component
class OrderUpWay {

    private static final Map<Tier, Way> WAYS = Map.of(
            Tier.VILLAGE,
            new Way(
                    DisputeLifecycle.ON_SITE_MEDIATION,
                    DisputeLifecycle.VILLAGE_ORDERED_UP,
                    new Label("村级现场调解", "On-site mediation"),
                    new Label(
                            "乡镇调解（村里先登记问题台账，一个工作日内不登记的自动登记上报）",
                            "township mediation (the village enters the ledger first; after one working day that is done for it)")),
            Tier.TOWNSHIP,
            new Way(
                    DisputeLifecycle.TOWNSHIP_MEDIATION,
                    DisputeLifecycle.TOWNSHIP_ORDERED_UP,
                    new Label("乡镇调解", "Township mediation"),
                    new Label("县联调中心调解", "mediation at the county centre")));

    private final CasePosition position;

    OrderUpWay(CasePosition position) {
        this.position = position;
    }

    /** @throws CaseRuleViolated saying why there is none */
    Way of(CaseFile file) {
        demandMediated(file);
        var way = WAYS.get(file.tier());
        if (way == null) {
            throw refused(file, "案件已在县级，上面没有调解层级；调不成的由县里告知其他途径。", "There is no tier above the county.");
        }
        if (!position.waitsFor(file.number(), way.signal())) {
            throw notListening(file, way);
        }
        return way;
    }

    private static void demandMediated(CaseFile file) {
        if (file.standing() == Standing.CLOSED) {
            throw refused(file, "案件已结案，不能上报。", "The case is closed.");
        }
        if (file.standing() == Standing.SETTLED) {
            throw refused(file, "双方已达成协议，正在履行，没有可上报的调解；可以催办。", "The sides have agreed: there is nothing to hand up.");
        }
        if (!file.isBeingMediated()) {
            throw refused(file, "调解已经终止，只剩告知途径和结案，不能上报；可以催办。", "The mediation has ended: there is nothing to hand up.");
        }
    }

    private CaseRuleViolated notListening(CaseFile file, Way way) {
        var inStage = position.of(file.number()).stream()
                .anyMatch(place -> place.process().equals(way.stage()));
        return inStage
                ? refused(
                        file,
                        "本案走的“" + way.from().chinese() + "”是旧版流程，那一版还没有督导上报：期限到了会自动上报，也可以先把案件迁移到新版流程再上报。",
                        "This case runs on an older version of its flow, which knows no such order: migrate it first.")
                : refused(
                        file,
                        "本级调解已经结束，正在上报途中（登记台账），一个工作日内不登记的自动上报；可以催办。",
                        "It is on its way up already: the ledger is being entered.");
    }

    private static CaseRuleViolated refused(CaseFile file, String chinese, String english) {
        return new CaseRuleViolated(file.number(), chinese, english);
    }

    /**
     * From where to where.
     *
     * @param signal the message by which the flow is told
     * @param to what comes next, in words
     */
    record Way(String stage, String signal, Label from, Label to) {

        OrderUpDesk.Way shown(CaseNumber number) {
            return new OrderUpDesk.Way(number.code(), from.chinese(), from.english(), to.chinese(), to.english());
        }
    }
}
