package org.fengqiao.supervision;

import java.util.Arrays;
import java.util.List;
import org.fengqiao.casefile.Channel;
import org.fengqiao.casefile.Ending;
import org.fengqiao.casefile.Source;
import org.fengqiao.casefile.StopGround;
import org.fengqiao.casefile.Tier;
import org.fengqiao.document.PaperKind;
import org.fengqiao.ledger.RiskLevel;
import org.fengqiao.mediation.MobilePlace;
import org.fengqiao.mediation.MovingReason;
import org.fengqiao.mediation.SessionMode;
import org.fengqiao.organisation.CommitteeKind;
import org.fengqiao.organisation.DisputeCategory;
import org.fengqiao.roster.AbsenceReason;
import org.fengqiao.roster.ExpertOrigin;
import org.fengqiao.shared.Label;
import org.fengqiao.staffing.LeavingReason;

/**
 * The closed tables of codes, to read: figures are added up by them, so that a county that changed one could not be compared
 * with any other. What a county decides itself is in the decision tables of the flows and in its list of places.
 */
public final class CodeTables {

    private static final Label LAW = new Label(
            "由法律、部里的统计表固定；随软件版本更新，县里不能改。", "Fixed by law or the ministry's tables; changes with the software.");
    private static final Label PRODUCT =
            new Label("由软件固定；需要增减的，向软件维护者提出。", "Fixed by the software; ask its maintainers for another.");
    private static final Label STATISTICS = new Label("司法部人民调解统计表", "The ministry's statistics of people's mediation");
    private static final Label MEDIATION_LAW = new Label("《人民调解法》", "People's Mediation Law");
    private static final Label PRACTICE = new Label("本县办案流程", "The county's procedure");

    private CodeTables() {}

    /** All of them. */
    public static List<CodeTable> all() {
        return List.of(
                categories(),
                CodeTable.of(
                        "committee-kind",
                        new Label("调委会类别", "Kinds of committees"),
                        MEDIATION_LAW,
                        LAW,
                        CommitteeKind.values()),
                CodeTable.of("tier", new Label("层级", "Tiers"), MEDIATION_LAW, LAW, Tier.values()),
                CodeTable.of("source", new Label("案件来源", "Sources of cases"), STATISTICS, LAW, Source.values()),
                CodeTable.of("channel", new Label("得知途径", "Channels"), PRACTICE, PRODUCT, Channel.values()),
                CodeTable.of("ending", new Label("终止方式", "Endings"), MEDIATION_LAW, LAW, Ending.values()),
                CodeTable.of(
                        "stop-ground",
                        new Label("暂停计时事由", "Grounds to stop the clock"),
                        PRACTICE,
                        PRODUCT,
                        StopGround.values()),
                CodeTable.of("risk-level", new Label("激化风险", "Risk levels"), PRACTICE, PRODUCT, RiskLevel.values()),
                CodeTable.of(
                        "session-mode",
                        new Label("调解方式", "How sessions are held"),
                        PRACTICE,
                        PRODUCT,
                        SessionMode.values()),
                CodeTable.of(
                        "mobile-place",
                        new Label("流动调解地点", "Where the mobile room sits"),
                        PRACTICE,
                        PRODUCT,
                        MobilePlace.values()),
                CodeTable.of(
                        "moving-reason",
                        new Label("调解改期原因", "Why a session is moved"),
                        PRACTICE,
                        PRODUCT,
                        MovingReason.values()),
                CodeTable.of("paper-kind", new Label("材料类别", "Kinds of papers"), PRACTICE, PRODUCT, PaperKind.values()),
                CodeTable.of(
                        "absence-reason",
                        new Label("请假类别", "Kinds of absence"),
                        PRACTICE,
                        PRODUCT,
                        AbsenceReason.values()),
                CodeTable.of(
                        "leaving-reason",
                        new Label("离任原因", "Why a mediator leaves"),
                        MEDIATION_LAW,
                        PRODUCT,
                        LeavingReason.values()),
                CodeTable.of(
                        "expert-origin",
                        new Label("智囊团来源群体", "Origins of experts"),
                        PRACTICE,
                        PRODUCT,
                        ExpertOrigin.values()));
    }

    private static CodeTable categories() {
        return new CodeTable(
                "category",
                new Label("纠纷类型", "Categories of disputes"),
                STATISTICS,
                LAW,
                Arrays.stream(DisputeCategory.values())
                        .map(each -> new CodeTable.Row(each.code(), each.chinese(), each.english()))
                        .toList());
    }
}
