package org.fengqiao.supervision;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.fengqiao.caseflow.DisputeLifecycle;
import org.fengqiao.organisation.Committee;
import org.fengqiao.organisation.Committees;
import org.fengqiao.organisation.DisputeCategory;
import org.fengqiao.organisation.Unit;
import org.fengqiao.organisation.UnitLevel;
import org.fengqiao.organisation.Units;
import org.fengqiao.shared.Label;
import org.springframework.stereotype.Component;

/** What the codes of facts are called. */
@Component
class FigureNames {

    private static final Map<String, Label> STAGES = Map.ofEntries(
            Map.entry(DisputeLifecycle.ON_SITE_MEDIATION, new Label("村级现场调解", "On-site mediation")),
            Map.entry(DisputeLifecycle.LEDGER_ENTRY, new Label("登记问题台账", "Ledger entry")),
            Map.entry(DisputeLifecycle.TOWNSHIP_MEDIATION, new Label("乡镇调解", "Township mediation")),
            Map.entry(DisputeLifecycle.COUNTY_REFERRAL, new Label("县联调中心调解", "County mediation")),
            Map.entry(DisputeLifecycle.SETTLEMENT, new Label("协议与履行", "Settlement")),
            Map.entry(DisputeLifecycle.JUDICIAL_CONFIRMATION, new Label("司法确认", "Judicial confirmation")),
            Map.entry(DisputeLifecycle.FOLLOW_UP_CHECK, new Label("回访核查", "Follow-up")),
            Map.entry(DisputeLifecycle.CASE_CLOSING, new Label("结案", "Closing")),
            Map.entry(DisputeLifecycle.KEY, new Label("纠纷全过程", "Whole life of a dispute")),
            Map.entry(DisputeLifecycle.RISK_REPORT_FLOW, new Label("激化风险报告", "Report of a risk")),
            Map.entry(DisputeLifecycle.MAJOR_EVENT_REPORT_FLOW, new Label("重大事项报告", "Report of a major event")),
            Map.entry(DisputeLifecycle.MEDIATOR_ORDER_FLOW, new Label("双方点单", "Mediator chosen by both sides")));

    private static final List<String> WAY = List.of(
            DisputeLifecycle.ON_SITE_MEDIATION,
            DisputeLifecycle.LEDGER_ENTRY,
            DisputeLifecycle.TOWNSHIP_MEDIATION,
            DisputeLifecycle.COUNTY_REFERRAL,
            DisputeLifecycle.SETTLEMENT,
            DisputeLifecycle.FOLLOW_UP_CHECK,
            DisputeLifecycle.CASE_CLOSING);

    private final Units units;
    private final Committees committees;

    FigureNames(Units units, Committees committees) {
        this.units = units;
        this.committees = committees;
    }

    /** A stage's name; its key where it has none. */
    static Label ofStage(String stage) {
        return STAGES.getOrDefault(stage, new Label(stage, stage));
    }

    /** The names of several stages at once. */
    static Label ofStages(List<String> stages) {
        var names = stages.stream().map(FigureNames::ofStage).toList();
        return new Label(
                names.stream().map(Label::chinese).collect(Collectors.joining("、")),
                names.stream().map(Label::english).collect(Collectors.joining(", ")));
    }

    /** The stages of a case that goes the whole way, in their order, with those that it came to; the last three follow an agreement. */
    static List<CaseView.StageView> way(Set<String> reached) {
        return WAY.stream()
                .map(stage -> new CaseView.StageView(
                        stage, ofStage(stage).chinese(), ofStage(stage).english(), reached.contains(stage)))
                .toList();
    }

    /** A category's name; its code where the table has no such row. */
    static Label ofCategory(String code) {
        return DisputeCategory.ofCode(code).map(DisputeCategory::label).orElse(new Label(code, code));
    }

    /** The names of all units, by code. */
    Map<String, String> ofUnits() {
        return units.findAllByOrderByCode().stream().collect(Collectors.toMap(Unit::code, Unit::name));
    }

    /** The names of all committees and of the county centre, by the engine's groups. */
    Map<String, String> ofCommittees() {
        var all = new HashMap<String, String>();
        units.findByLevelOrderByCode(UnitLevel.COUNTY)
                .forEach(county -> all.put(Committee.codeOf(county.code()), Committee.centreOf(county)));
        committees.findAllByOrderByCode().forEach(each -> all.put(each.code(), each.name()));
        return all;
    }

    /** The units directly below one, none below a village. */
    List<Unit> below(Unit unit) {
        return unit.level() == UnitLevel.VILLAGE ? List.of(unit) : units.findByParentCodeOrderByCode(unit.code());
    }
}
