package org.fengqiao.organisation;

import static org.fengqiao.organisation.DisputeCategory.DAMAGES;
import static org.fengqiao.organisation.DisputeCategory.ENVIRONMENT;
import static org.fengqiao.organisation.DisputeCategory.E_COMMERCE;
import static org.fengqiao.organisation.DisputeCategory.FOREST_AND_LAND;
import static org.fengqiao.organisation.DisputeCategory.HOUSE_AND_HOMESTEAD;
import static org.fengqiao.organisation.DisputeCategory.MARRIAGE_AND_FAMILY;
import static org.fengqiao.organisation.DisputeCategory.MEDICAL;
import static org.fengqiao.organisation.DisputeCategory.NEIGHBOURS;
import static org.fengqiao.organisation.DisputeCategory.OTHER_CONSUMER;
import static org.fengqiao.organisation.DisputeCategory.OTHER_LABOUR;
import static org.fengqiao.organisation.DisputeCategory.PROPERTY_MANAGEMENT;
import static org.fengqiao.organisation.DisputeCategory.REQUISITION;
import static org.fengqiao.organisation.DisputeCategory.ROAD_TRAFFIC;
import static org.fengqiao.organisation.DisputeCategory.TOURISM;
import static org.fengqiao.organisation.DisputeCategory.WAGE_ARREARS;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/**
 * An invented county of exactly the size of the county report: 23 townships, 257 villages and communities, 286
 * committees, of which six industry committees share 15 fields. The same on every machine.
 */
final class SampleOrganisation {

    private static final String COUNTY = "990100";
    private static final String COUNTY_NAME = "青溪县";
    private static final TermOfOffice TERM = TermOfOffice.from(LocalDate.of(2024, 3, 1));

    private SampleOrganisation() {}

    static List<Unit> units() {
        var units = new ArrayList<Unit>();
        units.add(new Unit(
                COUNTY,
                COUNTY_NAME,
                "青溪",
                UnitLevel.COUNTY,
                null,
                "示例数据：本县及其组织、人员、电话均属虚构。Sample data: this county, its people and numbers are invented."));
        var names = new SampleVillageNames();
        for (var township : SampleVillageNames.TOWNSHIPS) {
            var code = COUNTY + (101 + SampleVillageNames.TOWNSHIPS.indexOf(township));
            units.add(new Unit(code, township, stem(township), UnitLevel.TOWNSHIP, COUNTY, null));
            units.addAll(villages(code, names.of(township)));
        }
        return units;
    }

    private static List<Unit> villages(String township, List<String> names) {
        var villages = new ArrayList<Unit>();
        for (var name : names) {
            var code = township + (201 + villages.size());
            villages.add(new Unit(code, name, stem(name), UnitLevel.VILLAGE, township, null));
        }
        return villages;
    }

    private static String stem(String name) {
        return name.replaceFirst("(镇|乡|村|社区)$", "");
    }

    static List<Committee> committees(List<Unit> units) {
        var committees = new ArrayList<>(industryCommittees());
        var township = "";
        for (var unit : units) {
            if (unit.level() == UnitLevel.TOWNSHIP) {
                township = unit.name();
                committees.add(local(unit, CommitteeKind.TOWNSHIP, township));
            } else if (unit.level() == UnitLevel.VILLAGE) {
                committees.add(local(unit, CommitteeKind.VILLAGE, township + unit.name()));
            }
        }
        return committees;
    }

    private static Committee local(Unit unit, CommitteeKind kind, String place) {
        return new Committee(
                Committee.codeOf(unit.code()), COUNTY_NAME + place + "人民调解委员会", kind, unit.code(), Set.of(), TERM);
    }

    private static List<Committee> industryCommittees() {
        return List.of(
                industry("H01", "婚姻家庭纠纷", Set.of(MARRIAGE_AND_FAMILY, NEIGHBOURS)),
                industry("H02", "劳资保障纠纷", Set.of(WAGE_ARREARS, OTHER_LABOUR)),
                industry("H03", "消费者权益保护纠纷", Set.of(TOURISM, E_COMMERCE, OTHER_CONSUMER)),
                industry("H04", "道路交通事故损害赔偿纠纷", Set.of(ROAD_TRAFFIC, DAMAGES)),
                industry("H05", "医疗卫生纠纷", Set.of(MEDICAL)),
                industry(
                        "H06",
                        "土地房屋与环境物业纠纷",
                        Set.of(HOUSE_AND_HOMESTEAD, FOREST_AND_LAND, REQUISITION, ENVIRONMENT, PROPERTY_MANAGEMENT)));
    }

    private static Committee industry(String code, String subject, Set<DisputeCategory> fields) {
        return new Committee(
                code, COUNTY_NAME + subject + "人民调解委员会", CommitteeKind.COUNTY_INDUSTRY, COUNTY, fields, TERM);
    }
}
